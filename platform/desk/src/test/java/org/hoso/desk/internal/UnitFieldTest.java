package org.hoso.desk.internal;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hoso.organisation.Unit;
import org.hoso.organisation.UnitKind;
import org.hoso.organisation.UnitLevel;
import org.hoso.procedure.FormField;
import org.hoso.procedure.FormSection;
import org.hoso.procedure.LocalText;
import org.hoso.ui.kit.GeneratedForm;
import org.hoso.ui.kit.Marks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The field that says where a matter lies. */
class UnitFieldTest {

    private static final LocalText WORDS = new LocalText("Nơi có đất", "Place of the land");
    private static final Unit CITY = unit("502", Optional.empty(), "Thành phố Tam Kỳ", UnitKind.PEOPLES_COMMITTEE);
    private static final Unit WARD = unit("20335", Optional.of("502"), "Phường Tân Thạnh", UnitKind.PEOPLES_COMMITTEE);
    private static final Unit ONE_STOP =
            unit("20335.MC", Optional.of("20335"), "Một cửa Phường Tân Thạnh", UnitKind.ONE_STOP);

    private final DeskBed bed = new DeskBed(new FakePlatform());

    @AfterEach
    void close() {
        bed.close();
    }

    @Test
    @SuppressWarnings("unchecked")
    void offersTerritoriesNamedWithTheOneAbove() {
        var texts = DeskTexts.of(Locale.forLanguageTag("vi"));
        var form = new GeneratedForm(sections(), texts, () -> List.of(CITY, WARD, ONE_STOP), new Marks(texts));
        UI.getCurrent().add(form);
        ComboBox<Unit> field = _get(form, ComboBox.class);

        assertThat(field.getListDataView().getItems()).containsExactly(CITY, WARD);
        assertThat(field.getItemLabelGenerator().apply(WARD)).isEqualTo("Phường Tân Thạnh, Thành phố Tam Kỳ");
        assertThat(field.getItemLabelGenerator().apply(CITY)).isEqualTo("Thành phố Tam Kỳ");
        form.setValue("place", "20335.MC");
        assertThat(form.values()).containsEntry("place", "20335.MC");
    }

    private static List<FormSection> sections() {
        var place = new FormField(
                "place",
                WORDS,
                FormField.Kind.UNIT,
                false,
                Optional.empty(),
                Optional.empty(),
                40,
                Optional.empty(),
                List.of(),
                Optional.empty());
        return List.of(new FormSection("place", WORDS, List.of(place)));
    }

    private static Unit unit(String code, Optional<String> parent, String name, UnitKind kind) {
        return new Unit(
                code,
                parent,
                name,
                "",
                UnitLevel.COMMUNE,
                kind,
                Optional.empty(),
                LocalDate.of(2020, 1, 1),
                Optional.empty(),
                Optional.empty());
    }
}
