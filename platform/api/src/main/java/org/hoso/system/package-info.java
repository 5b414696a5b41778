/** The installation itself: settings of the locality, readiness, demonstration data. */
@Export
@Version("1.0.0")
@NullMarked
package org.hoso.system;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
