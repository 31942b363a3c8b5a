package org.warmboot.engine.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class EventCalendarTest {

    private record Entry(long time, int priority, int number) {}

    private final EventCalendar calendar = new EventCalendar();

    @Property(seed = "20261120", tries = 300)
    void eventsComeInOrderOfTimePriorityAndSchedulingLikeInASortedList(
            @ForAll @Size(max = 400) List<@IntRange(min = 0, max = 5000) Integer> numbers) {
        var events = new EventCalendar();
        var expected = new ArrayList<Entry>();
        var handles = new HashMap<Entry, Long>();
        var happened = new ArrayList<Entry>();
        var happenedExpected = new ArrayList<Entry>();
        var order = Comparator.comparingLong(Entry::time)
                .thenComparingInt(Entry::priority)
                .thenComparingInt(Entry::number);
        for (int i = 0; i < numbers.size(); i++) {
            int choice = numbers.get(i);
            if (choice % 7 == 0 && !expected.isEmpty()) {
                var victim = expected.remove(choice % expected.size());
                assertTrue(events.cancel(handles.get(victim)));
                assertFalse(events.cancel(handles.get(victim)));
            } else if (choice % 5 == 0 && !expected.isEmpty()) {
                expected.sort(order);
                happenedExpected.add(expected.remove(0));
                events.poll().run();
            } else {
                var entry = new Entry(choice % 50, choice % 3 - 1, i);
                expected.add(entry);
                handles.put(entry, events.schedule(entry.time(), entry.priority(), () -> happened.add(entry)));
            }
            assertEquals(expected.size(), events.size());
        }
        expected.sort(order);
        happenedExpected.addAll(expected);
        while (events.size() > 0) {
            events.poll().run();
        }
        assertEquals(happenedExpected, happened);
    }

    @Test
    void mostEventsMayBeCancelledWithoutLosingTheOthers() {
        var happened = new ArrayList<Integer>();
        var handles = new ArrayList<Long>();
        for (int i = 0; i < 10_000; i++) {
            int number = i;
            handles.add(calendar.schedule((i * 7919L) % 10_000, 0, () -> happened.add(number)));
        }
        for (int i = 0; i < 10_000; i++) {
            if (i % 100 != 0) {
                assertTrue(calendar.cancel(handles.get(i)));
            }
        }
        assertEquals(100, calendar.size());
        long last = -1;
        while (calendar.size() > 0) {
            assertTrue(calendar.nextTime() >= last);
            last = calendar.nextTime();
            calendar.poll().run();
        }
        assertEquals(100, happened.size());
        assertTrue(happened.stream().allMatch(number -> number % 100 == 0));
    }

    @Test
    void theHandleOfAnEventThatHasHappenedCancelsNoLaterEvent() {
        long old = calendar.schedule(1, 0, () -> {});
        calendar.poll();
        calendar.schedule(2, 0, () -> {});
        assertFalse(calendar.cancel(old));
        assertEquals(1, calendar.size());
    }

    @Test
    void anEmptyCalendarHasNoNextEvent() {
        assertEquals(SimTime.NEVER, calendar.nextTime());
        assertThrows(IllegalStateException.class, calendar::poll);
        assertThrows(IllegalArgumentException.class, () -> calendar.schedule(0, 128, () -> {}));
    }
}
