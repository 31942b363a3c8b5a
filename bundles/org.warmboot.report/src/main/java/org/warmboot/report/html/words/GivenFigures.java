package org.warmboot.report.html.words;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.warmboot.experiment.result.Comparison;
import org.warmboot.experiment.result.ParameterSource;

/**
 * Finds published figures that are parameters of the scenario themselves: the simulation carries them through, so that
 * meeting them confirms nothing. Recognised by the same value from the same source.
 */
public final class GivenFigures {

    private static final Pattern QUANTITY = Pattern.compile("(-?[0-9][0-9.]*(?:[eE][+-]?[0-9]+)?)\\s*(\\S*)");
    private static final Map<String, Unit> UNITS = Map.ofEntries(
            Map.entry("", new Unit("", 1)),
            Map.entry("%", new Unit("", 0.01)),
            Map.entry("ms", new Unit("s", 1e-3)),
            Map.entry("s", new Unit("s", 1)),
            Map.entry("min", new Unit("s", 60)),
            Map.entry("h", new Unit("s", 3600)),
            Map.entry("B", new Unit("B", 1)),
            Map.entry("KiB", new Unit("B", 1024)),
            Map.entry("MiB", new Unit("B", 1024 * 1024)),
            Map.entry("GiB", new Unit("B", 1024 * 1024 * 1024)));

    private record Unit(String base, double factor) {}

    private record Quantity(double value, String base) {

        boolean equalTo(Quantity other) {
            return base.equals(other.base) && value != 0 && Math.abs(value - other.value) <= 1e-9 * Math.abs(value);
        }
    }

    private GivenFigures() {}

    /** Whether a published figure is a parameter of the scenario too. */
    public static boolean isGiven(Comparison comparison, List<ParameterSource> sources) {
        var figure = quantity(comparison.published(), comparison.unit().strip());
        return figure.isPresent()
                && sources.stream()
                        .filter(each ->
                                !each.source().isBlank() && each.source().equals(comparison.source()))
                        .flatMap(each -> quantity(each.value()).stream())
                        .anyMatch(figure.get()::equalTo);
    }

    private static Optional<Quantity> quantity(String text) {
        var matcher = QUANTITY.matcher(text.strip());
        return matcher.matches() ? quantity(Double.parseDouble(matcher.group(1)), matcher.group(2)) : Optional.empty();
    }

    private static Optional<Quantity> quantity(double value, String unit) {
        return Optional.ofNullable(UNITS.get(unit)).map(known -> new Quantity(value * known.factor(), known.base()));
    }
}
