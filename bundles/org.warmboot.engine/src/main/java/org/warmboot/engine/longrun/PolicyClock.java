package org.warmboot.engine.longrun;

import java.util.stream.Stream;
import org.warmboot.engine.kernel.RandomStream;
import org.warmboot.engine.kernel.RandomStreams;
import org.warmboot.engine.longrun.LongRunTrigger.At;
import org.warmboot.engine.longrun.LongRunTrigger.Periodic;
import org.warmboot.engine.longrun.LongRunTrigger.Prediction;

/**
 * The clock of a policy that does not depend on the life of a component: an interval, given times, false alarms.
 *
 * <p>An interval runs from start to start of the actions; or, if it pauses, from the end of an action and only while
 * what the policy acts on is up. One that runs counts whole days on the clock of its open times.
 */
final class PolicyClock {

    int alarm;

    private final Time time;
    private final boolean periodic;
    private final boolean pauses;
    private final long interval;
    private final long first;
    private final LocalDays days;
    private final boolean atTimes;
    private final long[] times;
    private final double falseAlarmMean;
    private final RandomStream falseAlarms;
    private Alarms alarms;
    private int nextTime;
    /** How much of what a policy for an operating system renews is not up. */
    private int missing;

    PolicyClock(LongRunPolicy policy, LocalDays days, Time time, RandomStreams streams) {
        this.time = time;
        this.days = days;
        var every = policy.trigger() instanceof Periodic trigger ? trigger : new Periodic(0, 0);
        periodic = policy.trigger() instanceof Periodic;
        pauses = periodic && policy.pausesWhileDown();
        interval = Math.max(1, Time.nanos(every.intervalSeconds()));
        first = Time.nanos(every.firstSeconds());
        atTimes = policy.trigger() instanceof At;
        times = policy.trigger() instanceof At trigger
                ? trigger.seconds().stream().mapToLong(Time::nanos).toArray()
                : new long[0];
        var prediction = Stream.of(policy.trigger())
                .filter(Prediction.class::isInstance)
                .map(Prediction.class::cast)
                .findFirst();
        falseAlarmMean = prediction.map(Prediction::falseAlarmMeanSeconds).orElse(Double.POSITIVE_INFINITY);
        falseAlarms = streams.stream(prediction.map(Prediction::component).orElse(""), "false-alarm", 0);
    }

    void join(Alarms ofHost) {
        alarms = ofHost;
    }

    /** Whether it runs on whatever is down. */
    boolean followsCalendar() {
        return atTimes || periodic && !pauses;
    }

    boolean pauses() {
        return pauses;
    }

    boolean isPeriodic() {
        return periodic;
    }

    void rewind(int replication) {
        missing = 0;
        if (periodic) {
            set(0, first);
        } else if (atTimes) {
            nextTime = 0;
            expectTime();
        } else {
            falseAlarms.rewind(replication);
            expectFalseAlarm();
        }
    }

    private void set(long since, long delay) {
        if (pauses) {
            alarms.in(alarm, delay);
        } else {
            alarms.at(alarm, days.after(since, delay));
        }
    }

    /** The next one of the given times. */
    void expectTime() {
        if (nextTime < times.length) {
            alarms.at(alarm, times[nextTime++]);
        }
    }

    /** The next false alarm of a prediction, if there are any. */
    void expectFalseAlarm() {
        if (falseAlarmMean < Double.POSITIVE_INFINITY) {
            alarms.in(alarm, Time.nanos(falseAlarmMean * falseAlarms.standardExponential()));
        }
    }

    /** The action of the policy begins. */
    void actionBegins() {
        if (periodic && !pauses) {
            set(time.now(), interval);
        }
    }

    /** The action of the policy ends. */
    void actionEnds() {
        if (pauses) {
            set(time.now(), interval);
        }
    }

    /** Something else has done what the policy does, at a time that is not in the future. */
    void restart(long since) {
        if (periodic) {
            set(since, interval);
        }
    }

    /** A component that the policy renews is no longer up, while its host is. */
    void stop() {
        if (missing++ == 0) {
            alarms.pause(alarm);
        }
    }

    /** A component that the policy renews is up again. */
    void start() {
        if (--missing == 0) {
            alarms.resume(alarm);
        }
    }
}
