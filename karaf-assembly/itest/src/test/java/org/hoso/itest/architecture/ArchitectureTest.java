package org.hoso.itest.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@DisplayName("The code keeps the house rules")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchitectureTest {

    private static final Set<String> TIME_CLASSES = Set.of(
            Instant.class.getName(),
            LocalDate.class.getName(),
            LocalDateTime.class.getName(),
            LocalTime.class.getName(),
            ZonedDateTime.class.getName());

    private JavaClasses hoso;

    @BeforeAll
    void scan() {
        hoso = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(location -> !location.contains("hoso-itest") && !location.contains("/itest/"))
                .importPackages("org.hoso");
    }

    @Test
    void the_scan_finds_the_code_of_every_context() {
        assertThat(hoso.size()).isGreaterThan(200);
        for (var pack : Set.of(
                "org.hoso.calendar",
                "org.hoso.dossier",
                "org.hoso.core.internal",
                "org.hoso.store.internal",
                "org.hoso.document.internal",
                "org.hoso.desk.internal",
                "org.hoso.portal.internal",
                "org.hoso.console.internal",
                "org.hoso.civilstatus.internal",
                "org.hoso.business.internal",
                "org.hoso.land.internal")) {
            assertThat(hoso.stream().anyMatch(each -> each.getPackageName().startsWith(pack)))
                    .as("classes under %s", pack)
                    .isTrue();
        }
    }

    @Test
    void contracts_depend_on_contracts_only() {
        classes()
                .that()
                .resideInAnyPackage(contracts())
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(contracts())
                        .or(resideInAnyPackage("java..", "org.osgi..", "org.jspecify..")))
                .check(hoso);
    }

    @Test
    void the_core_knows_neither_storage_nor_screens() {
        noClasses()
                .that()
                .resideInAPackage("org.hoso.core..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "javax.persistence..",
                        "java.sql..",
                        "javax.sql..",
                        "com.vaadin..",
                        "org.hoso.store..",
                        "org.hoso.ui..",
                        "org.hoso.desk..",
                        "org.hoso.portal..")
                .check(hoso);
    }

    @Test
    void desk_and_portal_see_the_api_and_the_ui_kit_only() {
        noClasses()
                .that()
                .resideInAnyPackage("org.hoso.desk..", "org.hoso.portal..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.hoso.core..", "org.hoso.store..", "org.hoso.document.internal..", "org.hoso.sector..")
                .check(hoso);
    }

    @Test
    void the_calendar_is_pure() {
        classes()
                .that()
                .resideInAPackage("org.hoso.calendar..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..", "org.hoso.calendar..", "net.time4j..", "org.jspecify..", "org.osgi.annotation..")
                .check(hoso);
    }

    @Test
    void sectors_use_vaadin_only_in_their_ui_package() {
        noClasses()
                .that()
                .resideInAnyPackage("org.hoso.civilstatus..", "org.hoso.business..", "org.hoso.land..")
                .and()
                .resideOutsideOfPackages(
                        "org.hoso.civilstatus.internal.ui..",
                        "org.hoso.business.internal.ui..",
                        "org.hoso.land.internal.ui..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .check(hoso);
    }

    @Test
    void only_console_bridge_and_sector_tracker_touch_the_framework() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "org.hoso.console..", "org.hoso.vaadin..", "org.hoso.core.internal.catalogue..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.osgi.framework..", "org.osgi.util.tracker..")
                .check(hoso);
    }

    @Test
    void time_comes_from_a_clock() {
        classes()
                .should(new ArchCondition<>("take the time from an injected Clock") {
                    @Override
                    public void check(JavaClass item, ConditionEvents events) {
                        for (JavaMethodCall call : item.getMethodCallsFromSelf()) {
                            var target = call.getTarget();
                            boolean now = target.getName().equals("now")
                                    && TIME_CLASSES.contains(target.getOwner().getName())
                                    && target.getRawParameterTypes().stream()
                                            .noneMatch(type -> type.isEquivalentTo(Clock.class));
                            if (now) {
                                events.add(SimpleConditionEvent.violated(item, call.getDescription()));
                            }
                        }
                    }
                })
                .check(hoso);
    }

    @Test
    void statics_hold_no_state() {
        fields().that()
                .areStatic()
                .and(DescribedPredicate.describe(
                        "are written in source",
                        field -> !field.getName().startsWith("$")
                                && !field.getName().contains("_persistence")))
                .should()
                .beFinal()
                .check(hoso);
    }

    /** The component runtime takes a public constructor by the number of its parameters alone. */
    @Test
    void a_component_has_no_two_public_constructors_of_the_same_length() {
        classes()
                .that()
                .areAnnotatedWith("org.osgi.service.component.annotations.Component")
                .should(new ArchCondition<>("have public constructors of different lengths") {
                    @Override
                    public void check(JavaClass item, ConditionEvents events) {
                        var lengths = item.getConstructors().stream()
                                .filter(each -> each.getModifiers().contains(JavaModifier.PUBLIC))
                                .map(each -> each.getRawParameterTypes().size())
                                .toList();
                        if (Set.copyOf(lengths).size() < lengths.size()) {
                            events.add(SimpleConditionEvent.violated(item, item.getName() + " " + lengths));
                        }
                    }
                })
                .check(hoso);
    }

    private static String[] contracts() {
        return new String[] {
            "org.hoso.decision..",
            "org.hoso.organisation..",
            "org.hoso.security..",
            "org.hoso.procedure..",
            "org.hoso.dossier..",
            "org.hoso.clock..",
            "org.hoso.register..",
            "org.hoso.outage..",
            "org.hoso.notice..",
            "org.hoso.bulk..",
            "org.hoso.cooperation..",
            "org.hoso.workplace..",
            "org.hoso.document",
            "org.hoso.system..",
            "org.hoso.sector.spi.."
        };
    }
}
