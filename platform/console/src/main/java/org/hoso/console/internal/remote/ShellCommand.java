package org.hoso.console.internal.remote;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A command from outside as the shell understands it: {@code name} means {@code hoso:name}, {@code scope:name} is any
 * command of the runtime. Arguments go in as variables, so that nothing in them is ever read as shell language.
 */
record ShellCommand(String scope, String name, List<String> arguments) {

    private static final Pattern NAME = Pattern.compile("(?:([a-z][a-z0-9-]*):)?([a-z][a-z0-9-]*)");

    /** The prefix of the variables that hold the arguments. */
    static final String VARIABLE = "hosoArgument";

    static ShellCommand of(List<String> words) {
        var matcher = NAME.matcher(words.isEmpty() ? "" : words.get(0));
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a command: " + (words.isEmpty() ? "" : words.get(0)));
        }
        var scope = matcher.group(1) == null ? "hoso" : matcher.group(1);
        return new ShellCommand(scope, matcher.group(2), List.copyOf(words.subList(1, words.size())));
    }

    /** The line to execute once the variables are set. */
    String line() {
        return scope + ":" + name
                + IntStream.range(0, arguments.size())
                        .mapToObj(i -> " $" + VARIABLE + i)
                        .collect(Collectors.joining());
    }
}
