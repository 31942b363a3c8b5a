package org.warmboot.analysis.optimum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class SensitivityTest {

    private static final List<ModelParameter> PARAMETERS = List.of(
            ModelParameter.within("mttr", 2, 0.5),
            ModelParameter.within("mttf", 240, 0.1),
            new ModelParameter("cost", 10, 10, 10));

    @Test
    void aPowerHasItsExponentAsElasticity() {
        var sensitivity = new Sensitivity(
                PARAMETERS, values -> Math.pow(values.get("mttr"), 1.5) / values.get("mttf") * values.get("cost"));
        var elasticities = sensitivity.elasticities();
        assertEquals(1.5, elasticities.get(0).value(), 1e-9);
        assertEquals(-1, elasticities.get(1).value(), 1e-9);
        assertEquals(1, elasticities.get(2).value(), 1e-9);
    }

    @Test
    void theTornadoBeginsWithTheLongestBar() {
        var sensitivity =
                new Sensitivity(PARAMETERS, values -> values.get("mttr") / (values.get("mttr") + values.get("mttf")));
        var tornado = sensitivity.tornado();
        assertEquals(
                List.of("mttr", "mttf", "cost"),
                tornado.stream().map(Sensitivity.Bar::name).toList());
        assertEquals(3 / 243.0, tornado.getFirst().atHigh(), 1e-15);
        assertEquals(0, tornado.getLast().swing());
    }

    @Test
    void percentagesOfZeroAreRefused() {
        var zero = new Sensitivity(List.of(new ModelParameter("a", 0, -1, 1)), values -> 1 + values.get("a"));
        assertThrows(IllegalArgumentException.class, zero::elasticities);
        var twice = List.of(new ModelParameter("a", 1, 1, 1), new ModelParameter("a", 2, 2, 2));
        assertThrows(IllegalArgumentException.class, () -> new Sensitivity(twice, values -> 1));
    }
}
