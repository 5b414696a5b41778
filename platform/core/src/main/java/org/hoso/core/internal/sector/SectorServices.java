package org.hoso.core.internal.sector;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hoso.sector.spi.EligibilityRule;
import org.hoso.sector.spi.FeeCalculator;
import org.hoso.sector.spi.ResultDocument;
import org.hoso.sector.spi.StepHandler;
import org.hoso.sector.spi.WarningRule;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * The rules, calculators, handlers and results of the sectors that are running. They come and go while use cases run;
 * nothing of a sector is kept after its service is gone. Any thread.
 */
@Component(service = SectorServices.class)
public final class SectorServices {

    private final Keyed<EligibilityRule> rules = new Keyed<>(EligibilityRule.PROCEDURE);
    private final Keyed<FeeCalculator> calculators = new Keyed<>(EligibilityRule.PROCEDURE);
    private final Keyed<StepHandler> handlers = new Keyed<>(StepHandler.NAME);
    private final Keyed<ResultDocument> results = new Keyed<>(EligibilityRule.PROCEDURE);
    private final Keyed<WarningRule> warnings = new Keyed<>(EligibilityRule.PROCEDURE);

    @Activate
    public SectorServices() {}

    /** The rules of a procedure. */
    public List<EligibilityRule> rules(String procedureCode) {
        return rules.of(procedureCode);
    }

    /** The fee calculator of a procedure; the first when there are several. */
    public Optional<FeeCalculator> calculator(String procedureCode) {
        return calculators.of(procedureCode).stream().findFirst();
    }

    /** The step handler of this name. */
    public Optional<StepHandler> handler(String name) {
        return handlers.of(name).stream().findFirst();
    }

    /** The results that can be printed for a procedure. */
    public List<ResultDocument> results(String procedureCode) {
        return results.of(procedureCode);
    }

    /** The warning rules of a procedure. */
    public List<WarningRule> warnings(String procedureCode) {
        return warnings.of(procedureCode);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, unbind = "removeWarning")
    public void addWarning(WarningRule rule, Map<String, ?> properties) {
        warnings.add(rule, properties);
    }

    public void removeWarning(WarningRule rule) {
        warnings.remove(rule);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, unbind = "removeRule")
    public void addRule(EligibilityRule rule, Map<String, ?> properties) {
        rules.add(rule, properties);
    }

    public void removeRule(EligibilityRule rule) {
        rules.remove(rule);
    }

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            unbind = "removeCalculator")
    public void addCalculator(FeeCalculator calculator, Map<String, ?> properties) {
        calculators.add(calculator, properties);
    }

    public void removeCalculator(FeeCalculator calculator) {
        calculators.remove(calculator);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, unbind = "removeHandler")
    public void addHandler(StepHandler handler, Map<String, ?> properties) {
        handlers.add(handler, properties);
    }

    public void removeHandler(StepHandler handler) {
        handlers.remove(handler);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, unbind = "removeResult")
    public void addResult(ResultDocument result, Map<String, ?> properties) {
        results.add(result, properties);
    }

    public void removeResult(ResultDocument result) {
        results.remove(result);
    }

    /** Services by the values of one property; a change replaces the whole list. */
    private static final class Keyed<S> {

        private record Entry<S>(List<String> keys, S service) {}

        private final String property;
        private volatile List<Entry<S>> entries = List.of();

        Keyed(String property) {
            this.property = property;
        }

        List<S> of(String key) {
            return entries.stream()
                    .filter(entry -> entry.keys().contains(key))
                    .map(Entry::service)
                    .toList();
        }

        synchronized void add(S service, Map<String, ?> properties) {
            List<Entry<S>> next = new ArrayList<>(entries);
            next.add(new Entry<>(keys(properties.get(property)), service));
            entries = List.copyOf(next);
        }

        synchronized void remove(S service) {
            entries =
                    entries.stream().filter(entry -> entry.service() != service).toList();
        }

        private static List<String> keys(@org.jspecify.annotations.Nullable Object value) {
            if (value instanceof String[] several) {
                return List.of(several);
            }
            if (value instanceof java.util.Collection<?> several) {
                return several.stream().map(String::valueOf).toList();
            }
            return value == null ? List.of() : List.of(value.toString());
        }
    }
}
