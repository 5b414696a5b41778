/** What the sector shows in the desk. Only this package knows Vaadin, so that a node without screens can resolve the rest. */
@NullMarked
package ${package}.internal.ui;

import org.jspecify.annotations.NullMarked;
