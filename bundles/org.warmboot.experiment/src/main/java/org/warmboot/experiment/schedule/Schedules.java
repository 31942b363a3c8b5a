package org.warmboot.experiment.schedule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.engine.longrun.ComponentPlan;
import org.warmboot.engine.longrun.HostOperation;
import org.warmboot.engine.longrun.LoadCurve;
import org.warmboot.engine.longrun.LongRunMeasure;
import org.warmboot.engine.longrun.LongRunPlan;
import org.warmboot.engine.longrun.LongRunPolicy;
import org.warmboot.engine.longrun.LongRunSimulation;
import org.warmboot.engine.longrun.LongRunTrigger;
import org.warmboot.engine.longrun.OpenTimes;
import org.warmboot.engine.longrun.OutageLengths;
import org.warmboot.experiment.compile.SchedulePlan;
import org.warmboot.experiment.compile.SchedulePlan.Acting;
import org.warmboot.experiment.longrun.RunOptions;
import org.warmboot.experiment.run.LongRunCases;

/**
 * Lets the simulation of long runs tell when policies act: without failures, or in one history with them. It is the
 * same simulation that results come from, so that a schedule and a result never disagree.
 */
public final class Schedules {

    private final SchedulePlan plan;
    private final Optional<LongRunPlan> operation;

    /**
     * Executes once what each policy does.
     *
     * @param plan hosts and policies
     * @param cancel asked while techniques are executed
     * @throws org.warmboot.experiment.run.LongRunFailedException if a technique cannot do its work, or it was cancelled
     */
    public Schedules(SchedulePlan plan, CancelToken cancel) {
        this.plan = plan;
        operation = plan.run()
                .map(run -> LongRunCases.of(run, RunOptions.DEFAULT, cancel).plan());
    }

    /**
     * What is going to be done if nothing fails. Policies that wait for failures, for degradations or for predictions
     * of them do nothing then.
     *
     * @param cancel asked while it is played
     * @throws CancellationException if it was cancelled
     */
    public Schedule planned(CancelToken cancel) {
        var recorded = play(operation.map(this::withoutFailures), 0, cancel);
        return schedule(
                recorded,
                operation
                        .map(known -> new ConflictFinder(plan, known, recorded).conflicts())
                        .orElseGet(List::of));
    }

    /**
     * What happens in the first history with a seed.
     *
     * @param seed seed of all random streams
     * @param cancel asked while it is played
     * @throws CancellationException if it was cancelled
     */
    public Schedule played(long seed, CancelToken cancel) {
        return schedule(play(operation, seed, cancel), List.of());
    }

    private Recorded play(Optional<LongRunPlan> what, long seed, CancelToken cancel) {
        var recorded = new Recorded(plan.acting().size(), plan.seconds());
        what.ifPresent(known -> {
            var values = new double[LongRunMeasure.COUNT];
            if (!new LongRunSimulation(known, seed, recorded).play(0, values, new OutageLengths(), cancel)) {
                throw new CancellationException();
            }
        });
        return recorded;
    }

    private LongRunPlan withoutFailures(LongRunPlan all) {
        var hosts = new ArrayList<HostOperation>();
        for (var h = 0; h < all.hosts().size(); h++) {
            var host = all.hosts().get(h);
            var policies = new ArrayList<LongRunPolicy>();
            for (var p = 0; p < host.policies().size(); p++) {
                var policy = host.policies().get(p);
                policies.add(
                        plan.acting().get(h).get(p).foreseeable()
                                ? policy
                                : policy.with(new LongRunTrigger.At(List.of())));
            }
            hosts.add(new HostOperation(
                    host.id(),
                    host.components().stream().map(Schedules::immortal).toList(),
                    policies));
        }
        return all.with(hosts);
    }

    private static ComponentPlan immortal(ComponentPlan component) {
        return new ComponentPlan(
                component.id(), component.role(), Optional.empty(), component.leak(), component.requestsPerSecond());
    }

    private Schedule schedule(Recorded recorded, List<ScheduleConflict> conflicts) {
        return new Schedule(
                plan.subject(),
                plan.name(),
                plan.start(),
                plan.zone(),
                plan.seconds(),
                rows(recorded),
                operation.map(LongRunPlan::load).map(this::load).orElseGet(List::of),
                recorded.failures().stream().map(this::failure).toList(),
                conflicts);
    }

    private ScheduledFailure failure(Recorded.Failure failure) {
        var host = operation.orElseThrow().hosts().get(failure.host());
        return new ScheduledFailure(
                host.id(), host.components().get(failure.component()).id(), failure.seconds(), failure.repair());
    }

    /** A row for each policy on each host; its guests share one. */
    private List<ScheduleRow> rows(Recorded recorded) {
        var rows = new LinkedHashMap<List<String>, RowMaker>();
        for (var h = 0; h < plan.acting().size(); h++) {
            for (var p = 0; p < plan.acting().get(h).size(); p++) {
                var acting = plan.acting().get(h).get(p);
                var open =
                        operation.orElseThrow().hosts().get(h).policies().get(p).openTimes();
                rows.computeIfAbsent(List.of(acting.policy(), acting.host()), key -> new RowMaker(acting, open));
            }
            for (var act : recorded.acts(h)) {
                var acting = plan.acting().get(h).get(act.policy());
                row(rows, acting).actions.add(new ScheduledAction(act.due(), act.start(), act.end(), acting.guest()));
            }
        }
        recorded.rephased()
                .forEach(moment -> row(rows, plan.acting().get(moment.host()).get(moment.policy()))
                        .rephase(moment.seconds()));
        plan.idle()
                .forEach(acting ->
                        rows.put(List.of(acting.policy(), acting.host()), new RowMaker(acting, OpenTimes.ALWAYS)));
        return Stream.of(true, false)
                .flatMap(hypervisor -> rows.values().stream().filter(row -> row.acting.hypervisor() == hypervisor))
                .map(RowMaker::row)
                .toList();
    }

    private static RowMaker row(Map<List<String>, RowMaker> rows, Acting acting) {
        return rows.get(List.of(acting.policy(), acting.host()));
    }

    private final class RowMaker {

        private final Acting acting;
        private final OpenTimes open;
        private final List<ScheduledAction> actions = new ArrayList<>();
        private final List<Double> rephased = new ArrayList<>();

        RowMaker(Acting acting, OpenTimes open) {
            this.acting = acting;
            this.open = open;
        }

        /** Guests of a host are renewed at one time. */
        void rephase(double seconds) {
            if (rephased.isEmpty() || rephased.getLast() != seconds) {
                rephased.add(seconds);
            }
        }

        ScheduleRow row() {
            return new ScheduleRow(
                    acting.policy(),
                    acting.name(),
                    acting.hypervisor(),
                    acting.host(),
                    plan.hostNames().get(acting.host()),
                    acting.technique(),
                    acting.techniqueName(),
                    acting.rhythm(),
                    acting.foreseeable(),
                    open == OpenTimes.ALWAYS ? Optional.empty() : Optional.of(windows()),
                    actions,
                    rephased);
        }

        private List<TimeSpan> windows() {
            var windows = new ArrayList<TimeSpan>();
            for (var i = 0; i < open.opens().length; i++) {
                if (open.opens()[i] < plan.seconds()) {
                    windows.add(new TimeSpan(Math.max(0, open.opens()[i]), Math.min(plan.seconds(), open.closes()[i])));
                }
            }
            return windows;
        }
    }

    /** The load as steps; equal ones that follow each other are one. */
    private List<LoadSpan> load(LoadCurve curve) {
        var spans = new ArrayList<LoadSpan>();
        if (curve == LoadCurve.CONSTANT) {
            return spans;
        }
        var step = curve.stepSeconds();
        var shares = curve.shares();
        for (var i = (long) Math.floor(curve.offsetSeconds() / step);
                i * step - curve.offsetSeconds() < plan.seconds();
                i++) {
            var from = Math.max(0, i * step - curve.offsetSeconds());
            var to = Math.min(plan.seconds(), (i + 1) * step - curve.offsetSeconds());
            var share = shares[(int) Math.floorMod(i, (long) shares.length)];
            if (!spans.isEmpty() && spans.getLast().share() == share) {
                from = spans.removeLast().from();
            }
            spans.add(new LoadSpan(from, to, share));
        }
        return spans;
    }
}
