/** Tests of the desk without a browser, over a small platform in memory. */
@NullMarked
package org.hoso.desk.internal;

import org.jspecify.annotations.NullMarked;
