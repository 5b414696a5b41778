package org.hoso.console.internal.sector;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One clause of a manifest header such as {@code Export-Package}: its names, and its attributes without directives.
 */
record Header(List<String> names, Map<String, String> attributes) {

    Header {
        names = List.copyOf(names);
        attributes = Map.copyOf(attributes);
    }

    /** The clauses of a header; none for an empty one. */
    static List<Header> parse(String header) {
        return split(header, ',').stream()
                .map(String::strip)
                .filter(clause -> !clause.isEmpty())
                .map(Header::clause)
                .toList();
    }

    private static Header clause(String clause) {
        var names = new ArrayList<String>();
        var attributes = new HashMap<String, String>();
        for (var part : split(clause, ';')) {
            int equals = part.indexOf('=');
            if (equals < 0) {
                names.add(part.strip());
            } else if (part.charAt(equals - 1) != ':') {
                var name = part.substring(0, equals).strip();
                int type = name.indexOf(':');
                attributes.put(type < 0 ? name : name.substring(0, type), unquoted(part.substring(equals + 1)));
            }
        }
        return new Header(names, attributes);
    }

    private static List<String> split(String text, char separator) {
        var parts = new ArrayList<String>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '"') {
                quoted = !quoted;
            } else if (text.charAt(i) == separator && !quoted) {
                parts.add(text.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }

    private static String unquoted(String value) {
        var bare = value.strip();
        return bare.length() >= 2 && bare.startsWith("\"") && bare.endsWith("\"")
                ? bare.substring(1, bare.length() - 1)
                : bare;
    }
}
