/** What a sector implements without a screen: rules, step handlers, fees and printed results. */
@Export
@Version("1.1.0")
@NullMarked
package org.hoso.sector.spi;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
