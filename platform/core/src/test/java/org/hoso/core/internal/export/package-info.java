@NullMarked
package org.hoso.core.internal.export;

import org.jspecify.annotations.NullMarked;
