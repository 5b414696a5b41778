/** How a use case answers: allowed with a value, or refused with coded reasons. */
@Export
@Version("1.0.0")
@NullMarked
package org.hoso.decision;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
