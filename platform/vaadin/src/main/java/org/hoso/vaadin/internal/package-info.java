@NullMarked
package org.hoso.vaadin.internal;

import org.jspecify.annotations.NullMarked;
