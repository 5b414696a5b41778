/** Who acts, how they log in, and how their passwords and sessions are kept. */
@Export
@Version("1.0.0")
@NullMarked
package org.hoso.security;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
