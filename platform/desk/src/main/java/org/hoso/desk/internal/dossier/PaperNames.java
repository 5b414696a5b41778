package org.hoso.desk.internal.dossier;

import org.hoso.dossier.DossierDetails;
import org.hoso.ui.kit.Texts;

/** Names of papers by code, as the dossier's own definition has them. */
public final class PaperNames {

    private PaperNames() {}

    public static String name(Texts texts, DossierDetails details, String paperCode) {
        return details.procedure().caseOf(details.dossier().procedure().caseCode()).stream()
                .flatMap(each -> each.papers().stream())
                .filter(paper -> paper.code().equals(paperCode))
                .map(paper -> texts.of(paper.name()))
                .findFirst()
                .orElse(paperCode.isEmpty() ? texts.get("papers.other") : paperCode);
    }
}
