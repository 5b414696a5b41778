package org.hoso.document;

/** A finished file for download or printing; {@code content} must not be changed. */
@SuppressWarnings("ArrayRecordComponent")
public record PrintedFile(String fileName, String mediaType, byte[] content) {}
