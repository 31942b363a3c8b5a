package org.warmboot.analysis.threads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;

class NestedPartsTest {

    private static final int COUNT = 3;
    private static final int PARTS = 7;

    @Test
    void partsOfPartsAreDoneOnceEachByNoMoreThreadsThanThereAre() {
        var threads = Threads.of(COUNT);
        var busy = new AtomicInteger();
        var most = new AtomicInteger();
        var done = new AtomicIntegerArray(PARTS * PARTS);
        threads.each(
                PARTS,
                outer -> threads.each(PARTS, inner -> {
                    most.accumulateAndGet(busy.incrementAndGet(), Math::max);
                    Thread.yield();
                    done.incrementAndGet(outer * PARTS + inner);
                    busy.decrementAndGet();
                }));
        for (int i = 0; i < PARTS * PARTS; i++) {
            assertEquals(1, done.get(i));
        }
        assertTrue(most.get() <= COUNT, most + " at once");
    }

    @Test
    void whoeverIsIdleHelpsThePartThatIsLeft() {
        var threads = Threads.of(COUNT);
        var met = new CountDownLatch(COUNT);
        // all three have to be there at once, or this would wait for ever
        threads.each(
                1,
                only -> threads.each(COUNT, each -> {
                    met.countDown();
                    try {
                        met.await();
                    } catch (InterruptedException stopped) {
                        throw new IllegalStateException(stopped);
                    }
                }));
        assertEquals(0, met.getCount());
    }

    @Test
    void workWithThreadsOfItsOwnGetsTheIdleOnesAndGivesThemBack() {
        var threads = Threads.of(COUNT);
        int inner = threads.together(all -> all * 10 + threads.together(left -> left));
        assertEquals(COUNT * 10 + 1, inner);
        assertThrows(
                IllegalStateException.class,
                () -> threads.together(all -> {
                    throw new IllegalStateException();
                }));
        int again = threads.together(all -> all);
        assertEquals(COUNT, again);
    }
}
