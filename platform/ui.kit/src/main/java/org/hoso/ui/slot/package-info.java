/** The places a sector may fill with screens. */
@Export
@Version("1.0.0")
@NullMarked
package org.hoso.ui.slot;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
