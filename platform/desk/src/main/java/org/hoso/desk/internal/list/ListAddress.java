package org.hoso.desk.internal.list;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hoso.desk.internal.Names;
import org.hoso.dossier.DossierFilter;
import org.hoso.dossier.DossierFilter.Days;
import org.hoso.dossier.DossierState;
import org.hoso.dossier.ListOrder;
import org.hoso.dossier.Queue;
import org.hoso.procedure.Channel;

/**
 * What the address of a list holds: queue, filter, order, view and chosen dossier. So tabs, going back and passing an
 * address on work. Anything that cannot be read is left out. Pure.
 */
record ListAddress(DossierFilter filter, Optional<ListOrder> order, Optional<Long> view, Optional<String> dossier) {

    static ListAddress read(QueryParameters query) {
        Function<String, Optional<String>> one = query::getSingleParameter;
        var filter = new DossierFilter(
                one.apply("q").orElse(""),
                set(one.apply("state"), text -> constant(DossierState.class, text)),
                set(one.apply("procedure"), Optional::of),
                set(one.apply("at"), Optional::of),
                set(one.apply("for"), Optional::of),
                set(one.apply("channel"), text -> constant(Channel.class, text)),
                days(one.apply("due")),
                days(one.apply("received")),
                one.apply("holder").flatMap(ListAddress::number));
        return new ListAddress(
                filter,
                one.apply("order").flatMap(text -> constant(ListOrder.class, text)),
                one.apply("view").flatMap(ListAddress::number),
                one.apply("dossier"));
    }

    /** True when the address says nothing about filter and order, so that the kept layout holds. */
    boolean isBare() {
        return filter.isNone() && order.isEmpty() && view.isEmpty();
    }

    String write(Queue queue) {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, "q", filter.text().strip());
        put(parameters, "state", join(filter.states(), DossierState::name));
        put(parameters, "procedure", join(filter.procedures(), Function.identity()));
        put(parameters, "at", join(filter.receivingUnits(), Function.identity()));
        put(parameters, "for", join(filter.competentUnits(), Function.identity()));
        put(parameters, "channel", join(filter.channels(), Channel::name));
        put(parameters, "due", words(filter.due()));
        put(parameters, "received", words(filter.received()));
        filter.officialId().ifPresent(id -> parameters.put("holder", String.valueOf(id)));
        order.ifPresent(each -> parameters.put("order", each.name()));
        view.ifPresent(id -> parameters.put("view", String.valueOf(id)));
        dossier.ifPresent(code -> parameters.put("dossier", code));
        return Names.queueAddress(queue)
                + (parameters.isEmpty()
                        ? ""
                        : "?" + QueryParameters.simple(parameters).getQueryString());
    }

    private static void put(Map<String, String> parameters, String name, String value) {
        if (!value.isEmpty()) {
            parameters.put(name, value);
        }
    }

    private static <T> String join(Set<T> values, Function<T, String> name) {
        return values.stream().map(name).sorted().collect(Collectors.joining("~"));
    }

    private static <T> Set<T> set(Optional<String> text, Function<String, Optional<T>> reader) {
        return text.stream()
                .flatMap(each -> Arrays.stream(each.split("~", -1)))
                .filter(each -> !each.isBlank())
                .map(reader)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    private static String words(Days days) {
        return days.isAny()
                ? ""
                : days.from().map(String::valueOf).orElse("") + "~"
                        + days.to().map(String::valueOf).orElse("");
    }

    private static Days days(Optional<String> text) {
        var parts = text.orElse("~").split("~", -1);
        return parts.length == 2 ? new Days(day(parts[0]), day(parts[1])) : Days.ANY;
    }

    private static Optional<LocalDate> day(String text) {
        return text.matches("\\d{4}-\\d{2}-\\d{2}") ? org.hoso.ui.kit.Dates.parse(text) : Optional.empty();
    }

    private static Optional<Long> number(String text) {
        return text.matches("\\d{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(name))
                .findFirst();
    }
}
