/** The dossier: its reception, its life cycle, its journal, queues and tracking. */
@Export
@Version("1.1.0")
@NullMarked
package org.hoso.dossier;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
