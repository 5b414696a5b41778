/** Attachments, letters and printed results. */
@Export
@Version("1.1.0")
@NullMarked
package org.hoso.document;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
