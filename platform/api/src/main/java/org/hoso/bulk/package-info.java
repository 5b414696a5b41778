/** One thing done with many dossiers: planned first, then worked through in the background, item by item. */
@Export
@Version("1.0.0")
@NullMarked
package org.hoso.bulk;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
