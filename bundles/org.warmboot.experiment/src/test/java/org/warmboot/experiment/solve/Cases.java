package org.warmboot.experiment.solve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.warmboot.analysis.distribution.Deterministic;
import org.warmboot.analysis.distribution.Distribution;
import org.warmboot.engine.aging.LeakingResource;
import org.warmboot.engine.aging.Rejuvenation;
import org.warmboot.engine.longrun.ComponentPlan;
import org.warmboot.engine.longrun.ComponentPlan.Role;
import org.warmboot.engine.longrun.HostOperation;
import org.warmboot.engine.longrun.LoadCurve;
import org.warmboot.engine.longrun.LongRunPlan;
import org.warmboot.engine.longrun.LongRunPolicy;
import org.warmboot.engine.longrun.LongRunTrigger;
import org.warmboot.engine.longrun.OpenTimes;
import org.warmboot.engine.longrun.OperationPlan;
import org.warmboot.experiment.longrun.CostRates;
import org.warmboot.experiment.longrun.DelayDistributions;
import org.warmboot.experiment.longrun.LifeDistributions;
import org.warmboot.experiment.longrun.LongRunCase;
import org.warmboot.experiment.longrun.LongRunSettings;
import org.warmboot.experiment.longrun.Samplers;
import org.warmboot.experiment.result.HistoryMethod;
import org.warmboot.experiment.result.LongRunObjective;
import org.warmboot.experiment.result.RunParameters;

/** Long runs of one host in hours, put together for tests. */
final class Cases {

    static final double HOUR = 3600;

    private final Map<String, LifeDistributions> lives = new LinkedHashMap<>();
    private final Map<String, Role> roles = new LinkedHashMap<>();
    private final Map<String, LeakingResource> leaks = new LinkedHashMap<>();
    private final Map<String, Distribution> delays = new LinkedHashMap<>();
    private final List<LongRunPolicy> policies = new ArrayList<>();
    private Optional<CostRates> costs = Optional.empty();
    private LongRunObjective objective = LongRunObjective.AVAILABILITY;

    private Cases(int guests) {
        roles.put("vmm", Role.HYPERVISOR);
        roles.put("dom0", Role.PRIVILEGED);
        IntStream.rangeClosed(1, guests).forEach(i -> roles.put("guest" + i, Role.GUEST));
    }

    static Cases host(int guests) {
        return new Cases(guests);
    }

    /** A life whose distributions are in seconds. */
    Cases life(String component, Distribution failure, double repairHours) {
        return life(component, Optional.empty(), failure, new Deterministic(repairHours * HOUR));
    }

    Cases life(String component, Optional<Distribution> degradation, Distribution failure, Distribution repair) {
        lives.put(component, new LifeDistributions(degradation, failure, repair));
        return this;
    }

    Cases driver() {
        roles.put("driver", Role.DRIVER);
        return this;
    }

    Cases leak(LeakingResource leak) {
        leaks.put(leak.component(), leak);
        return this;
    }

    Cases costs(CostRates rates) {
        costs = Optional.of(rates);
        objective = LongRunObjective.COST;
        return this;
    }

    static LongRunTrigger every(double hours) {
        return new LongRunTrigger.Periodic(hours * HOUR, hours * HOUR);
    }

    Cases afterDegradation(String component, Distribution delay, double outageHours, String... guests) {
        delays.put(component, delay);
        return hypervisor(
                new LongRunTrigger.Degradation(component, Samplers.of(delay)),
                true,
                outageHours,
                Stream.concat(Stream.of("vmm", "dom0"), Stream.of(guests)).toArray(String[]::new));
    }

    Cases hypervisor(LongRunTrigger trigger, boolean pauses, double outageHours, String... renewed) {
        var guests = roles.keySet().stream()
                .filter(each -> roles.get(each) == Role.GUEST)
                .toList();
        return policy(true, trigger, pauses, outageHours, guests, renewed);
    }

    Cases system(String guest, LongRunTrigger trigger, boolean pauses, double outageHours) {
        return policy(false, trigger, pauses, outageHours, List.of(guest), guest);
    }

    private Cases policy(
            boolean hypervisor,
            LongRunTrigger trigger,
            boolean pauses,
            double outageHours,
            List<String> away,
            String... renewed) {
        var seconds = outageHours * HOUR;
        var renewals = new LinkedHashMap<String, Double>();
        List.of(renewed).forEach(component -> renewals.put(component, seconds));
        var outages = new LinkedHashMap<String, List<OperationPlan.Outage>>();
        away.forEach(guest -> outages.put(guest, List.of(new OperationPlan.Outage(0, seconds))));
        policies.add(new LongRunPolicy(
                hypervisor,
                trigger,
                pauses,
                true,
                OpenTimes.ALWAYS,
                new OperationPlan(new Rejuvenation("technique", seconds, renewals, List.of()), outages)));
        return this;
    }

    LongRunCase over(double hours, double warmUpHours, long replications) {
        return over(1, hours, warmUpHours, replications, OpenTimes.ALWAYS);
    }

    /** Some equal hosts, one of which may be away at a time. */
    LongRunCase over(int hosts, double hours, double warmUpHours, long replications, OpenTimes open) {
        var all = new LinkedHashMap<String, LifeDistributions>();
        var operations = new ArrayList<HostOperation>();
        for (int i = 0; i < hosts; i++) {
            // policies name the components of the first host
            var prefix = i == 0 ? "" : "host" + i + "/";
            lives.forEach((component, life) -> all.put(prefix + component, life));
            operations.add(host(prefix, open));
        }
        var plan = new LongRunPlan(operations, 1, 0, hours * HOUR, warmUpHours * HOUR, LoadCurve.CONSTANT);
        return new LongRunCase(
                "technique",
                "Technique",
                new RunParameters("host", 1, 1, "ssh", "ssh"),
                plan,
                all,
                new DelayDistributions(delays),
                costs,
                new LongRunSettings(20261120, replications, 0, 0.999, HistoryMethod.EVENTS, objective, false));
    }

    private HostOperation host(String prefix, OpenTimes open) {
        var components = roles.entrySet().stream()
                .map(each -> new ComponentPlan(
                        prefix + each.getKey(),
                        each.getValue(),
                        Optional.ofNullable(lives.get(each.getKey())).map(Samplers::of),
                        Optional.ofNullable(leaks.get(each.getKey())),
                        each.getValue() == Role.GUEST ? 2 : 0))
                .toList();
        var limited = policies.stream()
                .map(policy -> new LongRunPolicy(
                        policy.hypervisor(),
                        policy.trigger(),
                        policy.pausesWhileDown(),
                        policy.restartsAfterRepair(),
                        open,
                        on(prefix, policy.operation())))
                .toList();
        return new HostOperation(prefix + "host", components, limited);
    }

    private static OperationPlan on(String prefix, OperationPlan operation) {
        var renewals = new LinkedHashMap<String, Double>();
        operation.rejuvenation().renewals().forEach((component, time) -> renewals.put(prefix + component, time));
        var outages = new LinkedHashMap<String, List<OperationPlan.Outage>>();
        operation.outages().forEach((guest, times) -> outages.put(prefix + guest, times));
        return new OperationPlan(
                new Rejuvenation("technique", operation.rejuvenation().seconds(), renewals, List.of()), outages);
    }
}
