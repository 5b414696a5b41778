package ${package}.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hoso.dossier.Dossier;
import org.hoso.register.RegisterDraft;
import org.hoso.sector.spi.FormValues;
import org.hoso.sector.spi.StepHandler;
import org.osgi.service.component.annotations.Component;

/**
 * A step handler: what the leader signs is entered in the book of the hall. It only answers; the platform writes the entry
 * together with the dossier, numbers it, and may ask again: so a dossier that stands in the book already adds nothing.
 */
@Component(property = StepHandler.NAME + "=" + Hall.HANDLER)
public final class BookHandler implements StepHandler {

    @Override
    public Outcome complete(Completion completion) {
        return completion.entries().isEmpty() ? Outcome.entry(draft(completion)) : Outcome.nothing();
    }

    private static RegisterDraft draft(Completion completion) {
        Dossier dossier = completion.dossier();
        FormValues form = new FormValues(dossier.content().form());
        Map<String, String> fields = new LinkedHashMap<>();
        for (String code : List.of(Hall.USE_DATE, Hall.PURPOSE, Hall.GUESTS)) {
            form.find(code).ifPresent(value -> fields.put(code, value));
        }
        form.date(Hall.USE_DATE).ifPresent(date -> fields.put(Hall.DAY, Hall.day(date)));
        fields.put(Hall.BORROWER, dossier.owner().name());
        fields.put(Hall.DOSSIER, dossier.code());
        String book = "HT/" + completion.today().getYear();
        return new RegisterDraft(Hall.REGISTER, book, completion.today(), fields);
    }
}
