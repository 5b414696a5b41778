/** Whole jobs of officials and citizens, done in the browser against the built distribution. */
@NullMarked
package org.hoso.itest.jobs;

import org.jspecify.annotations.NullMarked;
