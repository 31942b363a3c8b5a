package org.warmboot.engine.kernel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Few activities lie in a row, many in a queue: nobody may be able to tell which, not by the last bit of a number. */
class RowAndQueueTest {

    private static final double[] CAPS = {Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, 0.3, 0.5, 1};
    private static final double[] WEIGHTS = {1, 1, 1, 2, 0.37};
    private static final int STEPS = 600;

    /** What happens at a resource: ends in nanoseconds, and rates and work left as bits. */
    private static final class History {
        private final Simulation simulation = new Simulation();
        private final FluidResource resource;
        private final Random random;
        private final int most;
        private final List<FluidActivity> activities = new ArrayList<>();
        private final List<Long> seen = new ArrayList<>();
        private int fewest = Integer.MAX_VALUE;
        private int greatest;

        History(int longestRow, long seed, int most) {
            resource = new FluidResource(simulation, new FluidShares(1, longestRow));
            random = new Random(seed);
            this.most = most;
        }

        long[] play() {
            for (int i = 0; i < STEPS; i++) {
                // several changes at a time, and works that end at such a time
                long time = SimTime.ofSeconds(i / 4 * 0.25);
                boolean grows = i * 8 / STEPS % 2 == 0;
                simulation.at(time, 0, () -> step(grows));
            }
            simulation.run(CancelToken.NONE);
            return seen.stream().mapToLong(Long::longValue).toArray();
        }

        private void step(boolean grows) {
            int count = resource.activities();
            switch (random.nextInt(4)) {
                case 0 -> stopAny();
                case 1 -> resource.setCapacity(grows ? random.nextInt(3) * 0.2 : 10 + random.nextInt(30));
                default -> {
                    for (int left = grows ? random.nextInt(most / 8 + 1) : 0; left > 0; left--) {
                        start();
                    }
                }
            }
            fewest = grows ? fewest : Math.min(fewest, count);
            greatest = Math.max(greatest, count);
            activities.stream().filter(FluidActivity::isActive).limit(3).forEach(this::look);
        }

        private void look(FluidActivity activity) {
            seen.add(Double.doubleToRawLongBits(resource.rate(activity)));
            seen.add(Double.doubleToRawLongBits(resource.remaining(activity)));
        }

        private void start() {
            // equal works give equal ends
            double work = random.nextBoolean() ? 0.25 : random.nextDouble();
            int number = activities.size();
            boolean again = random.nextInt(4) == 0;
            activities.add(resource.start(
                    work, WEIGHTS[random.nextInt(WEIGHTS.length)], CAPS[random.nextInt(CAPS.length)], () -> {
                        seen.add((long) number);
                        seen.add(simulation.now());
                        if (again) {
                            start();
                        }
                    }));
        }

        private void stopAny() {
            if (!activities.isEmpty()) {
                resource.stop(activities.get(random.nextInt(activities.size())));
            }
        }
    }

    @Property(seed = "20261120", tries = 200)
    void endsRatesAndWorkLeftAreTheSameToTheLastBit(@ForAll long seed, @ForAll @IntRange(min = 8, max = 80) int most) {
        var asDelivered = new History(ActivityQueue.LONGEST_ROW, seed, most).play();
        assertArrayEquals(new History(0, seed, most).play(), asDelivered);
        assertArrayEquals(new History(Integer.MAX_VALUE, seed, most).play(), asDelivered);
        assertArrayEquals(new History(5, seed, most).play(), asDelivered);
    }

    @Test
    void suchAHistoryGoesFromRowToQueueAndBack() {
        var history = new History(ActivityQueue.LONGEST_ROW, 1, 80);
        history.play();
        assertTrue(history.greatest > 2 * ActivityQueue.LONGEST_ROW, "at most " + history.greatest);
        assertTrue(history.fewest < ActivityQueue.LONGEST_ROW / 2, "at least " + history.fewest);
        assertTrue(history.activities.stream().noneMatch(FluidActivity::isActive), "somebody was forgotten");
    }
}
