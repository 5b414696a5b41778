package org.hoso.store.internal.entity;

import java.util.Locale;
import java.util.Optional;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.SequenceGenerator;
import javax.persistence.Table;
import javax.persistence.Version;
import org.hoso.organisation.Official;
import org.jspecify.annotations.Nullable;

/** A row of {@code official}. */
@Entity(name = "Official")
@Table(name = "official")
public class OfficialEntity {

    @Id
    @SequenceGenerator(name = "official", sequenceName = "official_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "official")
    long id;

    @Version
    long version;

    String username;

    /** The user name as it is compared. */
    @Column(name = "username_key")
    String usernameKey;

    @Column(name = "full_name")
    String fullName;

    @Column(name = "employer_unit")
    String employerUnit;

    @Nullable String email;

    @Nullable String phone;

    boolean active;

    @Column(name = "must_change_password")
    boolean mustChangePassword;

    /** The form in which user names are compared. */
    public static String key(String username) {
        return username.toLowerCase(Locale.ROOT);
    }

    public void write(Official official) {
        username = official.username();
        usernameKey = key(official.username());
        fullName = official.fullName();
        employerUnit = official.employerUnit();
        email = official.email().orElse(null);
        phone = official.phone().orElse(null);
        active = official.active();
        mustChangePassword = official.mustChangePassword();
    }

    public Official toRecord() {
        return new Official(
                id,
                username,
                fullName,
                employerUnit,
                Optional.ofNullable(email),
                Optional.ofNullable(phone),
                active,
                mustChangePassword);
    }
}
