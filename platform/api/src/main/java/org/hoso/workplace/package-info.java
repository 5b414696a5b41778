/** What the desk keeps for the officials beside the dossiers: drafts of what they type, announcements. */
@Export
@Version("1.0.0")
@NullMarked
package org.hoso.workplace;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
