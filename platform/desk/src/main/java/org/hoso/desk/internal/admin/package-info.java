/** Units, accounts and assignments. */
@NullMarked
package org.hoso.desk.internal.admin;

import org.jspecify.annotations.NullMarked;
