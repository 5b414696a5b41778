/** The organisation in memory and the rules of changing it. */
@NullMarked
package org.hoso.core.internal.organisation;

import org.jspecify.annotations.NullMarked;
