package org.warmboot.engine.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.LongUnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The calendar must do exactly what a sorted set does, whatever the times look like. */
class CalendarAgainstSortedSetTest {

    private record Entry(long time, int priority, int number) implements Runnable {
        @Override
        public void run() {}
    }

    /** How the time of an event follows from the time of the calendar. */
    private enum Times {
        EXPONENTIAL,
        EQUAL,
        FEW_DIFFERENT,
        BURSTS_AND_LONG_WAITS,
        ALL_MAGNITUDES,
        INTO_THE_PAST,
        ANY_NUMBER;

        long next(long now, Random random) {
            return switch (this) {
                case EXPONENTIAL -> now + (long) (-1e9 * Math.log(1 - random.nextDouble()));
                case EQUAL -> now;
                case FEW_DIFFERENT -> now + random.nextInt(3);
                case BURSTS_AND_LONG_WAITS -> random.nextInt(10) == 0 ? now + (1L << 50) : now + random.nextInt(100);
                case ALL_MAGNITUDES -> now + (random.nextLong() >>> 4 + random.nextInt(60));
                case INTO_THE_PAST -> now - 1000 + random.nextInt(1000);
                case ANY_NUMBER -> random.nextLong();
            };
        }
    }

    private static final class Model {
        private final EventCalendar calendar = new EventCalendar();
        private final TreeSet<Entry> expected = new TreeSet<>(Comparator.comparingLong(Entry::time)
                .thenComparingInt(Entry::priority)
                .thenComparingInt(Entry::number));
        private final List<Entry> entries = new ArrayList<>();
        private final List<Long> handles = new ArrayList<>();
        private long now;

        void schedule(long time, int priority) {
            var entry = new Entry(time, priority, entries.size());
            entries.add(entry);
            expected.add(entry);
            handles.add(calendar.schedule(time, priority, entry));
        }

        void cancel(int number) {
            boolean pending = expected.remove(entries.get(number));
            assertEquals(pending, calendar.cancel(handles.get(number)));
            assertFalse(calendar.cancel(handles.get(number)));
        }

        void poll() {
            var first = expected.pollFirst();
            assertEquals(first.time(), calendar.nextTime());
            assertEquals(first, calendar.poll());
            now = first.time();
        }

        void drain() {
            while (!expected.isEmpty()) {
                poll();
            }
            assertEquals(0, calendar.size());
            assertEquals(SimTime.NEVER, calendar.nextTime());
        }
    }

    @Property(seed = "20261120", tries = 400)
    void anyMixtureOfOperationsGivesTheOrderOfASortedSet(
            @ForAll("times") Times times,
            @ForAll("others") Times others,
            @ForAll long seed,
            @ForAll @IntRange(max = 2000) int before,
            @ForAll @IntRange(max = 6) int cancels) {
        var random = new Random(seed);
        var model = new Model();
        for (int i = 0; i < before; i++) {
            model.schedule(times.next(0, random), random.nextInt(5) - 2);
        }
        for (int i = 0; i < 3000; i++) {
            int choice = random.nextInt(4 + cancels);
            if (choice < 2) {
                var next = random.nextInt(8) == 0 ? others : times;
                model.schedule(next.next(model.now, random), random.nextInt(20) == 0 ? 127 : 0);
            } else if (choice < 4) {
                if (!model.expected.isEmpty()) {
                    model.poll();
                }
            } else if (!model.entries.isEmpty()) {
                // the younger half, so that most are still pending
                int count = model.entries.size();
                model.cancel(count - 1 - random.nextInt((count + 1) / 2));
            }
            assertEquals(model.expected.size(), model.calendar.size());
        }
        model.drain();
    }

    @Provide
    Arbitrary<Times> times() {
        return Arbitraries.of(Times.class);
    }

    @Provide
    Arbitrary<Times> others() {
        return Arbitraries.of(Times.class);
    }

    @Test
    void aHundredThousandPendingEventsComeInOrderWhileOthersArrive() {
        hold(100_000, 300_000, increment -> increment);
    }

    @Test
    void manyEventsOfTheSameTimeComeInOrderOfPriorityAndScheduling() {
        hold(20_000, 60_000, increment -> increment % 2);
    }

    private static void hold(int pending, int operations, LongUnaryOperator shape) {
        var random = new Random(1);
        var model = new Model();
        for (int i = 0; i < pending; i++) {
            model.schedule(shape.applyAsLong(random.nextInt(1_000_000)), random.nextInt(3));
        }
        for (int i = 0; i < operations; i++) {
            model.poll();
            model.schedule(model.now + shape.applyAsLong(random.nextInt(1_000_000)), random.nextInt(3));
        }
        model.drain();
    }

    @Test
    void theLatestPossibleTimeIsATimeLikeOthers() {
        var model = new Model();
        for (int i = 0; i < 1000; i++) {
            model.schedule(Long.MAX_VALUE - i % 7, 0);
            model.schedule(i, 0);
        }
        model.drain();
    }

    @Test
    void plansThatAreAlwaysTakenBackDoNotPileUp() {
        var calendar = new EventCalendar();
        long far = calendar.schedule(1_000_000_000, 0, () -> {});
        for (int i = 0; i < 10_000_000; i++) {
            assertTrue(calendar.cancel(far));
            far = calendar.schedule(1_000_000_000L + i, 0, () -> {});
        }
        assertEquals(1, calendar.size());
        assertEquals(1_000_000_000L + 9_999_999, calendar.nextTime());
    }
}
