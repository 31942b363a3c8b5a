package org.warmboot.engine.longrun;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.warmboot.engine.kernel.RandomStream;
import org.warmboot.engine.kernel.RandomStreams;
import org.warmboot.engine.longrun.LongRunTrigger.At;
import org.warmboot.engine.longrun.LongRunTrigger.Periodic;
import org.warmboot.engine.longrun.LongRunTrigger.Prediction;

/**
 * Clocks of policies that do not depend on the life of a component: intervals, given times, false alarms.
 *
 * <p>The clock of an interval runs from start to start of the actions; or, if it pauses, from the end of an action and
 * only while all that the policy renews is up.
 */
final class PolicyClocks {

    private final Alarms alarms;
    private final int[] alarm;
    private final int[] hostOf;
    private final boolean[] periodic;
    private final boolean[] pauses;
    private final long[] interval;
    private final long[] first;
    private final long[][] times;
    private final int[] nextTime;
    private final double[] falseAlarmMean;
    private final RandomStream[] falseAlarms;
    /** By component: pausing policies that renew it. */
    private final int[][] pausedBy;
    /** By policy: how much of what it renews is not up. */
    private final int[] missing;

    PolicyClocks(Numbering numbers, Alarms alarms, RandomStreams streams) {
        this.alarms = alarms;
        alarm = alarms.layout.due;
        hostOf = numbers.hostOfPolicy;
        int count = hostOf.length;
        periodic = new boolean[count];
        pauses = new boolean[count];
        interval = new long[count];
        first = new long[count];
        times = new long[count][];
        nextTime = new int[count];
        falseAlarmMean = new double[count];
        falseAlarms = new RandomStream[count];
        missing = new int[count];
        var pausing = new ArrayList<List<Integer>>();
        numbers.components.forEach(component -> pausing.add(new ArrayList<>()));
        for (int p = 0; p < count; p++) {
            var policy = numbers.policies.get(p);
            if (policy.trigger() instanceof Periodic trigger) {
                periodic[p] = true;
                pauses[p] = policy.pausesWhileDown();
                interval[p] = Math.max(1, Alarms.nanos(trigger.intervalSeconds()));
                first[p] = Alarms.nanos(trigger.firstSeconds());
                if (pauses[p]) {
                    for (int c : numbers.components(policy.operation().rejuvenation().renewals().keySet(), hostOf[p])) {
                        pausing.get(c).add(p);
                    }
                }
            } else if (policy.trigger() instanceof At trigger) {
                times[p] = trigger.seconds().stream().mapToLong(Alarms::nanos).toArray();
            } else if (policy.trigger() instanceof Prediction trigger) {
                falseAlarmMean[p] = trigger.falseAlarmMeanSeconds();
                falseAlarms[p] = streams.stream(trigger.component(), "false-alarm", 0);
            }
        }
        pausedBy = pausing.stream()
                .map(each -> each.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    void rewind(int replication) {
        Arrays.fill(missing, 0);
        for (int p = 0; p < alarm.length; p++) {
            if (periodic[p]) {
                set(p, first[p]);
            } else if (times[p] != null) {
                nextTime[p] = 0;
                expectTime(p);
            } else if (falseAlarms[p] != null) {
                falseAlarms[p].rewind(replication);
                expectFalseAlarm(p);
            }
        }
    }

    private void set(int policy, long delay) {
        if (pauses[policy]) {
            alarms.in(alarm[policy], hostOf[policy], delay);
        } else {
            alarms.at(alarm[policy], alarms.now() + delay);
        }
    }

    /** The next one of the given times. */
    void expectTime(int policy) {
        if (nextTime[policy] < times[policy].length) {
            alarms.at(alarm[policy], times[policy][nextTime[policy]++]);
        }
    }

    /** The next false alarm of a prediction. */
    void expectFalseAlarm(int policy) {
        if (falseAlarmMean[policy] < Double.POSITIVE_INFINITY) {
            alarms.in(alarms.layout.falseAlarm[policy], hostOf[policy],
                    Alarms.nanos(falseAlarmMean[policy] * falseAlarms[policy].standardExponential()));
        }
    }

    /** The action of a policy begins. */
    void actionBegins(int policy) {
        if (periodic[policy] && !pauses[policy]) {
            set(policy, interval[policy]);
        }
    }

    /** The action of a policy ends. */
    void actionEnds(int policy) {
        if (pauses[policy]) {
            set(policy, interval[policy]);
        }
    }

    /** Something else has done what the policy does, at a time that is not in the future. */
    void restart(int policy, long time) {
        if (periodic[policy]) {
            set(policy, interval[policy] - (pauses[policy] ? 0 : alarms.now() - time));
        }
    }

    /** A component is no longer up, while its host is. */
    void stop(int component) {
        for (int policy : pausedBy[component]) {
            if (missing[policy]++ == 0) {
                alarms.pause(alarm[policy], hostOf[policy]);
            }
        }
    }

    /** A component is up again. */
    void start(int component) {
        for (int policy : pausedBy[component]) {
            if (--missing[policy] == 0) {
                alarms.resume(alarm[policy], hostOf[policy]);
            }
        }
    }
}
