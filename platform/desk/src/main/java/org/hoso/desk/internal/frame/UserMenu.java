package org.hoso.desk.internal.frame;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.Optional;
import org.hoso.desk.internal.DeskServices;
import org.hoso.desk.internal.DeskTexts;
import org.hoso.desk.internal.Seat;
import org.hoso.organisation.Official;
import org.hoso.ui.kit.Texts;

/** Who is logged in, and what concerns only them: language, password, logging out. */
final class UserMenu extends MenuBar {

    private final DeskServices services;
    private final Texts texts;

    UserMenu(DeskServices services, Texts texts, Seat seat) {
        this.services = services;
        this.texts = texts;
        addClassName("desk-user");
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        var top = addItem(VaadinIcon.USER.create());
        top.add(new Span(seat.actor().fullName()));
        top.setAriaLabel(texts.get("user.menu", seat.actor().fullName()));
        var menu = top.getSubMenu();
        seat.actor().valid(services.today()).limit(6).forEach(assignment -> {
            var unit = services.organisation()
                    .unit(assignment.unitCode())
                    .map(each -> org.hoso.ui.kit.UnitNames.name(texts, each))
                    .orElse(assignment.unitCode());
            var role = texts.of("role", assignment.role()) + " · " + unit;
            var absent = assignment.officialId() == seat.actor().officialId()
                    ? Optional.<String>empty()
                    : services.organisation().official(assignment.officialId()).map(Official::fullName);
            menu.addItem(absent.map(name -> texts.get("delegation.as", role, name))
                            .orElse(role))
                    .setEnabled(false);
        });
        menu.addSeparator();
        var other = "en".equals(texts.locale().getLanguage()) ? "vi" : "en";
        menu.addItem(texts.get("user.language." + other), event -> {
            DeskTexts.choose(other);
            UI.getCurrent().getPage().reload();
        });
        menu.addItem(
                texts.get("user.theme"),
                event -> UI.getCurrent()
                        .getPage()
                        .executeJs("const r = document.documentElement;"
                                + "const dark = r.getAttribute('theme') === 'dark';"
                                + "if (dark) r.removeAttribute('theme'); else r.setAttribute('theme', 'dark');"
                                + "try { localStorage.setItem('hoso-dark', dark ? '' : '1'); } catch (e) { }"));
        menu.addItem(texts.get("delegation.title"), event -> new DelegationDialog(services, texts).open());
        menu.addItem(texts.get("user.keys"), event -> new KeyMapDialog(texts).open());
        menu.addItem(texts.get("user.password"), event -> UI.getCurrent().navigate("password"));
        menu.addSeparator();
        menu.addItem(texts.get("user.logout"), event -> logOut());
        menu.addItem(texts.get("user.logout-everywhere"), event -> askEverywhere());
    }

    private void logOut() {
        SessionWatch.leave(UI.getCurrent(), "");
    }

    private void askEverywhere() {
        var dialog = new ConfirmDialog();
        dialog.setHeader(texts.get("user.logout-everywhere"));
        dialog.setText(texts.get("user.logout-everywhere.ask"));
        dialog.setCancelable(true);
        dialog.setCancelText(texts.get("common.cancel"));
        dialog.setConfirmText(texts.get("user.logout-everywhere"));
        dialog.addConfirmListener(event -> {
            services.authentication().logoutEverywhere(Seat.actorAtWork());
            logOut();
        });
        dialog.open();
    }
}
