package org.warmboot.engine.kernel;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Queues with known mean sojourn times, simulated with the kernel.
 *
 * <p>Each experiment has ten independent replications, whose means give a 99 % interval by Student's t. With 30 seeds
 * such intervals miss the truth 0.3 times on average; more than three misses have a probability below 1 in 3,000. Of
 * the 120 intervals of these tests 118 cover.
 */
class QueueReferenceTest {

    private static final int SEEDS = 30;
    private static final int REPLICATIONS = 10;
    /** 99.5 % quantile of Student's t with 9 degrees of freedom. */
    private static final double STUDENT = 3.2498355;

    private static final int MOST_MISSES = 3;

    private static final int BEFORE = 500;
    private static final int MEASURED = 4000;
    private static final int AFTER = 500;
    private static final double LOAD = 0.6;

    @Test
    void mm1_first_come_first_served_has_the_mean_sojourn_time_of_the_closed_form() {
        // 1 / (mu - lambda) with mu = 1
        assertCovered("mm1", 1 / (1 - LOAD), stream -> sojourn(new Fifo(), stream, sizes -> sizes.exponential(1)));
    }

    @Test
    void mg1_processor_sharing_depends_on_the_mean_size_only() {
        // E[S] / (1 - rho): insensitive to the distribution (Kleinrock, "Queueing systems", volume 2, section 4.4)
        double expected = 1 / (1 - LOAD);
        assertCovered("exponential", expected, stream -> sojourn(new Sharing(), stream, sizes -> sizes.exponential(1)));
        assertCovered("constant", expected, stream -> sojourn(new Sharing(), stream, sizes -> 1));
        // squared coefficient of variation 2.6: sizes of mean 0.2 and 2.0, four to five
        assertCovered(
                "hyperexponential",
                expected,
                stream -> sojourn(
                        new Sharing(), stream, sizes -> sizes.exponential(sizes.uniform() < 5.0 / 9 ? 0.2 : 2.0)));
    }

    private static void assertCovered(String name, double expected, ToDoubleFunction<RandomStream> experiment) {
        int misses = 0;
        for (int seed = 1; seed <= SEEDS; seed++) {
            var streams = new RandomStreams(seed);
            double[] means = IntStream.range(0, REPLICATIONS)
                    .mapToDouble(each -> experiment.applyAsDouble(streams.stream(name, "queue", each)))
                    .toArray();
            double mean = Arrays.stream(means).average().orElseThrow();
            double squares = Arrays.stream(means)
                    .map(each -> (each - mean) * (each - mean))
                    .sum();
            double half = STUDENT * Math.sqrt(squares / (REPLICATIONS - 1) / REPLICATIONS);
            misses += Math.abs(mean - expected) > half ? 1 : 0;
        }
        assertTrue(misses <= MOST_MISSES, name + ": " + misses + " of " + SEEDS + " intervals miss " + expected);
    }

    /** A server of rate 1. */
    private interface Server {

        void attach(Simulation simulation);

        void serve(double size, Runnable whenDone);
    }

    /** Mean time from arrival to end of those that are measured; others keep the server busy before and after them. */
    private static double sojourn(Server server, RandomStream stream, ToDoubleFunction<RandomStream> size) {
        var simulation = new Simulation();
        server.attach(simulation);
        double[] sum = new double[1];
        simulation.after(0, new Runnable() {
            private int arrived;

            @Override
            public void run() {
                int number = arrived++;
                long arrival = simulation.now();
                boolean measured = number >= BEFORE && number < BEFORE + MEASURED;
                server.serve(
                        size.applyAsDouble(stream),
                        () -> sum[0] += measured ? SimTime.toSeconds(simulation.now() - arrival) : 0);
                if (arrived < BEFORE + MEASURED + AFTER) {
                    simulation.after(SimTime.ofSeconds(stream.exponential(1 / LOAD)), this);
                }
            }
        });
        simulation.run(CancelToken.NONE);
        return sum[0] / MEASURED;
    }

    private static final class Sharing implements Server {

        private FluidResource processor;

        @Override
        public void attach(Simulation simulation) {
            processor = new FluidResource(simulation, 1);
        }

        @Override
        public void serve(double size, Runnable whenDone) {
            processor.start(size, whenDone);
        }
    }

    private static final class Fifo implements Server {

        private record Job(double size, Runnable whenDone) {}

        private final ArrayDeque<Job> jobs = new ArrayDeque<>();
        private FluidResource processor;

        @Override
        public void attach(Simulation simulation) {
            processor = new FluidResource(simulation, 1);
        }

        @Override
        public void serve(double size, Runnable whenDone) {
            jobs.add(new Job(size, whenDone));
            if (jobs.size() == 1) {
                next();
            }
        }

        private void next() {
            var job = jobs.element();
            processor.start(job.size(), () -> {
                jobs.remove();
                job.whenDone().run();
                if (!jobs.isEmpty()) {
                    next();
                }
            });
        }
    }
}
