package org.warmboot.engine.longrun;

import java.util.ArrayList;
import java.util.List;
import org.warmboot.engine.kernel.RandomStreams;
import org.warmboot.engine.longrun.ComponentPlan.Role;
import org.warmboot.engine.longrun.LongRunTrigger.At;
import org.warmboot.engine.longrun.LongRunTrigger.Degradation;
import org.warmboot.engine.longrun.LongRunTrigger.Periodic;
import org.warmboot.engine.longrun.LongRunTrigger.Prediction;
import org.warmboot.engine.longrun.LongRunTrigger.Threshold;

/** Which alarms a host needs, what each is for and how they rank. */
final class AlarmList {

    /** What an alarm is for: the next step of the action on a host, or the end of its repair. */
    static final byte HOST = 0;
    /** A policy is due. */
    static final byte DUE = 1;
    /** A component fails. */
    static final byte FAILURE = 2;
    /** A driver domain or a guest has been repaired. */
    static final byte REPAIRED = 3;
    /** A policy is due at a given time; the next one follows. */
    static final byte AT = 4;
    /** A policy is due for nothing. */
    static final byte FALSE_ALARM = 5;
    /** The open time of a policy begins. */
    static final byte OPENS = 6;
    /** The host has answered for long enough. */
    static final byte GATE = 7;
    /** A resource is used up, of a component that cannot fail. */
    static final byte USED_UP = 8;

    /** The first alarm is always that of the host. */
    static final int OF_HOST = 0;
    /** The second one, if the host may have to wait for others. */
    static final int OF_GATE = 1;

    private static final int ENDS = 0;
    private static final int FAILURES = 1;
    /** What waits for an open time has been due for longer than what becomes due when it begins. */
    private static final int OPENINGS = 2;

    private static final int DUES = 3;

    private final List<Byte> kinds = new ArrayList<>();
    private final List<Integer> owners = new ArrayList<>();
    private final List<Integer> ranks = new ArrayList<>();
    private final int calendar;
    private final byte[] kind;
    private final int[] owner;
    private final int[] rank;

    /** Lists the alarms of a host and tells its components and policies their numbers. */
    AlarmList(Component[] components, Policy[] policies, boolean gated, RandomStreams streams) {
        add(HOST, 0, ENDS);
        if (gated) {
            add(GATE, 0, ENDS);
        }
        for (int p = 0; p < policies.length; p++) {
            if (!policies[p].openClock.isAlwaysOpen()) {
                policies[p].openClock.alarm = add(OPENS, p, OPENINGS);
            }
        }
        for (int p = 0; p < policies.length; p++) {
            if (policies[p].clock.followsCalendar()) {
                policies[p].clock.alarm = add(policies[p].clock.isPeriodic() ? DUE : AT, p, DUES + p);
            }
        }
        calendar = kinds.size();
        // nobody repairs a domain while its host is away
        for (int c = 0; c < components.length; c++) {
            var role = components[c].role;
            if (components[c].isMortal() && (role == Role.DRIVER || role == Role.GUEST)) {
                components[c].repairedAlarm = add(REPAIRED, c, ENDS);
            }
        }
        for (int c = 0; c < components.length; c++) {
            var component = components[c];
            if (component.isMortal()) {
                component.failureAlarm = component.keep(add(FAILURE, c, FAILURES));
            }
            if (component.leak.leaks()) {
                component.leak.alarm = component.keep(add(component.isMortal() ? FAILURE : USED_UP, c, FAILURES));
            }
        }
        for (int p = 0; p < policies.length; p++) {
            addLocal(policies[p], p, streams);
        }
        kind = new byte[kinds.size()];
        for (int i = 0; i < kind.length; i++) {
            kind[i] = kinds.get(i);
        }
        owner = owners.stream().mapToInt(Integer::intValue).toArray();
        rank = ranks.stream().mapToInt(Integer::intValue).toArray();
    }

    private void addLocal(Policy policy, int number, RandomStreams streams) {
        int place = DUES + number;
        switch (policy.plan.trigger()) {
            case At at -> {}
            case Periodic periodic -> {
                if (!policy.clock.followsCalendar()) {
                    policy.clock.alarm = add(DUE, number, place);
                }
            }
            case Threshold threshold ->
                threshold.levels().forEach((id, bytes) -> {
                    var component = policy.component(id);
                    component.leak.watch(bytes, component.keep(add(DUE, number, place)));
                });
            case Degradation trigger -> {
                var component = policy.component(trigger.component());
                component.watch(new LifeWatcher.Delay(
                        component.keep(add(DUE, number, place)),
                        streams.stream(trigger.component(), "trigger-delay", 0),
                        trigger.delay()));
            }
            case Prediction trigger -> {
                var component = policy.component(trigger.component());
                component.watch(new LifeWatcher.Warning(
                        component.keep(add(DUE, number, place)),
                        streams.stream(trigger.component(), "prediction", 0),
                        Time.nanos(trigger.leadSeconds()),
                        trigger.coverage()));
                policy.clock.alarm = component.keep(add(FALSE_ALARM, number, place));
            }
        }
    }

    private int add(byte what, int whose, int place) {
        kinds.add(what);
        owners.add(whose);
        ranks.add(place);
        return kinds.size() - 1;
    }

    int count() {
        return kind.length;
    }

    /** How many of them, the first ones, follow the calendar; the others follow the clock of the host. */
    int calendar() {
        return calendar;
    }

    byte kind(int alarm) {
        return kind[alarm];
    }

    /** Number, on the host, of the component or policy that an alarm is for. */
    int owner(int alarm) {
        return owner[alarm];
    }

    /** Place in the order of what happens at one time. */
    int rank(int alarm) {
        return rank[alarm];
    }
}
