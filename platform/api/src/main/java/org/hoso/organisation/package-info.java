/** The dated tree of units, the officials, their roles and assignments. */
@Export
@Version("1.0.0")
@NullMarked
package org.hoso.organisation;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
