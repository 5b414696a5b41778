@NullMarked
package org.hoso.core.search;

import org.jspecify.annotations.NullMarked;
