package org.warmboot.experiment.solve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.warmboot.analysis.distribution.Deterministic;
import org.warmboot.analysis.distribution.Distribution;
import org.warmboot.analysis.distribution.Empirical;
import org.warmboot.analysis.distribution.Erlang;
import org.warmboot.analysis.distribution.Exponential;
import org.warmboot.analysis.distribution.HypoExponential;
import org.warmboot.analysis.distribution.Sum;
import org.warmboot.analysis.distribution.Weibull;
import org.warmboot.engine.aging.AgingIndicator;
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

/**
 * Random long runs of one host, one for each number: lives and repairs of any distribution, repairs up to twice a life,
 * policies of both levels with any trigger, warm and cold techniques, horizons of 1 to 300 lives.
 */
final class RandomModels {

    private static final double HOUR = 3600;

    private final SplittableRandom random;
    private final boolean round;
    private final Map<String, Role> roles = new LinkedHashMap<>();
    private final Map<String, LifeDistributions> lives = new LinkedHashMap<>();
    private final Map<String, LeakingResource> leaks = new LinkedHashMap<>();
    private final Map<String, Distribution> delays = new LinkedHashMap<>();
    private final List<LongRunPolicy> policies = new ArrayList<>();
    private final double scale;
    private double hypervisorHours;

    private RandomModels(long number) {
        random = new SplittableRandom(number * 7919 + 20261130);
        round = chance(0.5);
        scale = between(20, 2000);
    }

    /** The model of a number, to be simulated with so many histories. */
    static LongRunCase of(long number, long histories) {
        return new RandomModels(number).model(number, histories);
    }

    private LongRunCase model(long number, long histories) {
        roles.put("vmm", Role.HYPERVISOR);
        roles.put("dom0", Role.PRIVILEGED);
        if (chance(0.12)) {
            roles.put("driver", Role.DRIVER);
        }
        int guests = chance(0.55) ? 1 : chance(0.6) ? 2 : 3;
        for (int i = 1; i <= guests; i++) {
            roles.put("guest" + i, Role.GUEST);
        }
        maybeLives("vmm", 0.7);
        maybeLives("dom0", 0.2);
        maybeLives("driver", 0.7);
        var alike = chance(0.5);
        for (int i = 1; i <= guests; i++) {
            if (i > 1 && alike && lives.containsKey("guest1")) {
                lives.put("guest" + i, lives.get("guest1"));
            } else {
                maybeLives("guest" + i, 0.55);
            }
        }
        if (lives.isEmpty()) {
            lives.put("vmm", life());
        }
        if (chance(0.65)) {
            hypervisorPolicy();
        }
        if (chance(0.35)) {
            systemPolicies();
        }
        var horizon = rounded(scale * between(1, 300));
        var warmUp = chance(0.5) ? 0 : rounded(horizon / 10);
        return new LongRunCase(
                "technique",
                "Technique",
                new RunParameters("host", 1, 1, "ssh", "ssh"),
                new LongRunPlan(List.of(host()), 1, 0, horizon * HOUR, warmUp * HOUR, LoadCurve.CONSTANT),
                lives,
                new DelayDistributions(delays),
                Optional.of(new CostRates("$", 1, 3, 5, 7, 11, 0.1)),
                new LongRunSettings(
                        number, histories, 0, 0.999, HistoryMethod.EVENTS, LongRunObjective.AVAILABILITY, false));
    }

    private HostOperation host() {
        var components = roles.entrySet().stream()
                .map(each -> new ComponentPlan(
                        each.getKey(),
                        each.getValue(),
                        Optional.ofNullable(lives.get(each.getKey())).map(Samplers::of),
                        Optional.ofNullable(leaks.get(each.getKey())),
                        each.getValue() == Role.GUEST ? 2 : 0))
                .toList();
        return new HostOperation("host", components, policies);
    }

    private void maybeLives(String component, double probability) {
        if (roles.containsKey(component) && chance(probability)) {
            lives.put(component, life());
        }
    }

    private LifeDistributions life() {
        var mean = rounded(scale * between(0.2, 5));
        var degradation =
                chance(0.2) ? Optional.of(time(rounded(mean * between(0.1, 1)))) : Optional.<Distribution>empty();
        return new LifeDistributions(degradation, time(mean), time(rounded(mean * between(1e-3, 2))));
    }

    private Distribution time(double hours) {
        var seconds = hours * HOUR;
        return switch (random.nextInt(9)) {
            case 0, 1 -> new Exponential(seconds);
            case 2 -> new Deterministic(seconds);
            case 3 -> new Erlang(random.nextInt(2, 6), seconds);
            case 4 -> HypoExponential.of(seconds * 0.3, seconds * 0.7);
            case 5 -> Sum.of(new Exponential(seconds / 2), new Deterministic(seconds / 2));
            case 6 -> Empirical.of(seconds * 0.4, seconds * 0.8, seconds * 1.8);
            default -> Weibull.ofMean(between(0.25, 5), seconds);
        };
    }

    private void hypervisorPolicy() {
        var renewed = new ArrayList<>(List.of("vmm", "dom0"));
        if (chance(0.1)) {
            renewed.remove(1);
        }
        roles.keySet().stream()
                .filter(it -> roles.get(it) == Role.DRIVER && chance(0.5))
                .forEach(renewed::add);
        boolean cold = chance(0.5);
        roles.keySet().stream()
                .filter(it -> roles.get(it) == Role.GUEST)
                .filter(it -> cold != chance(0.05))
                .forEach(renewed::add);
        var interval = rounded(scale * between(0.05, 3));
        var trigger = trigger(renewed.getFirst(), interval);
        var guests = roles.keySet().stream()
                .filter(it -> roles.get(it) == Role.GUEST)
                .toList();
        hypervisorHours = interval;
        policies.add(policy(true, trigger, actionHours(interval), guests, renewed));
    }

    /** Some for the rhythm of the hypervisor, as owners choose it, and one for all guests. */
    private void systemPolicies() {
        boolean together = chance(0.5);
        boolean inRhythm = hypervisorHours > 0 && chance(0.5);
        var interval =
                inRhythm ? hypervisorHours * Math.pow(2, random.nextInt(-2, 3)) : rounded(scale * between(0.05, 3));
        var hours = actionHours(interval);
        for (var guest : roles.keySet().stream()
                .filter(it -> roles.get(it) == Role.GUEST)
                .toList()) {
            if (chance(0.8)) {
                var every = together ? interval : rounded(scale * between(0.05, 3));
                policies.add(policy(
                        false,
                        trigger(guest, every),
                        together ? hours : actionHours(every),
                        List.of(guest),
                        List.of(guest)));
            }
        }
    }

    /** Some so short that actions hardly ever meet. */
    private double actionHours(double interval) {
        return rounded(interval * (chance(0.4) ? between(1e-5, 1e-3) : between(1e-3, chance(0.1) ? 3 : 0.3)));
    }

    private LongRunTrigger trigger(String component, double hours) {
        var life = Optional.ofNullable(lives.get(component));
        if (life.isPresent() && chance(0.12)) {
            return new LongRunTrigger.Prediction(
                    component,
                    rounded(hours * between(0.01, 0.5)) * HOUR,
                    random.nextDouble(),
                    chance(0.5) ? Double.POSITIVE_INFINITY : hours * 3 * HOUR);
        }
        if (life.flatMap(LifeDistributions::degradation).isPresent() && chance(0.4)) {
            if (chance(0.1)) {
                return new LongRunTrigger.Degradation(component, none -> 0);
            }
            var delay = time(hours);
            delays.put(component, delay);
            return new LongRunTrigger.Degradation(component, Samplers.of(delay));
        }
        if (chance(0.1)) {
            leaks.put(
                    component,
                    new LeakingResource(
                            component,
                            "heap",
                            AgingIndicator.HYPERVISOR_HEAP,
                            hours * HOUR * between(1.1, 4),
                            1,
                            0,
                            0));
            return new LongRunTrigger.Threshold(Map.of(component, hours * HOUR));
        }
        return new LongRunTrigger.Periodic(
                hours * HOUR, chance(0.7) ? hours * HOUR : rounded(hours * between(0.1, 4)) * HOUR);
    }

    private LongRunPolicy policy(
            boolean hypervisor, LongRunTrigger trigger, double hours, List<String> away, List<String> renewed) {
        var seconds = hours * HOUR;
        var start = chance(0.3) ? seconds * random.nextDouble() * 0.9 : 0;
        var outages = new LinkedHashMap<String, List<OperationPlan.Outage>>();
        away.forEach(guest -> outages.put(guest, List.of(new OperationPlan.Outage(start, seconds))));
        var renewals = new LinkedHashMap<String, Double>();
        renewed.forEach(component -> renewals.put(component, seconds));
        var open =
                chance(0.03) ? new OpenTimes(new double[] {100 * HOUR}, new double[] {1000 * HOUR}) : OpenTimes.ALWAYS;
        return new LongRunPolicy(
                hypervisor,
                trigger,
                chance(0.5),
                chance(0.95),
                open,
                new OperationPlan(new Rejuvenation("technique", seconds, renewals, List.of()), outages));
    }

    private boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** As likely in each decade. */
    private double between(double low, double high) {
        return low * Math.exp(random.nextDouble() * Math.log(high / low));
    }

    /** To two digits in one half of the models, so that times coincide. */
    private double rounded(double hours) {
        if (!round) {
            return hours;
        }
        var unit = Math.pow(10, Math.floor(Math.log10(hours)) - 1);
        return Math.rint(hours / unit) * unit;
    }
}
