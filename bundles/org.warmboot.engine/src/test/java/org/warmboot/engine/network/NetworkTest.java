package org.warmboot.engine.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.engine.kernel.SimTime;
import org.warmboot.engine.kernel.Simulation;

class NetworkTest {

    private static final double INFINITE = Double.POSITIVE_INFINITY;

    private final Simulation simulation = new Simulation();
    private final Network network = new Network(simulation);
    private final Link slow = new Link(10);
    private final Link fast = new Link(100);
    private final Link other = new Link(100);

    @Test
    void aTransferRunsAtTheRateOfTheSlowerEnd() {
        var ends = run(() -> start(slow, fast, 50, INFINITE));
        assertEquals(List.of(5.0), ends);
    }

    @Test
    void twoTransfersShareTheEndThatTheyHaveInCommonAndTheRestSpeedsUp() {
        // both at 50 for 2 s, then the longer one alone at 100 for 1 s
        assertEquals(List.of(2.0, 3.0), run(() -> {
            start(fast, other, 100, INFINITE);
            start(fast, new Link(1000), 200, INFINITE);
        }));
    }

    @Test
    void aCapLeavesItsRestToTheOthers() {
        // 20 and 80 of 100
        assertEquals(List.of(1.0, 1.0), run(() -> {
            start(fast, other, 20, 20);
            start(fast, other, 80, INFINITE);
        }));
    }

    @Test
    void ratesAreMaxMinFairAcrossBothEnds() {
        // a: slow to fast, b: other to fast, c: other to a third; a gets 10, c and b share other at 50 each
        run(() -> {
            start(slow, fast, 1000, INFINITE);
            start(other, fast, 1000, INFINITE);
            start(other, new Link(1000), 1000, INFINITE);
            assertEquals(
                    List.of(10.0, 50.0, 50.0),
                    network.transfers().stream().map(Transfer::rate).toList());
        });
    }

    @Test
    void whatALinkSendsDoesNotSlowDownWhatItReceives() {
        assertEquals(List.of(1.0, 1.0), run(() -> {
            start(fast, other, 100, INFINITE);
            start(other, fast, 100, INFINITE);
        }));
    }

    @Test
    void aChainOfTransfersDoesNotAddUpRounding() {
        int[] left = {1000};
        double[] exact = {0};
        simulation.after(0, () -> next(left, exact));
        simulation.run(CancelToken.NONE);
        assertEquals(1000 / 3.0, exact[0], 1e-9);
        assertEquals(1000 / 3.0, SimTime.toSeconds(simulation.now()), 1e-9);
    }

    @Test
    void impossibleValuesAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Link(0));
        assertThrows(IllegalArgumentException.class, () -> start(slow, fast, 0, INFINITE));
        assertThrows(IllegalArgumentException.class, () -> start(slow, fast, 1, 0));
    }

    @Property(seed = "20261120", tries = 300)
    void workIsConservedAndNoLinkCarriesMoreThanItCan(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(min = 0, max = 9999) Integer> draws) {
        var clock = new Simulation();
        var net = new Network(clock);
        var links = List.of(new Link(7), new Link(11), new Link(100), new Link(1e9 / 8));
        var all = new ArrayList<Transfer>();
        double[] finished = {0};
        double total = 0;
        for (int draw : draws) {
            double bytes = 1 + draw % 97;
            total += bytes;
            double cap = draw % 3 == 0 ? 1 + draw % 13 : INFINITE;
            clock.after(SimTime.ofSeconds(draw % 50 / 7.0), () -> {
                all.add(net.start(
                        links.get(draw % 4), links.get(draw / 4 % 4), bytes, cap, seconds -> finished[0] += bytes));
                check(net.transfers());
                for (var transfer : all) {
                    assertTrue(transfer.done() >= 0 && transfer.done() <= transfer.bytes);
                    assertEquals(transfer.bytes, transfer.done() + transfer.left, 1e-9);
                }
            });
        }
        clock.run(CancelToken.NONE);
        assertEquals(total, finished[0], 1e-9);
        assertTrue(net.transfers().isEmpty());
    }

    /** Feasible, and max-min fair: each transfer has its cap or a full link on which nobody is faster. */
    private static void check(List<Transfer> transfers) {
        Map<Link.Direction, Double> load = new IdentityHashMap<>();
        Map<Link.Direction, Double> fastest = new IdentityHashMap<>();
        for (var transfer : transfers) {
            for (var end : List.of(transfer.from, transfer.to)) {
                load.merge(end, transfer.rate(), Double::sum);
                fastest.merge(end, transfer.rate(), Math::max);
            }
        }
        load.forEach((end, sum) -> assertTrue(sum <= end.rate * (1 + 1e-12)));
        for (var transfer : transfers) {
            boolean held = transfer.rate() >= transfer.cap * (1 - 1e-12);
            for (var end : List.of(transfer.from, transfer.to)) {
                held |= load.get(end) >= end.rate * (1 - 1e-12) && transfer.rate() >= fastest.get(end) * (1 - 1e-12);
            }
            assertTrue(held);
        }
    }

    private void next(int[] left, double[] exact) {
        if (left[0]-- > 0) {
            network.start(slow, fast, 10 / 3.0, INFINITE, seconds -> {
                exact[0] += seconds;
                next(left, exact);
            });
        }
    }

    private final List<Double> ends = new ArrayList<>();

    private void start(Link from, Link to, double bytes, double cap) {
        network.start(from, to, bytes, cap, seconds -> ends.add(SimTime.toSeconds(simulation.now())));
    }

    private List<Double> run(Runnable begin) {
        simulation.after(0, begin);
        simulation.run(CancelToken.NONE);
        return ends;
    }
}
