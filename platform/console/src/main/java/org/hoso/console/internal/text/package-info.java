/** Plain text for people and scripts. */
@NullMarked
package org.hoso.console.internal.text;

import org.jspecify.annotations.NullMarked;
