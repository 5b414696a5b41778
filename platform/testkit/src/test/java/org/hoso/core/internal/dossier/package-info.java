@NullMarked
package org.hoso.core.internal.dossier;

import org.jspecify.annotations.NullMarked;
