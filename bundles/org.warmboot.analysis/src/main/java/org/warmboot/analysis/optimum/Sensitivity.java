package org.warmboot.analysis.optimum;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * How a result depends on its parameters, one at a time while the others keep their base values.
 *
 * @param parameters the parameters, with different names
 * @param result the result for values by name; a pure function
 */
public record Sensitivity(List<ModelParameter> parameters, ToDoubleFunction<Map<String, Double>> result) {

    private static final double STEP = 1e-3;

    /** Copies the list and checks the names. */
    public Sensitivity {
        parameters = List.copyOf(parameters);
        if (parameters.stream().map(ModelParameter::name).distinct().count() < parameters.size()) {
            throw new IllegalArgumentException("parameters must have different names");
        }
    }

    /**
     * Change of the result in percent for a change of a parameter by one percent.
     *
     * @param name name of the parameter
     * @param value the elasticity: derivative of the logarithms
     */
    public record Elasticity(String name, double value) {}

    /**
     * A bar of a tornado chart.
     *
     * @param name name of the parameter
     * @param atLow result at its least plausible value
     * @param atHigh result at its largest
     */
    public record Bar(String name, double atLow, double atHigh) {

        /** Length of the bar. */
        public double swing() {
            return Math.abs(atHigh - atLow);
        }
    }

    /** Result with all parameters at their base. */
    public double base() {
        return result.applyAsDouble(values());
    }

    /**
     * Elasticities, in the order of the parameters; by central differences of two widths, extrapolated.
     *
     * @throws IllegalArgumentException if a base value or the result is 0, so that there is no percentage of it
     */
    public List<Elasticity> elasticities() {
        var base = base();
        if (base == 0 || parameters.stream().anyMatch(parameter -> parameter.base() == 0)) {
            throw new IllegalArgumentException("there is no percentage of zero");
        }
        return parameters.stream()
                .map(parameter -> new Elasticity(
                        parameter.name(), (4 * slope(parameter, STEP / 2) - slope(parameter, STEP)) / 3 / base))
                .toList();
    }

    /** Bars, the longest first. */
    public List<Bar> tornado() {
        return parameters.stream()
                .map(parameter ->
                        new Bar(parameter.name(), with(parameter, parameter.low()), with(parameter, parameter.high())))
                .sorted(Comparator.comparingDouble(Bar::swing).reversed())
                .toList();
    }

    private double slope(ModelParameter parameter, double share) {
        var above = with(parameter, parameter.base() * (1 + share));
        var below = with(parameter, parameter.base() * (1 - share));
        return (above - below) / (2 * share);
    }

    private double with(ModelParameter parameter, double value) {
        var values = values();
        values.put(parameter.name(), value);
        return result.applyAsDouble(values);
    }

    private Map<String, Double> values() {
        var values = new HashMap<String, Double>();
        parameters.forEach(parameter -> values.put(parameter.name(), parameter.base()));
        return values;
    }
}
