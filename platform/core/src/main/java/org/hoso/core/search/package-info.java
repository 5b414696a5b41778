/** Normalised words under which dossiers and register entries are found. */
@Export
@Version("1.0.0")
@NullMarked
package org.hoso.core.search;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
