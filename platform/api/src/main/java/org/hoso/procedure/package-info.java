/** The procedure catalogue: versions, cases, papers, fees, forms and steps. */
@Export
@Version("1.0.0")
@NullMarked
package org.hoso.procedure;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
