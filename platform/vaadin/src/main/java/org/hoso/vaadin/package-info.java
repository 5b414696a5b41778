/** How a bundle brings views and static files to the browser without knowing the servlet that serves them. */
@Export
@Version("1.0.0")
@NullMarked
package org.hoso.vaadin;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
