/** The commands hoso:… of the shell. */
@NullMarked
package org.hoso.console.internal.command;

import org.jspecify.annotations.NullMarked;
