package org.hoso.bulk;

/** What is to be done with which dossiers. */
public record BulkRequest(BulkKind kind, BulkTarget target, BulkOptions options) {}
