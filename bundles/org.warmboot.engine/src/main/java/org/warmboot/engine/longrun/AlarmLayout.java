package org.warmboot.engine.longrun;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.warmboot.engine.longrun.ComponentPlan.Role;
import org.warmboot.engine.longrun.LongRunTrigger.At;
import org.warmboot.engine.longrun.LongRunTrigger.Degradation;
import org.warmboot.engine.longrun.LongRunTrigger.Periodic;
import org.warmboot.engine.longrun.LongRunTrigger.Prediction;
import org.warmboot.engine.longrun.LongRunTrigger.Threshold;

/** Which alarms a plan needs and where they lie; an alarm that is not needed has the number -1. */
final class AlarmLayout {

    /** What an alarm is for. */
    enum Kind {
        /** Next step of the action on a host, or the end of its repair. */
        HOST,
        /** A host has answered for long enough. */
        GATE,
        /** End of the repair of a driver domain or a guest. */
        REPAIRED,
        /** Failure of a component. */
        FAILURE,
        /** A resource is used up, of a component that cannot fail. */
        USED_UP,
        /** A policy is due. */
        DUE,
        /** A policy is due at a given time; the next one follows. */
        AT,
        /** A policy is due for nothing. */
        FALSE_ALARM,
        /** The open time of a policy begins. */
        OPENS
    }

    private static final int ENDS = 0;
    private static final int FAILURES = 1;
    private static final int DUES = 2;

    final int[] host;
    final int[] gate;
    final int[] repaired;
    final int[] failure;
    final int[] usedUp;
    /** By policy; that of a threshold is the first of several, in the order of its levels. */
    final int[] due;
    final int[] opens;
    final int[] falseAlarm;

    private final Numbering numbers;
    private final int[] from;
    private final int[] local;
    private final List<List<Integer>> ofComponent = new ArrayList<>();
    private final List<Kind> kinds = new ArrayList<>();
    private final List<Integer> owners = new ArrayList<>();
    private final List<Integer> ranks = new ArrayList<>();
    private final Kind[] kind;
    private final int[] owner;
    private final int[] rank;

    AlarmLayout(Numbering numbers, boolean gated) {
        this.numbers = numbers;
        host = none(numbers.hosts);
        gate = none(numbers.hosts);
        repaired = none(numbers.components.size());
        failure = none(numbers.components.size());
        usedUp = none(numbers.components.size());
        due = none(numbers.policies.size());
        opens = none(numbers.policies.size());
        falseAlarm = none(numbers.policies.size());
        from = new int[numbers.hosts + 1];
        local = new int[numbers.hosts];
        numbers.components.forEach(component -> ofComponent.add(new ArrayList<>()));
        for (int h = 0; h < numbers.hosts; h++) {
            from[h] = kinds.size();
            addCalendar(h, gated);
            local[h] = kinds.size();
            addLocal(h);
        }
        from[numbers.hosts] = kinds.size();
        kind = kinds.toArray(Kind[]::new);
        owner = owners.stream().mapToInt(Integer::intValue).toArray();
        rank = ranks.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int[] none(int count) {
        int[] numbers = new int[count];
        Arrays.fill(numbers, -1);
        return numbers;
    }

    private int add(Kind kind, int owner, int rank) {
        kinds.add(kind);
        owners.add(owner);
        ranks.add(rank);
        return kinds.size() - 1;
    }

    private void addCalendar(int h, boolean gated) {
        host[h] = add(Kind.HOST, h, ENDS);
        if (gated) {
            gate[h] = add(Kind.GATE, h, ENDS);
        }
        for (int c = numbers.firstComponent[h]; c < numbers.firstComponent[h + 1]; c++) {
            boolean alone = numbers.role(c) == Role.DRIVER || numbers.role(c) == Role.GUEST;
            if (alone && numbers.components.get(c).life().isPresent()) {
                repaired[c] = add(Kind.REPAIRED, c, ENDS);
            }
        }
        for (int p = numbers.firstPolicy[h]; p < numbers.firstPolicy[h + 1]; p++) {
            var policy = numbers.policies.get(p);
            int rank = DUES + p - numbers.firstPolicy[h];
            if (policy.trigger() instanceof At) {
                due[p] = add(Kind.AT, p, rank);
            } else if (policy.trigger() instanceof Periodic && !policy.pausesWhileDown()) {
                due[p] = add(Kind.DUE, p, rank);
            }
            if (policy.openTimes() != OpenTimes.ALWAYS) {
                opens[p] = add(Kind.OPENS, p, rank);
            }
        }
    }

    private void addLocal(int h) {
        for (int c = numbers.firstComponent[h]; c < numbers.firstComponent[h + 1]; c++) {
            var component = numbers.components.get(c);
            if (component.life().isPresent()) {
                failure[c] = addFor(c, Kind.FAILURE, c, FAILURES);
            }
            if (component.leak().isPresent()) {
                usedUp[c] = addFor(c, component.life().isPresent() ? Kind.FAILURE : Kind.USED_UP, c, FAILURES);
            }
        }
        for (int p = numbers.firstPolicy[h]; p < numbers.firstPolicy[h + 1]; p++) {
            int rank = DUES + p - numbers.firstPolicy[h];
            switch (numbers.policies.get(p).trigger()) {
                case At at -> { }
                case Periodic periodic -> {
                    if (due[p] < 0) {
                        due[p] = add(Kind.DUE, p, rank);
                    }
                }
                case Threshold threshold -> {
                    due[p] = kinds.size();
                    for (var id : threshold.levels().keySet()) {
                        addFor(numbers.component(id, h), Kind.DUE, p, rank);
                    }
                }
                case Degradation degradation ->
                    due[p] = addFor(numbers.component(degradation.component(), h), Kind.DUE, p, rank);
                case Prediction prediction -> {
                    int component = numbers.component(prediction.component(), h);
                    due[p] = addFor(component, Kind.DUE, p, rank);
                    falseAlarm[p] = addFor(component, Kind.FALSE_ALARM, p, rank);
                }
            }
        }
    }

    private int addFor(int component, Kind kind, int owner, int rank) {
        int alarm = add(kind, owner, rank);
        ofComponent.get(component).add(alarm);
        return alarm;
    }

    int count() {
        return kind.length;
    }

    int hosts() {
        return local.length;
    }

    /** First alarm of a host; it follows the calendar. */
    int from(int h) {
        return from[h];
    }

    /** First alarm of a host that follows the clock of the host. */
    int local(int h) {
        return local[h];
    }

    /** End of the alarms of a host. */
    int to(int h) {
        return from[h + 1];
    }

    /** Place in the order of what happens at one time. */
    int rank(int alarm) {
        return rank[alarm];
    }

    Kind kind(int alarm) {
        return kind[alarm];
    }

    /** Number of the host, component or policy that an alarm is for. */
    int owner(int alarm) {
        return owner[alarm];
    }

    /** Alarms of a component that stand still with it. */
    int[] ofComponent(int component) {
        return ofComponent.get(component).stream().mapToInt(Integer::intValue).toArray();
    }
}
