/** The frame around every screen: navigation, search, session. */
@NullMarked
package org.hoso.desk.internal.frame;

import org.jspecify.annotations.NullMarked;
