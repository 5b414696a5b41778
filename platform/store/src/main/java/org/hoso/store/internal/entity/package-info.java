/** Entities and their mapping to the records of the contracts; they never leave this bundle. */
@NullMarked
package org.hoso.store.internal.entity;

import org.jspecify.annotations.NullMarked;
