package org.hoso.core.internal.time;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.hoso.dossier.Suspension;
import org.hoso.dossier.TimeRules;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The locality's settings about pauses, apologies and warnings. A value that cannot be is told in the log and the
 * built-in one is taken. Changed settings apply from the next command on,
 * changed warnings also to what is open.
 */
@Component(service = TimeRules.class, configurationPid = ConfiguredTimeRules.PID)
public final class ConfiguredTimeRules implements TimeRules {

    /** The configuration. */
    public static final String PID = "org.hoso.time";

    private static final Logger LOG = LoggerFactory.getLogger(ConfiguredTimeRules.class);
    private static final String COUNTS = "counts";
    private static final String EXCLUDED = "excluded";
    private static final int MOST_APOLOGIES = 1;
    private static final int APOLOGY_DAYS = 10;
    private static final List<Integer> WARNINGS = List.of(70, 90);

    private volatile Map<String, Object> settings;

    @Activate
    public ConfiguredTimeRules(Map<String, Object> settings) {
        this.settings = Map.copyOf(settings);
    }

    /** Called by the component runtime when the configuration changes. */
    @Modified
    public void changed(Map<String, Object> newSettings) {
        settings = Map.copyOf(newSettings);
    }

    @Override
    public PauseRule pause(Suspension.Kind kind, String procedureCode, String caseCode) {
        String key = "pause." + kind;
        String ofProcedure = key + "." + procedureCode;
        for (String each : List.of(ofProcedure + "." + caseCode, ofProcedure, key)) {
            Optional<Boolean> counts = text(each).flatMap(value -> counts(each, value));
            if (counts.isPresent()) {
                boolean confirmed = text(each + ".confirmed")
                        .map(Boolean::parseBoolean)
                        .orElse(!each.equals(key) || kind == Suspension.Kind.FORCE_MAJEURE);
                return new PauseRule(counts.get(), confirmed);
            }
        }
        return new PauseRule(false, kind == Suspension.Kind.FORCE_MAJEURE);
    }

    @Override
    public ApologyRule apology() {
        return new ApologyRule(
                number("apology.most", 0, 20).orElse(MOST_APOLOGIES),
                number("apology.workingDays", 1, 250).orElse(APOLOGY_DAYS),
                text("apology.confirmed").map(Boolean::parseBoolean).orElse(false));
    }

    @Override
    public List<Integer> warnings() {
        Object setting = settings.get("warnings");
        if (setting == null) {
            return WARNINGS;
        }
        TreeSet<Integer> shares = new TreeSet<>();
        for (String part : setting.toString().strip().split("[,\\s]+", -1)) {
            if (!part.isEmpty()) {
                number("warnings", part, 1, 100).ifPresent(shares::add);
            }
        }
        return List.copyOf(shares);
    }

    private static Optional<Boolean> counts(String key, String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case COUNTS -> Optional.of(true);
            case EXCLUDED -> Optional.of(false);
            default -> {
                LOG.warn("{}: {} must be {} or {}, not {}", PID, key, COUNTS, EXCLUDED, value);
                yield Optional.empty();
            }
        };
    }

    private Optional<Integer> number(String key, int least, int most) {
        return text(key).flatMap(value -> number(key, value, least, most));
    }

    private static Optional<Integer> number(String key, String value, int least, int most) {
        if (value.matches("\\d{1,9}")) {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return Optional.of(number);
            }
        }
        LOG.warn("{}: {} must be a number from {} to {}, not {}", PID, key, least, most, value);
        return Optional.empty();
    }

    private Optional<String> text(String key) {
        return Optional.ofNullable(settings.get(key))
                .map(value -> value.toString().strip())
                .filter(value -> !value.isEmpty());
    }
}
