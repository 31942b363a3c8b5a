package org.warmboot.engine.longrun;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.warmboot.engine.kernel.RandomStream;
import org.warmboot.engine.kernel.RandomStreams;
import org.warmboot.engine.longrun.LongRunTrigger.Degradation;
import org.warmboot.engine.longrun.LongRunTrigger.Prediction;

/**
 * Lives of the components. Each component and purpose has a stream of its own, of which each life takes its share
 * whether it needs it or not, so that the n-th life of a component is the same under any technique.
 */
final class Lives {

    private final Alarms alarms;
    private final Leaks leaks;
    private final int[] hostOf;
    private final int[] failureAlarm;
    private final int[][] alarmsOf;
    private final LifeWatcher[][] watchers;
    private final Draws[] degradations;
    private final Draws[] failures;
    private final Draws[] repairs;
    private final long[] renewed;
    private final long[] renewedAt;
    private long moments;

    /** Random durations with where their numbers come from. */
    private record Draws(DurationSampler sampler, RandomStream random) {

        long nanos() {
            return Alarms.nanos(sampler.seconds(random));
        }
    }

    Lives(Numbering numbers, Alarms alarms, Leaks leaks, RandomStreams streams) {
        this.alarms = alarms;
        this.leaks = leaks;
        hostOf = numbers.hostOf;
        failureAlarm = alarms.layout.failure;
        int count = numbers.components.size();
        alarmsOf = new int[count][];
        degradations = new Draws[count];
        failures = new Draws[count];
        repairs = new Draws[count];
        renewed = new long[count];
        renewedAt = new long[count];
        for (int c = 0; c < count; c++) {
            alarmsOf[c] = alarms.layout.ofComponent(c);
            var component = numbers.components.get(c);
            if (component.life().isPresent()) {
                var life = component.life().get();
                degradations[c] = draws(life.degradation().orElse(random -> 0), streams, component, "degradation");
                failures[c] = draws(life.failure(), streams, component, "failure");
                repairs[c] = draws(life.repair(), streams, component, "repair");
            }
        }
        watchers = watchers(numbers, streams);
    }

    private static Draws draws(DurationSampler sampler, RandomStreams streams, ComponentPlan component, String role) {
        return new Draws(sampler, streams.stream(component.id(), role, 0));
    }

    private LifeWatcher[][] watchers(Numbering numbers, RandomStreams streams) {
        var found = new ArrayList<List<LifeWatcher>>();
        numbers.components.forEach(component -> found.add(new ArrayList<>()));
        for (int p = 0; p < numbers.policies.size(); p++) {
            int alarm = alarms.layout.due[p];
            var trigger = numbers.policies.get(p).trigger();
            var watched = trigger instanceof Degradation degradation ? Optional.of(degradation.component())
                    : trigger instanceof Prediction prediction ? Optional.of(prediction.component())
                    : Optional.<String>empty();
            if (watched.isPresent()) {
                var id = watched.get();
                found.get(numbers.component(id, numbers.hostOfPolicy[p])).add(switch (trigger) {
                    case Prediction prediction -> new LifeWatcher.Warning(alarm, streams.stream(id, "prediction", 0),
                            Alarms.nanos(prediction.leadSeconds()), prediction.coverage());
                    case Degradation degradation -> new LifeWatcher.Delay(
                            alarm, streams.stream(id, "trigger-delay", 0), degradation.delay());
                    default -> throw new IllegalStateException(id);
                });
            }
        }
        return found.stream().map(each -> each.toArray(LifeWatcher[]::new)).toArray(LifeWatcher[][]::new);
    }

    /** Begins a replication with new components. */
    void rewind(int replication) {
        moments = 0;
        leaks.rewind();
        for (int c = 0; c < hostOf.length; c++) {
            if (failures[c] != null) {
                degradations[c].random().rewind(replication);
                failures[c].random().rewind(replication);
                repairs[c].random().rewind(replication);
            }
            for (var watcher : watchers[c]) {
                watcher.random().rewind(replication);
            }
            renew(c);
        }
    }

    /** A number greater than all given out before, to tell what came first. */
    long moment() {
        return ++moments;
    }

    /** A component is as new. */
    void renew(int component) {
        renewed[component] = moment();
        renewedAt[component] = alarms.now();
        leaks.renew(component);
        if (failures[component] != null) {
            int host = hostOf[component];
            long degrades = degradations[component].nanos();
            long fails = degrades + failures[component].nanos();
            alarms.in(failureAlarm[component], host, fails);
            for (var watcher : watchers[component]) {
                alarms.in(watcher.alarm(), host, watcher.due(degrades, fails));
            }
        }
    }

    /** Whether all of some components have been renewed since a moment. */
    boolean areRenewedSince(int[] components, long moment) {
        for (int component : components) {
            if (renewed[component] < moment) {
                return false;
            }
        }
        return components.length > 0;
    }

    /** Time of the last renewal of some components. */
    long lastRenewal(int[] components) {
        long last = 0;
        for (int component : components) {
            last = Math.max(last, renewedAt[component]);
        }
        return last;
    }

    /** Draws how long a repair takes, in nanoseconds. */
    long repair(int component) {
        return repairs[component].nanos();
    }

    /** A component stands still. */
    void stop(int component) {
        leaks.stop(component);
        for (int alarm : alarmsOf[component]) {
            alarms.pause(alarm, hostOf[component]);
        }
    }

    /** A component goes on. */
    void start(int component) {
        leaks.start(component);
        for (int alarm : alarmsOf[component]) {
            alarms.resume(alarm, hostOf[component]);
        }
    }
}
