package org.warmboot.experiment.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.warmboot.analysis.MaintenancePlan;
import org.warmboot.engine.aging.Rejuvenation;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.engine.longrun.OperationPlan;
import org.warmboot.engine.longrun.OperationPlan.Outage;

/** The schedule of Figure 2 of the DSN paper, event by event, against its closed form. */
class ScheduleSimulationTest {

    private static final double WEEK = 604_800;

    @ParameterizedTest
    @CsvSource({
        "42, 0.5, false", "42, 0, false", "42, 1, false", "429, 0.5, false",
        "241, 0.5, true", "241, 0, true", "241, 0.25, true", "241, 1, true"
    })
    void itAgreesWithItsClosedForm(double downtime, double alpha, boolean renewsGuests) {
        var plan = new MaintenancePlan(4 * WEEK, downtime, WEEK, 33.6, alpha, renewsGuests);
        assertEquals(plan.availability(), play(plan).orElseThrow(), 1e-7);
    }

    @Test
    void withoutAPolicyForGuestsOnlyTheHypervisorCounts() {
        var plan = new MaintenancePlan(4 * WEEK, 42, 4 * WEEK, 0, 0.5, false);
        var simulation = new ScheduleSimulation(
                plan, "hypervisor", List.of("guest"), action(plan, List.of("guest")), Optional.empty());
        assertEquals(
                1 - 42 / (4 * WEEK), simulation.availability(CancelToken.NONE).orElseThrow(), 1e-9);
    }

    @Test
    void itCanBeCancelled() {
        var plan = new MaintenancePlan(4 * WEEK, 42, 3600, 33.6, 0.5, false);
        var simulation = new ScheduleSimulation(
                plan, "hypervisor", List.of("guest"), action(plan, List.of("guest")), Optional.of(guestAction(plan)));
        assertTrue(simulation.availability(() -> true).isEmpty());
    }

    private static Optional<Double> play(MaintenancePlan plan) {
        var guests = List.of("one", "two", "three");
        return new ScheduleSimulation(plan, "hypervisor", guests, action(plan, guests), Optional.of(guestAction(plan)))
                .availability(CancelToken.NONE);
    }

    private static OperationPlan action(MaintenancePlan plan, List<String> guests) {
        var renewals = new LinkedHashMap<>(Map.of("hypervisor", plan.hypervisorDowntime()));
        var outages = new LinkedHashMap<String, List<Outage>>();
        for (var guest : guests) {
            if (plan.renewsGuests()) {
                renewals.put(guest, plan.hypervisorDowntime());
            }
            outages.put(guest, List.of(new Outage(0, plan.hypervisorDowntime())));
        }
        return new OperationPlan(
                new Rejuvenation("technique", plan.hypervisorDowntime(), renewals, List.of()), outages);
    }

    private static OperationPlan guestAction(MaintenancePlan plan) {
        return new OperationPlan(
                new Rejuvenation("reboot", plan.guestDowntime(), Map.of(), List.of()),
                Map.of("any", List.of(new Outage(0, plan.guestDowntime()))));
    }
}
