package org.hoso.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hoso.dossier.Dossier;
import org.hoso.dossier.DossierState;
import org.hoso.dossier.ReceptionBook;
import org.hoso.dossier.ReceptionBook.Line;
import org.hoso.organisation.Unit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Form 06: what stands in the book of received dossiers, and who may see it. */
final class ReceptionBookTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);

    private final TestPlatform platform = new TestPlatform(Fixtures.procedure());
    private final Flow flow = new Flow(platform);
    private final ReceptionBook book = platform.book();

    @AfterEach
    void close() {
        platform.close();
    }

    @Test
    void theBookHasEveryDossierOfThePeriodInTheOrderOfReceipt() {
        Dossier returned = flow.in(DossierState.RETURNED);
        platform.clock().advance(Duration.ofHours(1));
        Dossier second = flow.received();
        platform.clock().advance(Duration.ofDays(2));
        flow.received();

        List<Line> lines = lines(Fixtures.CLERK, MONDAY, MONDAY);

        assertThat(lines).extracting(Line::code).containsExactly(returned.code(), second.code());
        assertThat(lines.get(0)).satisfies(line -> {
            assertThat(line.ownerAddress()).isEqualTo("12 Phan Bội Châu, Tân Thạnh");
            assertThat(line.takenBy()).isEqualTo("Nguyễn Văn An");
            assertThat(line.givenBy()).isEqualTo("Đặng Văn Nam");
            assertThat(line.returned()).isPresent();
        });
        assertThat(lines(Fixtures.SUPERVISOR, MONDAY, MONDAY.plusDays(5))).hasSize(3);
    }

    @Test
    void onlyThoseAtTheOneStopAndItsSupervisorsSeeIt() {
        flow.received();
        assertThat(book.units(platform.actor(Fixtures.CLERK)))
                .extracting(Unit::code)
                .containsExactly(Fixtures.COMMUNE_ONE_STOP);
        for (long stranger :
                List.of(Fixtures.OFFICER, Fixtures.LEADER, Fixtures.OTHER_CLERK, Fixtures.SYSTEM_ADMINISTRATOR)) {
            assertThat(Flow.codes(book.page(
                            platform.actor(stranger), Fixtures.COMMUNE_ONE_STOP, MONDAY, MONDAY, Optional.empty(), 50)))
                    .containsExactly("right.missing");
            assertThat(Flow.codes(book.sheet(platform.actor(stranger), Fixtures.COMMUNE_ONE_STOP, MONDAY, MONDAY)))
                    .containsExactly("right.missing");
        }
    }

    @Test
    void theFilesHoldTheColumnsOfTheForm() {
        Dossier dossier = flow.received();
        var sheet = Flow.allowed(book.sheet(platform.actor(Fixtures.HEAD), Fixtures.COMMUNE_ONE_STOP, MONDAY, MONDAY));
        String text = new String(sheet.content(), StandardCharsets.UTF_8);

        assertThat(sheet.fileName()).endsWith("2026-06-01-2026-06-01.xlsx");
        assertThat(text).startsWith("STT|Mã hồ sơ|Nội dung hồ sơ|Số lượng (bộ)|Họ tên chủ hồ sơ");
        assertThat(text).contains("1|" + dossier.code());
        assertThat(new String(
                        Flow.allowed(book.print(
                                        platform.actor(Fixtures.HEAD), Fixtures.COMMUNE_ONE_STOP, MONDAY, MONDAY))
                                .content(),
                        StandardCharsets.UTF_8))
                .contains("SỔ THEO DÕI HỒ SƠ", "Từ ngày 01/06/2026 đến ngày 01/06/2026", dossier.code());
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsRefusedAtItsField() {
        var refused = book.page(
                platform.actor(Fixtures.CLERK),
                Fixtures.COMMUNE_ONE_STOP,
                MONDAY,
                MONDAY.minusDays(1),
                Optional.empty(),
                50);
        assertThat(Flow.faults(refused.reasons())).containsExactly("to:field.date");
    }

    private List<Line> lines(long official, LocalDate from, LocalDate to) {
        return Flow.allowed(
                        book.page(platform.actor(official), Fixtures.COMMUNE_ONE_STOP, from, to, Optional.empty(), 50))
                .rows();
    }
}
