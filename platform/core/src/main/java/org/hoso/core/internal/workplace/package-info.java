/** What the desk keeps for officials: drafts and announcements. */
@NullMarked
package org.hoso.core.internal.workplace;

import org.jspecify.annotations.NullMarked;
