/** Warnings to officials before the time of a dossier runs out. */
@Export
@Version("1.0.0")
@NullMarked
package org.hoso.notice;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
