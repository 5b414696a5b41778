/** How the kit's files reach the browser. */
@NullMarked
package org.hoso.ui.kit.internal;

import org.jspecify.annotations.NullMarked;
