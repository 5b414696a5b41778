/** Rules, step handlers and printed results of the business sector. */
@NullMarked
package org.hoso.business.internal;

import org.jspecify.annotations.NullMarked;
