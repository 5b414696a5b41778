package org.hoso.core.internal.catalogue;

import java.util.List;
import java.util.Map;
import org.hoso.procedure.LocalText;
import org.hoso.procedure.ProcedureVersion;

/**
 * What was read from the files of a sector; plain data that keeps nothing of the bundle.
 *
 * @param id       empty text when the sector file cannot be read
 * @param problems why it cannot be used, empty when it can; the other parts are then complete
 */
public record SectorDefinition(
        String id,
        LocalText name,
        List<ProcedureVersion> versions,
        Map<String, LocalText> texts,
        List<String> problems) {

    public SectorDefinition {
        versions = List.copyOf(versions);
        texts = Map.copyOf(texts);
        problems = List.copyOf(problems);
    }

    /** Codes of its procedures, in order. */
    List<String> codes() {
        return versions.stream().map(ProcedureVersion::code).distinct().sorted().toList();
    }
}
