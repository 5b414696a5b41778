package org.hoso.dossier;

/**
 * A line of the tax loop.
 *
 * @param unitCode   the unit that works on the dossier
 * @param obligation the last of the dossier
 */
public record ObligationRow(DossierRow row, String unitCode, Obligation obligation) {}
