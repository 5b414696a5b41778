/** Fields, grids, dialogs and texts that every screen shares. */
@Export
@Version("1.0.0")
@NullMarked
package org.hoso.ui.kit;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
