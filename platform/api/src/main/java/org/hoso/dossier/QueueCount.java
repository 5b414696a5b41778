package org.hoso.dossier;

/** Number of dossiers in a queue. */
public record QueueCount(Queue queue, long count) {}
