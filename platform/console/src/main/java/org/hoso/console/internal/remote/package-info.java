@NullMarked
package org.hoso.console.internal.remote;

import org.jspecify.annotations.NullMarked;
