/** Who held a dossier's clock, when, and whether that time counts. */
@Export
@Version("1.1.0")
@NullMarked
package org.hoso.clock;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
