/** What stands in front of every page: the address of the asker, and the answer while the database is away. */
@NullMarked
package org.hoso.portal.internal.http;

import org.jspecify.annotations.NullMarked;
