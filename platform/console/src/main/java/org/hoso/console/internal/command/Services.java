package org.hoso.console.internal.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hoso.console.internal.Failed;
import org.hoso.decision.Decision;
import org.hoso.decision.Reason;
import org.osgi.framework.BundleContext;

/**
 * Services looked up when a command runs, so that every command exists whatever is missing, and says what it misses.
 * What is got here is given back by the framework when the console stops.
 */
final class Services {

    private final BundleContext context;

    Services(BundleContext context) {
        this.context = context;
    }

    <T> Optional<T> find(Class<T> type) {
        return Optional.ofNullable(context.getServiceReference(type)).map(context::getService);
    }

    <T> T get(Class<T> type) {
        return find(type)
                .orElseThrow(() -> new Failed("this cannot be done now: " + type.getSimpleName()
                        + " is not there. Run hoso:check to see why."));
    }

    /** The value of an allowed decision; a refusal fails the command with its coded reasons. */
    static <T> T value(Decision<T> decision) {
        if (decision instanceof Decision.Allowed<T> allowed) {
            return allowed.value();
        }
        throw new Failed(
                "refused: " + decision.reasons().stream().map(Services::text).collect(Collectors.joining("; ")));
    }

    /** The value of an allowed decision; a refusal fails the command with its words, which are for the operator. */
    static <T> T words(Decision<T> decision) {
        if (decision instanceof Decision.Allowed<T> allowed) {
            return allowed.value();
        }
        throw new Failed(
                "refused: " + decision.reasons().stream().map(Refusals::text).collect(Collectors.joining("; ")));
    }

    private static String text(Reason reason) {
        var words = List.of(reason.code(), String.join(" ", reason.arguments()));
        return String.join(" ", words).strip();
    }
}
