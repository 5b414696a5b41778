/** The registers in which sectors keep what they certify. */
@Export
@Version("1.1.0")
@NullMarked
package org.hoso.register;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
