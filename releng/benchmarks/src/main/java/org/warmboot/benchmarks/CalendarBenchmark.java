package org.warmboot.benchmarks;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.warmboot.engine.kernel.EventCalendar;
import umontreal.ssj.simevents.Event;
import umontreal.ssj.simevents.Simulator;
import umontreal.ssj.simevents.eventlist.SplayTree;

/**
 * Event lists in the hold model: the next event is taken out and one is put in an exponential time later.
 *
 * <p>One operation is one such pair. The other lists have an easier task: they reuse their event objects and give no
 * handles, and the bare heap does not order ties.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 7, time = 1)
@Fork(
        value = 2,
        jvmArgsAppend = {"-Xms2g", "-Xmx2g"})
public class CalendarBenchmark {

    private static final int BATCH = 4096;
    private static final Runnable NOTHING = () -> {};

    /** Pending events. */
    @Param({"1000", "100000", "1000000"})
    private int pending;

    private long[] increments;
    private int cursor;

    private EventCalendar calendar;
    private PriorityQueue<Timed> queue;
    private BareHeap heap;
    private SplayTree splay;
    private long[] handles;
    private long now;

    private static final class Timed {
        private long time;
        private long order;

        long time() {
            return time;
        }

        long order() {
            return order;
        }
    }

    private static final class SsjEvent extends Event {
        SsjEvent(Simulator simulator) {
            super(simulator);
        }

        /** Sets the time as the simulator does when it plans an event. */
        void planAt(double time) {
            eventTime = time;
        }

        @Override
        public void actions() {
            // only the list is measured
        }
    }

    /** Fills every list with the same events and runs it past its beginning. */
    @Setup(Level.Trial)
    public void fill() {
        increments = DrawnTimes.nanos(1, 1);
        calendar = new EventCalendar();
        queue = new PriorityQueue<>(
                pending, Comparator.comparingLong(Timed::time).thenComparingLong(Timed::order));
        heap = new BareHeap(pending + 1);
        splay = new SplayTree();
        handles = new long[pending];
        var simulator = new Simulator();
        for (int i = 0; i < pending; i++) {
            long time = next();
            calendar.schedule(time, 0, NOTHING);
            heap.add(time, i);
            var timed = new Timed();
            timed.time = time;
            timed.order = i;
            queue.add(timed);
            var event = new SsjEvent(simulator);
            event.planAt(time);
            splay.add(event);
        }
    }

    private long next() {
        return increments[cursor++ & (increments.length - 1)];
    }

    /** The calendar of the engine. */
    @Benchmark
    @OperationsPerInvocation(BATCH)
    public long warmboot() {
        long time = 0;
        for (int i = 0; i < BATCH; i++) {
            time = calendar.nextTime();
            var action = calendar.poll();
            calendar.schedule(time + next(), 0, action);
        }
        return time;
    }

    /** The calendar of the engine when for every event another one is planned and cancelled before it is due. */
    @Benchmark
    @OperationsPerInvocation(BATCH)
    public long warmbootWithCancel() {
        for (int i = 0; i < BATCH; i++) {
            now = calendar.nextTime();
            var action = calendar.poll();
            calendar.schedule(now + next(), 0, action);
            int victim = cursor % pending;
            calendar.cancel(handles[victim]);
            handles[victim] = calendar.schedule(now + next(), 1, NOTHING);
        }
        return now;
    }

    /** The binary heap of the Java library. */
    @Benchmark
    @OperationsPerInvocation(BATCH)
    public long priorityQueue() {
        long time = 0;
        for (int i = 0; i < BATCH; i++) {
            var first = queue.poll();
            time = first.time;
            first.time = time + next();
            first.order = cursor;
            queue.add(first);
        }
        return time;
    }

    /** A 4-ary heap of times. */
    @Benchmark
    @OperationsPerInvocation(BATCH)
    public long bareHeap() {
        long time = 0;
        for (int i = 0; i < BATCH; i++) {
            time = heap.firstTime();
            int number = heap.firstNumber();
            heap.removeFirst();
            heap.add(time + next(), number);
        }
        return time;
    }

    /** The event list that SSJ uses unless it is told otherwise. */
    @Benchmark
    @OperationsPerInvocation(BATCH)
    public double ssjSplayTree() {
        double time = 0;
        for (int i = 0; i < BATCH; i++) {
            var first = (SsjEvent) splay.removeFirst();
            time = first.time();
            first.planAt(time + next());
            splay.add(first);
        }
        return time;
    }
}
