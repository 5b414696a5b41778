/** An in-memory platform and fixtures for the tests of the core, of screens and of sectors. */
@Export
@Version("1.0.0")
@NullMarked
package org.hoso.testkit;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
