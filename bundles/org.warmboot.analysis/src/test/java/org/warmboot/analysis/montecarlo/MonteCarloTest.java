package org.warmboot.analysis.montecarlo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.warmboot.analysis.statistics.Precision;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.engine.kernel.RandomStreams;

class MonteCarloTest {

    private static final RandomStreams STREAMS = new RandomStreams(7);

    /** Two dependent columns: a uniform number and its square. */
    private static VectorSummary rows(long first, int count) {
        var tally = new VectorTally(2);
        for (var i = first; i < first + count; i++) {
            var value = STREAMS.stream("thing", "value", (int) i).uniform();
            tally.add(new double[] {value, value * value});
        }
        return tally.summary();
    }

    private static MonteCarlo<VectorSummary> monteCarlo(long replications, int threads) {
        return new MonteCarlo<>(
                new ReplicationSettings(64, replications, threads, Optional.empty()),
                VectorSummary.EMPTY,
                VectorSummary::with);
    }

    private static Outcome<VectorSummary> run(long replications, int threads, Goal<VectorSummary> goal) {
        return monteCarlo(replications, threads)
                .run(() -> MonteCarloTest::rows, goal, Observer.none(), CancelToken.NONE);
    }

    private static Goal<VectorSummary> halfWidth(double width) {
        return Goal.of(Precision.absolute(width, 0.99), 100, rows -> rows.column(0));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 8})
    void theNumberOfThreadsDoesNotChangeADigit(int threads) {
        assertEquals(run(10_000, 1, Goal.none()), run(10_000, threads, Goal.none()));
        assertEquals(run(100_000, 1, halfWidth(0.01)), run(100_000, threads, halfWidth(0.01)));
    }

    /** A column of each part: the rows are those of {@link #rows}, made by several threads. */
    private static Parts<double[], VectorSummary> columns(AtomicInteger made) {
        return new Parts<>(
                2,
                () -> (first, count, part) -> {
                    made.incrementAndGet();
                    return LongStream.range(first, first + count)
                            .mapToDouble(i -> Math.pow(
                                    STREAMS.stream("thing", "value", (int) i).uniform(), part + 1))
                            .toArray();
                },
                parts -> VectorSummary.of(IntStream.range(0, parts.getFirst().length)
                        .mapToObj(i -> new double[] {parts.get(0)[i], parts.get(1)[i]})
                        .toArray(double[][]::new)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 8})
    void blocksInPartsHaveTheDigitsOfWholeOnes(int threads) {
        var made = new AtomicInteger();
        var outcome = monteCarlo(1000, threads)
                .resume(
                        new ReplicationState<>(0, VectorSummary.EMPTY),
                        columns(made),
                        Goal.none(),
                        Observer.none(),
                        CancelToken.NONE);
        assertEquals(run(1000, 1, Goal.none()), outcome);
        // 16 blocks, the last one shorter
        assertEquals(2 * 16, made.get());
    }

    @Test
    void threadsShareTheOnlyBlock() {
        var together = new CyclicBarrier(2);
        var parts = new Parts<>(
                2,
                () -> (first, count, part) -> {
                    try {
                        // goes on when both parts are being made
                        return together.await(10, TimeUnit.SECONDS) + part;
                    } catch (InterruptedException | BrokenBarrierException | TimeoutException alone) {
                        throw new IllegalStateException(alone);
                    }
                },
                both -> rows(0, both.size()));
        var outcome = monteCarlo(64, 2)
                .resume(
                        new ReplicationState<>(0, VectorSummary.EMPTY),
                        parts,
                        Goal.none(),
                        Observer.none(),
                        CancelToken.NONE);
        assertEquals(2, outcome.result().count());
    }

    @Test
    void aBudgetLetsABlockThatHasBegunEnd() {
        var settings = new ReplicationSettings(64, 1_000_000_000, 1, Optional.of(Duration.ofNanos(1)));
        var made = new AtomicInteger();
        var outcome = new MonteCarlo<>(settings, VectorSummary.EMPTY, VectorSummary::with)
                .resume(
                        new ReplicationState<>(0, VectorSummary.EMPTY),
                        columns(made),
                        Goal.none(),
                        Observer.none(),
                        CancelToken.NONE);
        assertEquals(Ending.BUDGET, outcome.ending());
        assertEquals(64, outcome.replications());
        assertEquals(2, made.get());
    }

    @Test
    void theMeansAreThoseOfTheDistribution() {
        var outcome = run(20_000, 2, Goal.none());
        assertEquals(Ending.ALL, outcome.ending());
        assertEquals(20_000, outcome.result().count());
        assertTrue(outcome.result().column(0).interval(0.9999).covers(0.5));
        assertTrue(outcome.result().column(1).interval(0.9999).covers(1 / 3.0));
    }

    @Test
    void aRunEndsAsSoonAsTheResultIsPrecise() {
        var outcome = run(100_000, 2, halfWidth(0.01));
        assertEquals(Ending.PRECISE, outcome.ending());
        // (2.576 * sqrt(1/12) / 0.01)^2 = 5530
        assertEquals(5530, outcome.replications(), 200);
        assertEquals(0, outcome.replications() % 64);
        assertTrue(outcome.result().column(0).interval(0.99).halfWidth() <= 0.01);
        assertEquals(5530, halfWidth(0.01).expectedReplications(outcome.result()), 200);
    }

    @Test
    void moreReplicationsAreAddedToAStoredResultWithoutChangingADigit() {
        // 1000 and 1500 are no multiples of 64: the last block is made anew at full length
        var first = run(1000, 2, Goal.none());
        assertEquals(1000, first.result().count());
        assertEquals(960, first.state().replications());
        var second = resume(first.state(), 1500);
        var third = resume(second.state(), 5000);
        assertEquals(run(1500, 1, Goal.none()), second);
        assertEquals(run(5000, 3, Goal.none()), third);
        assertSame(third.state().merged(), resume(third.state(), 10).result());
        assertThrows(IllegalArgumentException.class, () -> resume(new ReplicationState<>(10, first.result()), 100));
    }

    private static Outcome<VectorSummary> resume(ReplicationState<VectorSummary> start, long replications) {
        return monteCarlo(replications, 2)
                .resume(start, () -> MonteCarloTest::rows, Goal.none(), Observer.none(), CancelToken.NONE);
    }

    @Test
    void aStoredResultThatIsPreciseEnoughStaysAsItIs() {
        var stored = run(64 * 100, 2, Goal.none()).state();
        var outcome = monteCarlo(100_000, 2)
                .resume(stored, () -> MonteCarloTest::rows, halfWidth(0.01), Observer.none(), CancelToken.NONE);
        assertEquals(Ending.PRECISE, outcome.ending());
        assertSame(stored, outcome.state());
    }

    @Test
    void aCancelledRunKeepsWhatIsDoneAndCanBeGoneOnWith() {
        var cancelled = new AtomicBoolean();
        var outcome = monteCarlo(100_000, 2)
                .run(
                        () -> (first, count) -> {
                            cancelled.set(first >= 640);
                            if (first >= 704) {
                                throw new CancellationException();
                            }
                            return rows(first, count);
                        },
                        Goal.none(),
                        Observer.none(),
                        cancelled::get);
        assertEquals(Ending.CANCELLED, outcome.ending());
        assertTrue(outcome.replications() <= 704);
        assertEquals(run(2000, 1, Goal.none()), resume(outcome.state(), 2000));
    }

    @Test
    void aBudgetEndsARunAfterWholeBlocks() {
        var settings = new ReplicationSettings(64, 1_000_000_000, 2, Optional.of(Duration.ofMillis(30)));
        var outcome = new MonteCarlo<>(settings, VectorSummary.EMPTY, VectorSummary::with)
                .run(() -> MonteCarloTest::rows, Goal.none(), Observer.none(), CancelToken.NONE);
        assertEquals(Ending.BUDGET, outcome.ending());
        assertTrue(outcome.replications() >= 64);
        assertEquals(outcome.replications(), outcome.result().count());
        assertEquals(run(outcome.replications(), 1, Goal.none()).result(), outcome.result());
    }

    @Test
    void whatAWorkerThrowsEndsTheRunAndNoThreadIsLeft() throws InterruptedException {
        var begun = new AtomicInteger();
        var failure = assertThrows(
                ArithmeticException.class,
                () -> monteCarlo(1_000_000_000, 4)
                        .run(
                                () -> (first, count) -> {
                                    if (begun.incrementAndGet() == 10) {
                                        throw new ArithmeticException("broken");
                                    }
                                    return rows(first, count);
                                },
                                Goal.none(),
                                Observer.none(),
                                CancelToken.NONE));
        assertEquals("broken", failure.getMessage());
        for (var thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().startsWith("replications-")) {
                // has done its work, at most on its last steps
                thread.join(1000);
                assertFalse(thread.isAlive());
            }
        }
    }

    @Test
    void whatTheObserverThrowsEndsTheRun() {
        assertThrows(
                UnsupportedOperationException.class,
                () -> monteCarlo(1_000_000_000, 2)
                        .run(
                                () -> MonteCarloTest::rows,
                                Goal.none(),
                                progress -> {
                                    throw new UnsupportedOperationException();
                                },
                                CancelToken.NONE));
    }

    @Test
    void anInterruptCancelsTheRunAndStays() {
        Thread.currentThread().interrupt();
        var outcome = run(1_000_000_000, 2, Goal.none());
        assertTrue(Thread.interrupted());
        assertEquals(Ending.CANCELLED, outcome.ending());
    }

    @Test
    void theObserverSeesTheProgressRise() {
        var seen = new CopyOnWriteArrayList<ReplicationProgress>();
        var settings = new ReplicationSettings(64, 1_000_000_000, 2, Optional.of(Duration.ofMinutes(1)));
        new MonteCarlo<>(settings, VectorSummary.EMPTY, VectorSummary::with)
                .run(() -> MonteCarloTest::rows, Goal.none(), seen::add, () -> seen.size() >= 3);
        assertTrue(seen.size() >= 3, seen::toString);
        for (var i = 1; i < seen.size(); i++) {
            assertTrue(seen.get(i).done() >= seen.get(i - 1).done());
        }
        var first = seen.getFirst();
        assertTrue(first.remaining().orElseThrow().plus(first.elapsed()).toSeconds() <= 60, first::toString);
    }

    @Test
    void aCheckpointIsABeginningOfTheSameRun() {
        var stored = new CopyOnWriteArrayList<ReplicationState<VectorSummary>>();
        var settings = new ReplicationSettings(64, 1_000_000_000, 2, Optional.of(Duration.ofMinutes(1)));
        var run = new MonteCarlo<>(settings, VectorSummary.EMPTY, VectorSummary::with);
        var blocks = new Blocks<>(
                run,
                new ReplicationState<>(0, VectorSummary.EMPTY),
                Parts.whole(() -> MonteCarloTest::rows),
                Goal.none(),
                () -> !stored.isEmpty());
        var observer = new Observer<VectorSummary>() {
            @Override
            public void progress(ReplicationProgress progress) {}

            @Override
            public void checkpoint(ReplicationState<VectorSummary> state) {
                stored.add(state);
            }
        };
        new WorkerThreads<>(blocks, observer, Duration.ofMillis(50))
                .run(() -> (first, count, part) -> rows(first, count));
        var first = stored.getFirst();
        assertEquals(run(first.replications(), 1, Goal.none()).state(), first);
        assertEquals(blocks.outcome().result().count(), blocks.outcome().replications());
    }

    @Test
    void theRestIsJudgedByThePaceOfThisRun() {
        // 1000 were stored, 500 made in 5 s, 2000 in all: 5 s more; a budget of 8 s leaves 3
        var elapsed = Duration.ofSeconds(5);
        var free = ReplicationProgress.of(1000, 1500, 2000, elapsed, Optional.empty());
        assertEquals(Duration.ofSeconds(5), free.remaining().orElseThrow());
        assertEquals(0.75, free.share());
        var bound = ReplicationProgress.of(1000, 1500, 2000, elapsed, Optional.of(Duration.ofSeconds(8)));
        assertEquals(Duration.ofSeconds(3), bound.remaining().orElseThrow());
        assertTrue(ReplicationProgress.of(1000, 1000, 2000, elapsed, Optional.empty())
                .remaining()
                .isEmpty());
    }
}
