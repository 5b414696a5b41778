@org.jspecify.annotations.NullMarked
package org.hoso.desk.internal.procedure;
