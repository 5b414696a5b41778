package org.hoso.store.internal.entity;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.SequenceGenerator;
import javax.persistence.Table;
import javax.persistence.Version;
import org.eclipse.persistence.annotations.Customizer;
import org.hoso.organisation.Assignment;
import org.hoso.organisation.Role;
import org.jspecify.annotations.Nullable;

/** A row of {@code assignment}. */
@Entity(name = "Assignment")
@Table(name = "assignment")
@Customizer(AfterOfficial.class)
public class AssignmentEntity {

    @Id
    @SequenceGenerator(name = "assignment", sequenceName = "assignment_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "assignment")
    long id;

    @Version
    long version;

    @Column(name = "official_id")
    long officialId;

    @Enumerated(EnumType.STRING)
    Role role;

    @Column(name = "unit_code")
    String unitCode;

    @Column(name = "procedure_codes")
    String procedureCodes;

    @Nullable String counter;

    @Column(name = "valid_from")
    LocalDate validFrom;

    @Column(name = "valid_to")
    @Nullable LocalDate validTo;

    public void write(Assignment assignment, Json json) {
        officialId = assignment.officialId();
        role = assignment.role();
        unitCode = assignment.unitCode();
        procedureCodes =
                json.write(assignment.procedureCodes().stream().sorted().toList());
        counter = assignment.counter().orElse(null);
        validFrom = assignment.from();
        validTo = assignment.to().orElse(null);
    }

    public Assignment toRecord(Json json) {
        return new Assignment(
                id,
                officialId,
                role,
                unitCode,
                Set.copyOf(json.readList(procedureCodes, String.class)),
                Optional.ofNullable(counter),
                validFrom,
                Optional.ofNullable(validTo));
    }
}
