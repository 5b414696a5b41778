package org.hoso.ui.slot;

import java.util.Locale;
import org.hoso.security.Actor;

/** For whom, and in which language, a sector makes a component. */
public record ScreenContext(Actor actor, Locale locale) {}
