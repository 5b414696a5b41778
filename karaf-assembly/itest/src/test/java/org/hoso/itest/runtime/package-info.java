@NullMarked
package org.hoso.itest.runtime;

import org.jspecify.annotations.NullMarked;
