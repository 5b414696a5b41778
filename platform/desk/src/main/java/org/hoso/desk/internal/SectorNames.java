package org.hoso.desk.internal;

import java.util.Map;
import java.util.stream.Collectors;
import org.hoso.procedure.LocalText;
import org.hoso.procedure.ProcedureCatalogue;
import org.hoso.procedure.SectorStatus;
import org.hoso.ui.kit.Texts;

/** What sectors are called in the reader's language, as their bundles say at the moment. */
public final class SectorNames {

    private final Texts texts;
    private final Map<String, LocalText> names;

    public SectorNames(ProcedureCatalogue catalogue, Texts texts) {
        this.texts = texts;
        this.names = catalogue.sectors().stream()
                .collect(Collectors.toMap(SectorStatus::id, SectorStatus::name, (one, other) -> one));
    }

    /** The name; of a sector that does not run, the id. */
    public String of(String sector) {
        return of(sector, new LocalText(sector, sector));
    }

    /** The name; of a sector that does not run, what its procedures say they are about. */
    public String of(String sector, LocalText field) {
        var own = "procedure.local." + sector;
        if (texts.has(own)) {
            return texts.get(own);
        }
        return texts.of(names.getOrDefault(sector, field));
    }
}
