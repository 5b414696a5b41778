/** Working time: calendars, durations, due dates and their explanations. Pure Java, no services. */
@Export
@Version("1.0.0")
@NullMarked
package org.hoso.calendar;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
