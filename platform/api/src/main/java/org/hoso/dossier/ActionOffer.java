package org.hoso.dossier;

/** An action the actor may do now; one of them is the main one. */
public record ActionOffer(DossierAction action, boolean main) {}
