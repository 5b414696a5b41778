@org.jspecify.annotations.NullMarked
package org.hoso.core.internal.module;
