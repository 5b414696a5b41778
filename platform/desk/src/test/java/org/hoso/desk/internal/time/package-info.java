@NullMarked
package org.hoso.desk.internal.time;

import org.jspecify.annotations.NullMarked;
