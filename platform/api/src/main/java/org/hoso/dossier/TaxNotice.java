package org.hoso.dossier;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A notice of the tax office about one kind of tax.
 *
 * @param kind      coded kind: registration-fee, income-tax, land-use-fee, land-rent, other
 * @param number    number of the notice
 * @param amountVnd whole đồng, 0 when nothing is owed
 * @param payBy     last day to pay, when the notice names one
 */
public record TaxNotice(String kind, String number, LocalDate issuedOn, long amountVnd, Optional<LocalDate> payBy) {}
