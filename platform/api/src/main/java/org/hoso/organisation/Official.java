package org.hoso.organisation;

import java.util.Optional;

/**
 * A person with an account.
 *
 * @param employerUnit the unit that employs the person (a postal clerk's is the post office)
 * @param active       false when the account is closed
 * @param mustChangePassword true until the person has chosen a password of their own
 */
public record Official(
        long id,
        String username,
        String fullName,
        String employerUnit,
        Optional<String> email,
        Optional<String> phone,
        boolean active,
        boolean mustChangePassword) {}
