package org.warmboot.engine.longrun;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.warmboot.engine.longrun.ComponentPlan.Role;
import org.warmboot.engine.longrun.LongRunTrigger.Periodic;

/** What a listener hears is what happens, and to listen changes nothing. */
class HistoryListenerTest {

    private static final int PLANS = 500;

    private static LongStream seeds() {
        return LongStream.range(0, PLANS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsHeardAddsUpToTheMeasures(long seed) {
        var plan = AnyLongRun.draw(new Random(seed));
        var heard = new Heard(plan);
        var values = new double[LongRunMeasure.COUNT];
        new LongRunSimulation(plan, 1, heard).play(0, values, new OutageLengths());
        var silent = new double[LongRunMeasure.COUNT];
        new LongRunSimulation(plan, 1).play(0, silent, new OutageLengths());
        assertEquals(List.of(boxed(silent)), List.of(boxed(values)));
        int hosts = plan.hosts().size();
        int guests =
                plan.hosts().stream().mapToInt(host -> host.guests().size()).sum();
        for (var measure : heard.counts.entrySet()) {
            boolean ofGuests = measure.getKey() == LongRunMeasure.SYSTEM_ACTIONS
                    || measure.getKey() == LongRunMeasure.SYSTEM_FAILURES;
            assertEquals(
                    values[measure.getKey().ordinal()],
                    measure.getValue() / (double) (ofGuests ? guests : hosts),
                    1e-9);
        }
    }

    @Test
    void aColdRebootTellsThatItHasRephasedTheGuestsAndAWarmOneDoesNot() {
        assertEquals(List.of(4 * Plans.WEEK), rephased("xen", "vm"));
        assertEquals(List.of(), rephased("xen"));
    }

    private static List<Double> rephased(String... renewed) {
        var components = List.of(Plans.component("xen", Role.HYPERVISOR), Plans.component("vm", Role.GUEST));
        var vm = List.of("vm");
        var reboot =
                Plans.policy(true, new Periodic(4 * Plans.WEEK, 4 * Plans.WEEK), Plans.operation(100, vm, renewed));
        var weekly = Plans.policy(false, new Periodic(Plans.WEEK, Plans.WEEK / 2), Plans.operation(34, vm, "vm"));
        var plan = Plans.plan(5.2 * Plans.WEEK, Plans.host(components, reboot, weekly));
        var times = new ArrayList<Double>();
        var listener = new HistoryListener() {
            @Override
            public void rephased(int host, int policy, double seconds) {
                assertEquals(1, policy);
                times.add(seconds);
            }
        };
        new LongRunSimulation(plan, 1, listener).play(0, new double[LongRunMeasure.COUNT], new OutageLengths());
        return times;
    }

    private static List<Double> boxed(double[] values) {
        return java.util.Arrays.stream(values).boxed().toList();
    }

    /** Counts what happens in the time that counts, and checks that it happens one after another on each host. */
    private static final class Heard implements HistoryListener {

        private final LongRunPlan plan;
        private final Map<LongRunMeasure, Integer> counts = new HashMap<>();
        private final Map<Integer, Integer> acting = new HashMap<>();
        private final Map<List<Integer>, Double> due = new HashMap<>();
        private double now;

        Heard(LongRunPlan plan) {
            this.plan = plan;
        }

        private void at(double seconds) {
            assertTrue(seconds >= now, seconds + " after " + now);
            now = seconds;
        }

        private void count(LongRunMeasure measure, double seconds) {
            counts.merge(measure, seconds >= plan.warmUpSeconds() ? 1 : 0, Integer::sum);
        }

        @Override
        public void due(int host, int policy, double seconds) {
            at(seconds);
            due.put(List.of(host, policy), seconds);
        }

        @Override
        public void begins(int host, int policy, double seconds) {
            at(seconds);
            assertEquals(null, acting.put(host, policy));
            assertTrue(due.remove(List.of(host, policy)) <= seconds);
            boolean hypervisor = plan.hosts().get(host).policies().get(policy).hypervisor();
            count(hypervisor ? LongRunMeasure.HYPERVISOR_ACTIONS : LongRunMeasure.SYSTEM_ACTIONS, seconds);
        }

        @Override
        public void ends(int host, int policy, double seconds) {
            at(seconds);
            assertEquals(policy, acting.remove(host));
        }

        @Override
        public void rephased(int host, int policy, double seconds) {
            due.remove(List.of(host, policy));
        }

        @Override
        public void fails(int host, int component, double seconds, double repairSeconds) {
            at(seconds);
            boolean guest = plan.hosts().get(host).components().get(component).role() == Role.GUEST;
            count(guest ? LongRunMeasure.SYSTEM_FAILURES : LongRunMeasure.HYPERVISOR_FAILURES, seconds);
        }
    }
}
