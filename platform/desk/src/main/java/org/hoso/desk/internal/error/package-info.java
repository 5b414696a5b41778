/** The panel for what does not exist. */
@NullMarked
package org.hoso.desk.internal.error;

import org.jspecify.annotations.NullMarked;
