package org.hoso.desk.internal.dossier;

import org.hoso.dossier.DossierDetails;
import org.hoso.ui.kit.Texts;

/** Names of fees by code, as the dossier's own definition has them. */
public final class FeeNames {

    private FeeNames() {}

    public static String name(Texts texts, DossierDetails details, String feeCode) {
        return details.procedure().caseOf(details.dossier().procedure().caseCode()).stream()
                .flatMap(each -> each.fees().stream())
                .filter(fee -> fee.code().equals(feeCode))
                .map(fee -> texts.of(fee.name()))
                .findFirst()
                .orElse(feeCode);
    }
}
