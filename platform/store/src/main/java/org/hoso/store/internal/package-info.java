/** The stores: transactions, queries and their services. */
@NullMarked
package org.hoso.store.internal;

import org.jspecify.annotations.NullMarked;
