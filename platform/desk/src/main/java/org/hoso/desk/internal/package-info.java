/** What the screens of the desk share: services, session, events, places of sectors. */
@NullMarked
package org.hoso.desk.internal;

import org.jspecify.annotations.NullMarked;
