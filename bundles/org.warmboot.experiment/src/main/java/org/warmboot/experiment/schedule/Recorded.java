package org.warmboot.experiment.schedule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.warmboot.engine.longrun.HistoryListener;

/** Writes down what happens in a history, by the places of hosts, policies and components. */
final class Recorded implements HistoryListener {

    private final double horizon;
    private final List<List<Act>> acts = new ArrayList<>();
    private final List<Moment> rephased = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();
    private final Map<Moment, Double> due = new HashMap<>();

    /** What a policy did. */
    record Act(int host, int policy, double due, double start, double end) {}

    /** Something that happened to a policy; without a time, the policy itself. */
    record Moment(int host, int policy, double seconds) {}

    /** A component failed. */
    record Failure(int host, int component, double seconds, double repair) {}

    Recorded(int hosts, double horizon) {
        this.horizon = horizon;
        for (var host = 0; host < hosts; host++) {
            acts.add(new ArrayList<>());
        }
    }

    /** What was done to a host, in the order of time: one thing after the other. */
    List<Act> acts(int host) {
        return acts.get(host);
    }

    /** When something did the work of policies. */
    List<Moment> rephased() {
        return rephased;
    }

    List<Failure> failures() {
        return failures;
    }

    /** Policies that were due and still wait at the end, with the time since when. */
    List<Moment> waiting() {
        return due.entrySet().stream()
                .map(entry -> new Moment(entry.getKey().host(), entry.getKey().policy(), entry.getValue()))
                .sorted((one, other) -> one.host() == other.host()
                        ? Integer.compare(one.policy(), other.policy())
                        : Integer.compare(one.host(), other.host()))
                .toList();
    }

    private static Moment key(int host, int policy) {
        return new Moment(host, policy, 0);
    }

    @Override
    public void due(int host, int policy, double seconds) {
        due.put(key(host, policy), seconds);
    }

    @Override
    public void begins(int host, int policy, double seconds) {
        acts.get(host).add(new Act(host, policy, due.remove(key(host, policy)), seconds, horizon));
    }

    @Override
    public void ends(int host, int policy, double seconds) {
        var last = acts.get(host).removeLast();
        acts.get(host).add(new Act(host, policy, last.due(), last.start(), seconds));
    }

    @Override
    public void rephased(int host, int policy, double seconds) {
        due.remove(key(host, policy));
        rephased.add(new Moment(host, policy, seconds));
    }

    @Override
    public void fails(int host, int component, double seconds, double repairSeconds) {
        failures.add(new Failure(host, component, seconds, repairSeconds));
    }
}
