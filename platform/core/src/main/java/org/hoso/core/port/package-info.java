/** What the core needs from storage and documents. */
@Export
@Version("1.0.0")
@NullMarked
package org.hoso.core.port;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
