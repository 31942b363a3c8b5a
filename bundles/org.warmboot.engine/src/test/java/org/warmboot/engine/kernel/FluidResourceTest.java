package org.warmboot.engine.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.warmboot.engine.kernel.NaiveShares.Job;

class FluidResourceTest {

    private static final Runnable NOTHING = () -> {};

    private final Simulation simulation = new Simulation();

    @Test
    void equalActivitiesThatStartTogetherEndTogetherAfterNTimesTheirWork() {
        for (int n = 1; n <= 50; n++) {
            var fresh = new Simulation();
            var resource = new FluidResource(fresh, 1);
            for (int i = 0; i < n; i++) {
                resource.start(3.4, NOTHING);
            }
            fresh.run(CancelToken.NONE);
            assertEquals(3.4 * n, SimTime.toSeconds(fresh.now()), 1e-9);
        }
    }

    @Test
    void equalActivitiesEndInTheOrderOfTheirStart() {
        var order = new ArrayList<Integer>();
        var resource = new FluidResource(simulation, 1);
        for (int i = 0; i < 100; i++) {
            int number = i;
            resource.start(1, () -> order.add(number));
        }
        simulation.run(CancelToken.NONE);
        assertEquals(order.stream().sorted().toList(), order);
        assertEquals(100, order.size());
    }

    @Test
    void aCapLeavesTheRestToTheOthers() {
        var resource = new FluidResource(simulation, 10);
        var slow = resource.start(20, 1, 2, NOTHING);
        var fast = resource.start(80, NOTHING);
        assertEquals(2, resource.rate(slow));
        assertEquals(8, resource.rate(fast));
        simulation.run(CancelToken.NONE);
        assertEquals(10, SimTime.toSeconds(simulation.now()));
    }

    @Test
    void aCapBindsAgainWhenOthersLeave() {
        var resource = new FluidResource(simulation, 10);
        var held = resource.start(100, 1, 4, NOTHING);
        resource.start(10, NOTHING);
        var leaving = resource.start(1000, NOTHING);
        assertEquals(10.0 / 3, resource.rate(held), 1e-12);
        resource.stop(leaving);
        assertEquals(4, resource.rate(held));
        assertFalse(leaving.isActive());
    }

    @Test
    void weightsDivideTheCapacity() {
        var resource = new FluidResource(simulation, 6);
        var one = resource.start(10, 1, Double.POSITIVE_INFINITY, NOTHING);
        var two = resource.start(10, 2, Double.POSITIVE_INFINITY, NOTHING);
        assertEquals(2, resource.rate(one));
        assertEquals(4, resource.rate(two));
    }

    @Test
    void nothingMovesWhileTheCapacityIsZero() {
        var resource = new FluidResource(simulation, 1);
        var activity = resource.start(5, NOTHING);
        simulation.after(SimTime.ofSeconds(2), () -> resource.setCapacity(0));
        simulation.after(SimTime.ofSeconds(7), () -> {
            assertEquals(3, resource.remaining(activity), 1e-9);
            resource.setCapacity(1);
        });
        simulation.run(CancelToken.NONE);
        assertEquals(10, SimTime.toSeconds(simulation.now()));
    }

    @Test
    void roundingToNanosecondsDoesNotAddUpOverABusyPeriod() {
        var resource = new FluidResource(simulation, 1);
        int n = 100_000;
        for (int i = 1; i <= n; i++) {
            resource.start(i / 3e4, NOTHING);
        }
        simulation.run(CancelToken.NONE);
        assertEquals(n * (n + 1.0) / 2 / 3e4, SimTime.toSeconds(simulation.now()), 1e-9);
    }

    @Test
    void valuesOutOfRangeAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new FluidResource(simulation, -1));
        var resource = new FluidResource(simulation, 1);
        assertThrows(IllegalArgumentException.class, () -> resource.start(-1, NOTHING));
        assertThrows(IllegalArgumentException.class, () -> resource.start(1, 0, 1, NOTHING));
        assertThrows(IllegalArgumentException.class, () -> resource.start(1, 1, 0, NOTHING));
    }

    @Test
    void endsOfAThousandActivitiesAtOnceAgreeWithANaiveReference() {
        var random = new Random(7);
        double[] caps = {Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, 0.003, 0.01};
        var jobs = IntStream.range(0, 1000)
                .mapToObj(i -> new Job(
                        random.nextInt(1000) / 1000.0,
                        random.nextDouble(0.001, 0.2),
                        random.nextDouble(0.5, 2),
                        caps[random.nextInt(caps.length)]))
                .toList();
        assertEndsOfReference(jobs);
    }

    @Property(seed = "20261120", tries = 300)
    void endsAgreeWithANaiveReference(@ForAll("jobs") List<Job> jobs) {
        assertEndsOfReference(jobs);
    }

    private static void assertEndsOfReference(List<Job> jobs) {
        double capacity = 3;
        var run = new Simulation();
        var resource = new FluidResource(run, capacity);
        double[] ends = new double[jobs.size()];
        for (int i = 0; i < ends.length; i++) {
            int number = i;
            var job = jobs.get(i);
            run.after(
                    SimTime.ofSeconds(job.arrival()),
                    () -> resource.start(
                            job.work(), job.weight(), job.cap(), () -> ends[number] = SimTime.toSeconds(run.now())));
        }
        run.run(CancelToken.NONE);
        double[] expected = NaiveShares.ends(capacity, jobs);
        for (int i = 0; i < ends.length; i++) {
            assertEquals(expected[i], ends[i], 1.5e-9, "job " + i + " of " + jobs);
        }
    }

    @Property(seed = "20261120", tries = 100)
    void ratesNeverExceedCapacityOrCapsAndWasteNothing(@ForAll("jobs") List<Job> jobs) {
        double capacity = 3;
        var resource = new FluidResource(new Simulation(), capacity);
        var running = jobs.stream()
                .map(job -> resource.start(job.work(), job.weight(), job.cap(), NOTHING))
                .toList();
        double sum = 0;
        double caps = 0;
        for (var activity : running) {
            assertTrue(resource.rate(activity) <= activity.cap() * (1 + 1e-12));
            sum += resource.rate(activity);
            caps += activity.cap();
        }
        assertEquals(Math.min(capacity, caps), sum, 1e-9);
    }

    @Provide
    Arbitrary<List<Job>> jobs() {
        // arrivals on whole milliseconds, so that reference and resource start the same work at the same time
        var arrival = Arbitraries.integers().between(0, 20_000).map(millis -> millis / 1000.0);
        var work = Arbitraries.doubles().between(0.001, 20).ofScale(6);
        var weight = Arbitraries.of(1.0, 1.0, 2.0, 0.5, 3.7);
        var cap = Arbitraries.of(Double.POSITIVE_INFINITY, 1e6, 0.2, 1.0, 2.5);
        return Combinators.combine(arrival, work, weight, cap)
                .as(Job::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(40);
    }
}
