package org.warmboot.engine.longrun;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.warmboot.engine.longrun.ComponentPlan.Role;

/** What holds for any plan. */
class AnyLongRunTest {

    @Property(seed = "20261120", tries = 1500)
    void measuresMakeSenseTogether(@ForAll("plans") LongRunPlan plan) {
        var lengths = new OutageLengths();
        var measures = Plans.play(plan, 3, lengths);
        double down = DoubleStream.of(
                        measures.get(LongRunMeasure.DOWN_HYPERVISOR_ACTION),
                        measures.get(LongRunMeasure.DOWN_SYSTEM_ACTION),
                        measures.get(LongRunMeasure.DOWN_HYPERVISOR_FAILURE),
                        measures.get(LongRunMeasure.DOWN_SYSTEM_FAILURE))
                .peek(each -> assertTrue(each >= 0))
                .sum();
        assertTrue(down <= plan.observedSeconds() * (1 + 1e-12), "down no longer than there was time");
        double throughput = measures.get(LongRunMeasure.THROUGHPUT);
        assertTrue(throughput >= -1e-9 && throughput <= 1 + 1e-12, "throughput " + throughput);

        long guests = plan.hosts().stream()
                .flatMap(host -> host.components().stream())
                .filter(component -> component.role() == Role.GUEST)
                .count();
        checkLengths(Math.round(measures.get(LongRunMeasure.PLANNED_OUTAGES) * guests), lengths.planned(), guests);
        checkLengths(Math.round(measures.get(LongRunMeasure.UNPLANNED_OUTAGES) * guests), lengths.unplanned(), guests);
        double ended = shortest(lengths.planned()) + shortest(lengths.unplanned());
        assertTrue(ended <= down * guests * (1 + 1e-12), "outages add up to no more than the time down");
    }

    @Property(seed = "20261120", tries = 400)
    void aReplicationIsTheSameWhateverWasPlayedBefore(@ForAll("plans") LongRunPlan plan) {
        double[] first = new double[LongRunMeasure.COUNT];
        double[] again = new double[LongRunMeasure.COUNT];
        var one = new LongRunSimulation(plan, 9);
        one.play(0, first, new OutageLengths());
        one.play(2, first, new OutageLengths());
        new LongRunSimulation(plan, 9).play(2, again, new OutageLengths());
        assertArrayEquals(first, again);
    }

    @Property(seed = "20261120", tries = 400)
    void withNoWarmUpTheTimeDownGrowsWithTheHorizon(@ForAll("plans") LongRunPlan plan) {
        var shorter = Plans.play(
                new LongRunPlan(plan.hosts(), plan.maxAway(), plan.healthGateSeconds(), 20_000, 0, plan.load()));
        var longer = Plans.play(
                new LongRunPlan(plan.hosts(), plan.maxAway(), plan.healthGateSeconds(), 30_000, 0, plan.load()));
        for (var measure : LongRunMeasure.values()) {
            if (measure != LongRunMeasure.THROUGHPUT) {
                assertTrue(longer.get(measure) >= shorter.get(measure) - 1e-9, measure.name());
            }
        }
    }

    @Property(seed = "20261120", tries = 300)
    void underAConstantLoadAsManyRequestsAreLostAsComeInTheTimeDown(@ForAll("plans") LongRunPlan plan) {
        var hosts = plan.hosts().stream()
                .map(host -> new HostOperation(
                        host.id(),
                        host.components().stream()
                                .map(each -> new ComponentPlan(each.id(), each.role(), each.life(), each.leak(), 2))
                                .toList(),
                        host.policies()))
                .toList();
        long guests = hosts.stream()
                .flatMap(host -> host.components().stream())
                .filter(component -> component.role() == Role.GUEST)
                .count();
        var measures = Plans.play(new LongRunPlan(
                hosts,
                plan.maxAway(),
                plan.healthGateSeconds(),
                plan.horizonSeconds(),
                plan.warmUpSeconds(),
                LoadCurve.CONSTANT));
        double down = IntStream.range(0, OutageTotals.CAUSES)
                .mapToDouble(cause -> measures.get(LongRunMeasure.values()[cause]))
                .sum();
        assertEquals(2 * down * guests, measures.get(LongRunMeasure.REQUESTS_LOST), 1e-6);
    }

    /** An outage that is open at the end is not among the lengths; there is one for each guest at most. */
    private static void checkLengths(long outages, long[] lengths, long guests) {
        long ended = LongStream.of(lengths).sum();
        assertTrue(ended <= outages && outages <= ended + guests, ended + " of " + outages);
    }

    private static double shortest(long[] lengths) {
        return IntStream.range(1, lengths.length)
                .mapToDouble(i -> lengths[i] * OutageLengths.from(i))
                .sum();
    }

    @Provide
    Arbitrary<LongRunPlan> plans() {
        return Arbitraries.randomValue(AnyLongRun::draw);
    }
}
