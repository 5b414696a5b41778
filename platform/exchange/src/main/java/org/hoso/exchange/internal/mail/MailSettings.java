package org.hoso.exchange.internal.mail;

/** The mail server, from {@code org.hoso.mail}. */
public @interface MailSettings {

    /** Name of the server; nothing is sent while it is empty. */
    String host() default "";

    int port() default 587;

    /** starttls, tls or none. */
    String security() default "starttls";

    String user() default "";

    String password() default "";

    /** Sender's address. */
    String from() default "";
}
