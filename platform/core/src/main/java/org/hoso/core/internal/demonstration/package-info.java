/** The demonstration locality: units, officials and dossiers from a fixed seed. None of its persons exist. */
@NullMarked
package org.hoso.core.internal.demonstration;

import org.jspecify.annotations.NullMarked;
