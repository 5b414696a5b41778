/** Working on a dossier together: consulting other units, marking papers, codes of other systems. */
@Export
@Version("1.0.0")
@NullMarked
package org.hoso.cooperation;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
