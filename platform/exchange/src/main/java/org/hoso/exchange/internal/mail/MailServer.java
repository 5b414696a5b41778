package org.hoso.exchange.internal.mail;

/**
 * Where mails are handed in.
 *
 * @param host     empty while none is configured
 * @param security starttls, tls or none
 * @param user     empty when the server asks for none
 * @param from     sender's address
 */
record MailServer(String host, int port, String security, String user, String password, String from) {

    static MailServer of(MailSettings settings) {
        return new MailServer(
                settings.host().strip(),
                settings.port(),
                settings.security().strip(),
                settings.user().strip(),
                settings.password(),
                settings.from().strip());
    }

    boolean isConfigured() {
        return !host.isEmpty() && !from.isEmpty();
    }

    /** Without the password. */
    @Override
    public String toString() {
        return host + ":" + port;
    }
}
