package org.hoso.desk.internal;

import static com.github.mvysny.kaributesting.v10.MockVaadin.clientRoundtrip;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.tabs.Tab;
import java.util.Set;
import org.hoso.dossier.DossierDetails;
import org.hoso.dossier.DossierState;
import org.hoso.organisation.Role;
import org.hoso.procedure.LocalText;
import org.hoso.ui.slot.DossierTab;
import org.hoso.ui.slot.ScreenContext;
import org.hoso.ui.slot.SectorScreen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SlotsTest {

    private final FakePlatform platform = new FakePlatform();
    private final DeskBed bed = new DeskBed(platform);

    @BeforeEach
    void logIn() {
        platform.dossiers.put(Samples.code(1), Samples.details(Samples.dossier(1, 1, DossierState.RECEIVED)));
        DeskBed.logIn();
    }

    @AfterEach
    void close() {
        bed.close();
    }

    private record Screen(Role role, boolean broken) implements SectorScreen {
        @Override
        public String id() {
            return "register";
        }

        @Override
        public LocalText title() {
            return new LocalText("Sổ khai sinh", "Birth register");
        }

        @Override
        public Set<Role> roles() {
            return Set.of(role);
        }

        @Override
        public Component create(ScreenContext context) {
            if (broken) {
                throw new IllegalStateException("broken sector");
            }
            return new Span("Nội dung sổ");
        }
    }

    private static boolean navigationHas(String label) {
        return com.github.mvysny.kaributesting.v10.LocatorJ._find(SideNavItem.class).stream()
                .anyMatch(item ->
                        label.equals(item.getElement().getTextRecursively().strip()));
    }

    @Test
    void aScreenComesAndGoesInAnOpenSession() {
        var screen = new Screen(Role.RECEIVING_CLERK, false);
        platform.slots.addScreen(screen);
        clientRoundtrip();
        assertThat(navigationHas("Sổ khai sinh")).isTrue();
        UI.getCurrent().navigate("sector/register");
        assertThat(DeskBed.words()).contains("Nội dung sổ");
        platform.slots.removeScreen(screen);
        clientRoundtrip();
        assertThat(navigationHas("Sổ khai sinh")).isFalse();
        assertThat(DeskBed.words()).doesNotContain("Nội dung sổ").contains("Phân hệ vừa được gỡ");
        platform.slots.addScreen(screen);
        clientRoundtrip();
        assertThat(DeskBed.words()).contains("Nội dung sổ");
    }

    @Test
    void aScreenOfAnotherRoleIsNeitherListedNorShown() {
        platform.slots.addScreen(new Screen(Role.LEADER, false));
        clientRoundtrip();
        assertThat(navigationHas("Sổ khai sinh")).isFalse();
        UI.getCurrent().navigate("sector/register");
        assertThat(DeskBed.words()).contains("Không tìm thấy");
    }

    @Test
    void aBrokenScreenDoesNotBreakTheDesk() {
        platform.slots.addScreen(new Screen(Role.RECEIVING_CLERK, true));
        UI.getCurrent().navigate("sector/register");
        assertThat(DeskBed.words()).contains("Phần này của phân hệ gặp lỗi");
    }

    @Test
    void aTabComesAndGoesOnAnOpenDossier() {
        UI.getCurrent().navigate("dossier/" + Samples.code(1));
        var tab = new DossierTab() {
            @Override
            public LocalText title() {
                return new LocalText("Hộ tịch", "Civil status");
            }

            @Override
            public boolean appliesTo(String procedureCode) {
                return true;
            }

            @Override
            public Component create(ScreenContext context, DossierDetails details) {
                return new Span("Tra cứu sổ");
            }
        };
        platform.slots.addTab(tab);
        clientRoundtrip();
        assertThat(tabs()).contains("Hộ tịch");
        platform.slots.removeTab(tab);
        clientRoundtrip();
        assertThat(tabs()).doesNotContain("Hộ tịch");
    }

    private static java.util.List<String> tabs() {
        return com.github.mvysny.kaributesting.v10.LocatorJ._find(Tab.class).stream()
                .map(Tab::getLabel)
                .toList();
    }
}
