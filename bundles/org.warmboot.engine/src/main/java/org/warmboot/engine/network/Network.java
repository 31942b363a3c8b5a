package org.warmboot.engine.network;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import org.warmboot.engine.kernel.SimTime;
import org.warmboot.engine.kernel.Simulation;
import org.warmboot.engine.kernel.Timer;

/**
 * Transfers between links, with max-min fair rates.
 *
 * <p>Each transfer uses the sending direction of one link and the receiving direction of another, and may have a cap.
 * Rates are found by filling: the least of all fair shares and caps settles the transfers that it holds back, and what
 * is left is divided among the others (Bertsekas and Gallager, Data Networks, section 6.5.2). They change only when a
 * transfer starts or ends.
 *
 * <p>Ends are rounded to the nanosecond of the clock, but a transfer that starts at the end of another one starts at
 * its exact end, so that rounding does not add up over the rounds of a migration.
 */
public final class Network {

    private final Simulation simulation;
    private final List<Transfer> transfers = new ArrayList<>();
    private final Timer nextEnd;
    /** Event time up to which the transfers have been advanced, in nanoseconds. */
    private long reference;
    /** Seconds by which the exact time of the transfers is ahead of {@link #reference}. */
    private double ahead;

    /** A network without transfers. */
    public Network(Simulation simulation) {
        this.simulation = simulation;
        nextEnd = simulation.timer(this::due, this::finishNext);
    }

    /**
     * Starts a transfer.
     *
     * @param bytes amount, above 0
     * @param cap highest rate in bytes per second, above 0, infinite for none
     * @param whenDone called at the end with the exact length in seconds
     * @throws IllegalArgumentException if a value is out of its range
     */
    public Transfer start(Link from, Link to, double bytes, double cap, DoubleConsumer whenDone) {
        if (!(bytes > 0) || Double.isInfinite(bytes) || !(cap > 0)) {
            throw new IllegalArgumentException("Bytes and cap must be above 0, not " + bytes + " and " + cap + ".");
        }
        catchUp();
        var transfer = new Transfer(from, to, bytes, cap, whenDone);
        transfers.add(transfer);
        divide();
        nextEnd.renew();
        return transfer;
    }

    /** Transfers that are under way, in the order of their start. */
    public List<Transfer> transfers() {
        return List.copyOf(transfers);
    }

    /** Brings all transfers up to the present, but none beyond its end. */
    private void catchUp() {
        long now = simulation.now();
        if (now > reference) {
            double elapsed = SimTime.toSeconds(now - reference) - ahead;
            double step = transfers.isEmpty() ? elapsed : Math.max(0, Math.min(elapsed, next().secondsLeft()));
            transfers.forEach(transfer -> transfer.advance(step));
            ahead = step - elapsed;
            reference = now;
        }
    }

    private void divide() {
        for (var transfer : transfers) {
            transfer.from.reset();
            transfer.to.reset();
        }
        for (var transfer : transfers) {
            transfer.from.join();
            transfer.to.join();
        }
        var open = new ArrayList<>(transfers);
        while (!open.isEmpty()) {
            double least = Double.POSITIVE_INFINITY;
            for (var transfer : open) {
                least = Math.min(least, transfer.bound());
            }
            settle(open, least);
        }
    }

    /** Settles those that the rate holds back; finds all of them before it changes what is left for the others. */
    private static void settle(List<Transfer> open, double rate) {
        var held = new ArrayList<Transfer>();
        var others = new ArrayList<Transfer>();
        open.forEach(transfer -> (transfer.bound() <= rate ? held : others).add(transfer));
        for (var transfer : held) {
            transfer.rate = rate;
            transfer.from.settle(rate);
            transfer.to.settle(rate);
        }
        open.clear();
        open.addAll(others);
    }

    private Transfer next() {
        var next = transfers.getFirst();
        for (var transfer : transfers) {
            if (transfer.secondsLeft() < next.secondsLeft()) {
                next = transfer;
            }
        }
        return next;
    }

    /** Time of the next end in nanoseconds. */
    private long due() {
        if (transfers.isEmpty()) {
            return SimTime.NEVER;
        }
        long delay = SimTime.ofSeconds(Math.max(0, ahead + next().secondsLeft()));
        return Math.max(simulation.now(), Math.addExact(reference, delay));
    }

    private void finishNext() {
        var ended = next();
        double step = ended.secondsLeft();
        transfers.forEach(transfer -> transfer.advance(step));
        ahead += step - SimTime.toSeconds(simulation.now() - reference);
        reference = simulation.now();
        ended.left = 0;
        transfers.remove(ended);
        divide();
        nextEnd.renew();
        ended.whenDone.accept(ended.seconds);
        if (transfers.isEmpty()) {
            ahead = 0;
        }
    }
}
