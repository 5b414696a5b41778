package org.hoso.vaadin.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Settings of {@code etc/org.hoso.session.cfg}. */
@ObjectClassDefinition(name = "Sessions of the screens")
@interface SessionSettings {

    @AttributeDefinition(
            name = "Timeout",
            description = "Minutes without any action of the user after which the session ends")
    int timeoutMinutes() default 30;
}
