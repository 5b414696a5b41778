/** Outages: times in which systems or power failed, for which clocks stand still. */
@Export
@Version("1.0.0")
@NullMarked
package org.hoso.outage;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
