package org.hoso.security;

import org.hoso.decision.Decision;
import org.hoso.organisation.Official;
import org.osgi.annotation.versioning.ProviderType;

/** The first system administrator of an empty installation, made in the browser with a one-time token. */
@ProviderType
public interface FirstAdministrator {

    /** True while no account exists. The token then lies in the data folder, readable by the server's user only. */
    boolean isNeeded();

    /** What the first administrator types. */
    record Request(String localityName, String localityCode, String agencyPrefix, String username, String fullName) {}

    /**
     * Creates the locality's root unit and the account. Refusals: {@code token.wrong}, {@code token.used}, and those of
     * creating an official at their fields.
     */
    Decision<Official> create(String token, Request request, char[] password);
}
