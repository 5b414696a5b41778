package org.hoso.dossier;

/**
 * A paper as it was handed in or shown.
 *
 * @param paperCode  code of the paper definition; empty text for a paper outside the list, named in {@code note}
 * @param electronic true when only an electronic version was given
 */
public record PaperLine(String paperCode, int originals, int copies, boolean electronic, String note) {}
