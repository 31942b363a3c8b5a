package org.warmboot.engine.longrun;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.warmboot.engine.kernel.RandomStream;
import org.warmboot.engine.kernel.RandomStreams;
import org.warmboot.engine.longrun.ComponentPlan.Role;

/**
 * A component that lives, fails and is renewed.
 *
 * <p>It has a stream of random numbers for each purpose, of which each life takes its share whether it needs it or not,
 * so that its n-th life is the same under any technique.
 */
final class Component {

    private static final int NONE = -1;

    /** Its place among those of its host. */
    final int number;

    final Role role;
    final ComponentLeak leak;
    /** Of its failure, and of the end of its repair if it is repaired alone. */
    int failureAlarm = NONE;

    int repairedAlarm = NONE;
    /** Pausing policies that renew it. */
    final List<Policy> pauses = new ArrayList<>();
    /** Policies that renew nothing else. */
    final List<Policy> onlyOf = new ArrayList<>();
    /** What keeps services away while it is down. */
    final byte failureCause;

    /** Guests whose services need it. */
    Guest[] served = {};

    private final Time time;
    private final boolean mortal;
    private final DurationSampler degradation;
    private final DurationSampler failure;
    private final DurationSampler repair;
    private final RandomStream degradationNumbers;
    private final RandomStream failureNumbers;
    private final RandomStream repairNumbers;
    private Alarms alarms;
    private boolean inRepair;
    /** For how many reasons it stands still, of itself: a repair and an action may overlap. */
    private int stops;

    private int[] own = {};
    private LifeWatcher[] watchers = {};
    private long renewed;
    private long renewedAt;

    /** The component that has a place among those of its host. */
    Component(ComponentPlan plan, LeakLines lines, int place, Time time, RandomStreams streams) {
        number = place;
        this.time = time;
        role = plan.role();
        failureCause = role == Role.GUEST ? OutageTotals.SYSTEM_FAILURE : OutageTotals.HYPERVISOR_FAILURE;
        leak = new ComponentLeak(plan.leak(), lines, place);
        mortal = plan.life().isPresent();
        degradation = plan.life().flatMap(LifePlan::degradation).orElse(random -> 0);
        failure = plan.life().map(LifePlan::failure).orElse(random -> Double.POSITIVE_INFINITY);
        repair = plan.life().map(LifePlan::repair).orElse(random -> 0);
        degradationNumbers = streams.stream(plan.id(), "degradation", 0);
        failureNumbers = streams.stream(plan.id(), "failure", 0);
        repairNumbers = streams.stream(plan.id(), "repair", 0);
    }

    void join(Alarms ofHost) {
        alarms = ofHost;
        leak.join(ofHost);
    }

    /** Lets an alarm stand still whenever the component does; gives it back. */
    int keep(int alarm) {
        own = Arrays.copyOf(own, own.length + 1);
        own[own.length - 1] = alarm;
        return alarm;
    }

    void watch(LifeWatcher watcher) {
        watchers = Arrays.copyOf(watchers, watchers.length + 1);
        watchers[watchers.length - 1] = watcher;
    }

    /** Whether it can fail. */
    boolean isMortal() {
        return mortal;
    }

    /** Begins a replication. */
    void rewind(int replication) {
        inRepair = false;
        stops = 0;
        degradationNumbers.rewind(replication);
        failureNumbers.rewind(replication);
        repairNumbers.rewind(replication);
        for (var watcher : watchers) {
            watcher.random().rewind(replication);
        }
        leak.rewind();
        renew();
    }

    /** It is as new. */
    void renew() {
        renewed = time.moment();
        renewedAt = time.now();
        leak.renew();
        if (mortal) {
            long degrades = Time.nanos(degradation.seconds(degradationNumbers));
            long fails = degrades + Time.nanos(failure.seconds(failureNumbers));
            alarms.in(failureAlarm, fails);
            for (var watcher : watchers) {
                alarms.in(watcher.alarm(), watcher.due(degrades, fails));
            }
        }
    }

    /** Moment of its last renewal. */
    long renewed() {
        return renewed;
    }

    /** Time of its last renewal. */
    long renewedAt() {
        return renewedAt;
    }

    /** Draws how long a repair takes, in nanoseconds. */
    long repairNanos() {
        return Time.nanos(repair.seconds(repairNumbers));
    }

    /** Whether it is under a repair of its own. */
    boolean isInRepair() {
        return inRepair;
    }

    /** A repair of its own begins; it goes on while the host does. */
    void beginRepair(long nanos) {
        inRepair = true;
        stop();
        alarms.in(repairedAlarm, nanos);
    }

    /** Its own repair is over, or nothing is left of it to be done. */
    void endRepair() {
        inRepair = false;
        alarms.clear(repairedAlarm);
        start();
    }

    /** It stands still. */
    void stop() {
        if (stops++ > 0) {
            return;
        }
        leak.stop();
        for (int alarm : own) {
            alarms.pause(alarm);
        }
        for (int i = 0; i < pauses.size(); i++) {
            pauses.get(i).clock.stop();
        }
    }

    /** It goes on, unless it stands still for another reason. */
    void start() {
        if (--stops > 0) {
            return;
        }
        leak.start();
        for (int alarm : own) {
            alarms.resume(alarm);
        }
        for (int i = 0; i < pauses.size(); i++) {
            pauses.get(i).clock.start();
        }
    }
}
