@NullMarked
package org.hoso.desk.internal.list;

import org.jspecify.annotations.NullMarked;
