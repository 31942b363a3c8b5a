package org.warmboot.engine.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.warmboot.engine.kernel.NaiveShares.Job;

class TwoLevelResourceTest {

    private static final Runnable NOTHING = () -> {};
    private static final double NONE = Double.POSITIVE_INFINITY;
    private static final double CORES = 4;

    /** Work of a thread in a domain. */
    record Thread(int domain, Job job) {}

    /** Weight and cap of a domain. */
    record Domain(double weight, double cap) {}

    private final Simulation simulation = new Simulation();
    private final TwoLevelResource host = new TwoLevelResource(simulation, CORES);

    @Test
    void domainsShareByTheirWeightsWhateverTheNumberOfTheirThreads() {
        var one = host.group(256, NONE);
        var two = host.group(512, NONE);
        var single = one.start(100, 1, NONE, NOTHING);
        var threads = IntStream.range(0, 8)
                .mapToObj(i -> two.start(100, 1, NONE, NOTHING))
                .toList();
        assertEquals(CORES / 3, one.rate(single), 1e-12);
        assertEquals(CORES * 2 / 3 / 8, two.rate(threads.get(0)), 1e-12);
        assertEquals(CORES * 2 / 3, two.rate(), 1e-12);
    }

    @Test
    void aSingleThreadUsesOneCoreAndLeavesTheRestToTheOthers() {
        var one = host.group(1, 2);
        var other = host.group(1, 4);
        var thread = one.start(10, 1, 1, NOTHING);
        var threads = IntStream.range(0, 4)
                .mapToObj(i -> other.start(10, 1, 1, NOTHING))
                .toList();
        assertEquals(1, one.rate(thread), 1e-12);
        assertEquals(0.75, other.rate(threads.get(3)), 1e-12);
    }

    @Test
    void aCapHoldsADomainBackEvenIfCoresAreFree() {
        var capped = host.group(1, 0.5);
        double[] end = new double[1];
        capped.start(10, 1, 1, () -> end[0] = SimTime.toSeconds(simulation.now()));
        simulation.run(CancelToken.NONE);
        assertEquals(20, end[0], 1e-9);
    }

    @Test
    void aDomainThatFallsSilentGivesItsShareToTheOthers() {
        var one = host.group(1, NONE);
        var two = host.group(1, NONE);
        double[] ends = new double[2];
        one.start(10, 1, NONE, () -> ends[0] = SimTime.toSeconds(simulation.now()));
        two.start(30, 1, NONE, () -> ends[1] = SimTime.toSeconds(simulation.now()));
        simulation.run(CancelToken.NONE);
        assertEquals(5, ends[0], 1e-9);
        assertEquals(10, ends[1], 1e-9);
        assertEquals(0, one.rate());
    }

    @Test
    void stoppingAndChangingTheCapacityKeepTheWorkThatIsLeft() {
        var one = host.group(1, NONE);
        var two = host.group(1, NONE);
        var staying = one.start(20, 1, NONE, NOTHING);
        var leaving = two.start(20, 1, NONE, NOTHING);
        simulation.after(SimTime.ofSeconds(2), () -> {
            assertEquals(16, two.remaining(leaving), 1e-9);
            two.stop(leaving);
            host.setCapacity(1);
            assertEquals(1, one.rate(staying), 1e-12);
        });
        simulation.run(CancelToken.NONE);
        assertEquals(2 + 16, SimTime.toSeconds(simulation.now()), 1e-9);
        assertThrows(IllegalArgumentException.class, () -> host.setCapacity(-1));
        assertThrows(IllegalArgumentException.class, () -> host.group(0, 1));
        assertThrows(IllegalArgumentException.class, () -> one.start(1, 1, 0, NOTHING));
    }

    @Property(seed = "20261120", tries = 300)
    void endsAgreeWithANaiveReference(
            @ForAll("domains") List<Domain> domains, @ForAll("threads") List<Thread> threads) {
        var run = new Simulation();
        var resource = new TwoLevelResource(run, CORES);
        var groups = domains.stream()
                .map(each -> resource.group(each.weight(), each.cap()))
                .toList();
        double[] ends = new double[threads.size()];
        for (int i = 0; i < ends.length; i++) {
            int number = i;
            var job = threads.get(i).job();
            var group = groups.get(threads.get(i).domain());
            run.after(
                    SimTime.ofSeconds(job.arrival()),
                    () -> group.start(
                            job.work(), job.weight(), job.cap(), () -> ends[number] = SimTime.toSeconds(run.now())));
        }
        run.run(CancelToken.NONE);
        double[] expected = naiveEnds(domains, threads);
        for (int i = 0; i < ends.length; i++) {
            assertEquals(expected[i], ends[i], 1.5e-9, "thread " + i + " of " + threads + " in " + domains);
        }
    }

    @Property(seed = "20261120", tries = 200)
    void nothingIsWastedAndNoCapIsExceeded(
            @ForAll("domains") List<Domain> domains, @ForAll("threads") List<Thread> threads) {
        var resource = new TwoLevelResource(new Simulation(), CORES);
        var groups = domains.stream()
                .map(each -> resource.group(each.weight(), each.cap()))
                .toList();
        for (var thread : threads) {
            groups.get(thread.domain())
                    .start(
                            thread.job().work(),
                            thread.job().weight(),
                            thread.job().cap(),
                            NOTHING);
        }
        double used = groups.stream().mapToDouble(FluidGroup::rate).sum();
        double usable = groups.stream()
                .mapToDouble(each -> each.shares.size() == 0 ? 0 : each.demand())
                .sum();
        assertEquals(Math.min(CORES, usable), used, 1e-9);
        groups.forEach(each -> assertTrue(each.rate() <= each.cap * (1 + 1e-12)));
    }

    private static double[] naiveEnds(List<Domain> domains, List<Thread> threads) {
        double[] left = threads.stream().mapToDouble(each -> each.job().work()).toArray();
        double[] ends = new double[left.length];
        Arrays.fill(ends, Double.NaN);
        double now = 0;
        while (true) {
            var active = new ArrayList<Integer>();
            double step = NONE;
            for (int i = 0; i < left.length; i++) {
                if (threads.get(i).job().arrival() > now) {
                    step = Math.min(step, threads.get(i).job().arrival() - now);
                } else if (Double.isNaN(ends[i])) {
                    active.add(i);
                }
            }
            if (active.isEmpty() && step == NONE) {
                return ends;
            }
            double[] rates = naiveRates(domains, threads, active);
            double arrival = now + step;
            int ending = -1;
            for (int i : active) {
                if (left[i] / rates[i] <= step) {
                    step = left[i] / rates[i];
                    ending = i;
                }
            }
            for (int i : active) {
                left[i] = Math.max(0, left[i] - rates[i] * step);
            }
            now = ending < 0 ? arrival : now + step;
            if (ending >= 0) {
                ends[ending] = now;
            }
        }
    }

    private static double[] naiveRates(List<Domain> domains, List<Thread> threads, List<Integer> active) {
        var demands = new ArrayList<Job>();
        var working = new ArrayList<Integer>();
        for (int d = 0; d < domains.size(); d++) {
            int domain = d;
            double caps = active.stream()
                    .filter(i -> threads.get(i).domain() == domain)
                    .mapToDouble(i -> threads.get(i).job().cap())
                    .sum();
            demands.add(new Job(
                    0, 0, domains.get(d).weight(), Math.min(caps, domains.get(d).cap())));
            if (caps > 0) {
                working.add(d);
            }
        }
        double[] parts = NaiveShares.rates(CORES, demands, working);
        var jobs = threads.stream().map(Thread::job).toList();
        double[] rates = new double[threads.size()];
        for (int d : working) {
            var own = active.stream().filter(i -> threads.get(i).domain() == d).toList();
            double[] inner = NaiveShares.rates(parts[d], jobs, own);
            own.forEach(i -> rates[i] = inner[i]);
        }
        return rates;
    }

    @Provide
    Arbitrary<List<Domain>> domains() {
        var weight = Arbitraries.of(256.0, 256.0, 512.0, 100.0, 64.0);
        var cap = Arbitraries.of(NONE, 1.0, 2.0, 0.5, 4.0);
        return Combinators.combine(weight, cap).as(Domain::new).list().ofSize(5);
    }

    @Provide
    Arbitrary<List<Thread>> threads() {
        // arrivals on whole milliseconds, so that reference and resource start the same work at the same time
        var arrival = Arbitraries.integers().between(0, 20_000).map(millis -> millis / 1000.0);
        var work = Arbitraries.doubles().between(0.001, 20).ofScale(6);
        var weight = Arbitraries.of(1.0, 1.0, 2.0, 0.5);
        var cap = Arbitraries.of(NONE, 1.0, 1.0, 0.25, 2.5);
        var job = Combinators.combine(arrival, work, weight, cap).as(Job::new);
        return Combinators.combine(Arbitraries.integers().between(0, 4), job)
                .as(Thread::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(40);
    }
}
