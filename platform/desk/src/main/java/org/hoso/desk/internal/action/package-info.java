/** What officials do with a dossier, and the dialogs for it. */
@NullMarked
package org.hoso.desk.internal.action;

import org.jspecify.annotations.NullMarked;
