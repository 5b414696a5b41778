/** Rule, step handler and printed result of the sector; nothing here is for other bundles. */
@NullMarked
package ${package}.internal;

import org.jspecify.annotations.NullMarked;
