package org.hoso.decision;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The answer of a use case: {@link Allowed} with its value, or {@link Refused} with at least one reason.
 * A refusal is something the asker can mend or must accept; a fault of the system is an unchecked exception instead.
 */
public sealed interface Decision<T> {

    /** The use case was carried out and {@code value} is what came of it. */
    record Allowed<T>(T value) implements Decision<T> {}

    /** Nothing was changed; {@code reasons} has at least one entry, the most important first. */
    record Refused<T>(List<Reason> reasons) implements Decision<T> {
        public Refused {
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("a refusal needs a reason");
            }
            reasons = List.copyOf(reasons);
        }
    }

    static <T> Decision<T> allowed(T value) {
        return new Allowed<>(value);
    }

    static <T> Decision<T> refused(Reason first, Reason... more) {
        var all = new java.util.ArrayList<Reason>();
        all.add(first);
        all.addAll(List.of(more));
        return new Refused<>(all);
    }

    static <T> Decision<T> refused(List<Reason> reasons) {
        return new Refused<>(reasons);
    }

    /** True when the use case was carried out. */
    default boolean isAllowed() {
        return this instanceof Allowed;
    }

    /** The value when allowed, else empty. */
    default Optional<T> asOptional() {
        return this instanceof Allowed<T> allowed ? Optional.of(allowed.value()) : Optional.empty();
    }

    /** The reasons when refused, else an empty list. */
    default List<Reason> reasons() {
        return this instanceof Refused<T> refused ? refused.reasons() : List.of();
    }

    /** Applies {@code next} to the value of an allowed decision; a refusal is passed on. */
    default <U> Decision<U> then(Function<? super T, Decision<U>> next) {
        if (this instanceof Allowed<T> allowed) {
            return next.apply(allowed.value());
        }
        return new Refused<>(reasons());
    }

    /** Maps the value of an allowed decision; a refusal is passed on. */
    default <U> Decision<U> map(Function<? super T, ? extends U> mapper) {
        if (this instanceof Allowed<T> allowed) {
            return new Allowed<>(mapper.apply(allowed.value()));
        }
        return new Refused<>(reasons());
    }
}
