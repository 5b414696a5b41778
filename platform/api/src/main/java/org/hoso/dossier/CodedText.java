package org.hoso.dossier;

import java.util.Optional;

/**
 * A reason or an item to be supplemented: code first, words second.
 *
 * @param code      reason code, such as missing, unclear, expired, wrong-form, other
 * @param paperCode the paper it is about, empty when none
 * @param text      words for the applicant
 */
public record CodedText(String code, Optional<String> paperCode, String text) {}
