package org.hoso.core.internal.document;

import java.text.Normalizer;

/** Makes a file name harmless: no path, no control characters, no characters a file system refuses, not too long. */
final class FileNames {

    private static final int LONGEST = 150;
    private static final int LONGEST_ENDING = 10;

    private FileNames() {}

    static String clean(String typed) {
        String name = Normalizer.normalize(typed, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}<>:\"|?*]", "")
                .replaceAll("\\s+", " ")
                .strip();
        name = name.replaceAll("^\\.+", "").strip();
        if (name.length() > LONGEST) {
            int dot = name.lastIndexOf('.');
            boolean hasEnding = dot > 0 && name.length() - dot <= LONGEST_ENDING;
            String ending = hasEnding ? name.substring(dot) : "";
            name = name.substring(0, LONGEST - ending.length()).strip() + ending;
        }
        return name.isEmpty() ? "file" : name;
    }
}
