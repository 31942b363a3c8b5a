package org.warmboot.engine.longrun;

import java.util.HashSet;
import java.util.IdentityHashMap;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.engine.kernel.RandomStreams;

/**
 * Plays the years of a plan event by event, each replication from new components on.
 *
 * <p>Equal plan, seed and number of a replication give equal values, whichever were played before. One instance for
 * each thread: it keeps its state from one replication to the next, so that a replication allocates nothing.
 */
public final class LongRunSimulation {

    /** Events between two questions whether to go on. */
    private static final int PATIENCE = 4096;

    private final LongRunPlan plan;
    private final long horizon;
    private final Time time = new Time();
    private final OutageTotals totals;
    private final EventCounts tally;
    private final RollGate gate;
    private final Host[] hosts;
    private final HostOrder order;
    private final HostEvents events;
    private final int guests;

    /**
     * Prepares a plan.
     *
     * @param seed seed of all replications
     * @throws IllegalArgumentException if a policy names what is not on its host, a host has no guest, two components
     *     share an identifier, or the horizon is more than 73 years
     */
    public LongRunSimulation(LongRunPlan plan, long seed) {
        this(plan, seed, HistoryListener.NONE);
    }

    /**
     * Prepares a plan for somebody who wants to know what happens when.
     *
     * @param seed seed of all replications
     * @param listener hears what happens in each replication that is played
     * @throws IllegalArgumentException as above
     */
    public LongRunSimulation(LongRunPlan plan, long seed, HistoryListener listener) {
        this.plan = plan;
        horizon = Time.nanos(plan.horizonSeconds());
        if (horizon == Time.LONGEST) {
            throw new IllegalArgumentException("A long run of " + plan.horizonSeconds() + " s is too long.");
        }
        var ids = new HashSet<String>();
        plan.hosts()
                .forEach(host -> host.components().forEach(component -> {
                    if (!ids.add(component.id())) {
                        throw new IllegalArgumentException("There are two components " + component.id() + ".");
                    }
                }));
        totals = new OutageTotals(plan);
        tally = new EventCounts(plan);
        gate = new RollGate(plan, time);
        hosts = new Host[plan.hosts().size()];
        var streams = new RandomStreams(seed);
        // many policies share their open times
        var openings = new IdentityHashMap<OpenTimes, Openings>();
        int count = 0;
        for (int i = 0; i < hosts.length; i++) {
            hosts[i] = new Host(
                    i,
                    plan.hosts().get(i),
                    plan,
                    times -> openings.computeIfAbsent(times, Openings::new),
                    time,
                    totals,
                    streams);
            count += hosts[i].guests.length;
        }
        guests = count;
        order = new HostOrder(hosts);
        events = new HostEvents(hosts, order, time, gate, tally, listener);
    }

    /**
     * Plays one replication.
     *
     * @param replication its number
     * @param values filled in: the measures by {@link LongRunMeasure#ordinal()}
     * @param lengths its outages are added to these
     */
    public void play(int replication, double[] values, OutageLengths lengths) {
        play(replication, values, lengths, CancelToken.NONE);
    }

    /**
     * Plays one replication unless it is cancelled.
     *
     * @param replication its number
     * @param values filled in: the measures by {@link LongRunMeasure#ordinal()}
     * @param lengths its outages are added to these, some of them also if it is cancelled
     * @param cancel asked from time to time whether to go on
     * @return whether it has been played to its end
     */
    public boolean play(int replication, double[] values, OutageLengths lengths, CancelToken cancel) {
        rewind(replication, lengths);
        int patience = PATIENCE;
        var host = order.first();
        while (host.alarms.nextTime() < horizon) {
            events.next(host);
            if (--patience == 0) {
                patience = PATIENCE;
                if (cancel.isCancelled()) {
                    return false;
                }
            }
            // the only host is always the next one
            host = hosts.length == 1 ? host : order.first();
        }
        close(values);
        return true;
    }

    private void rewind(int replication, OutageLengths lengths) {
        time.rewind();
        totals.rewind(lengths);
        tally.rewind();
        gate.rewind();
        events.rewind();
        for (var host : hosts) {
            host.rewind(replication);
            host.alarms.look();
        }
        order.build();
    }

    private void close(double[] values) {
        time.pass(horizon);
        double lost = 0;
        for (var host : hosts) {
            lost += host.throughput.lost();
            for (var guest : host.guests) {
                guest.close(horizon);
            }
        }
        totals.report(values, guests);
        tally.report(values, hosts.length, guests);
        double up = plan.observedSeconds() * guests - totals.down();
        values[LongRunMeasure.THROUGHPUT.ordinal()] = up > 0 ? 1 - lost / up : 1;
    }
}
