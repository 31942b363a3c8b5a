package org.warmboot.engine.longrun;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.warmboot.engine.aging.LeakingResource;
import org.warmboot.engine.aging.Rejuvenation;
import org.warmboot.engine.longrun.ComponentPlan.Role;
import org.warmboot.engine.longrun.LongRunTrigger.At;
import org.warmboot.engine.longrun.LongRunTrigger.Degradation;
import org.warmboot.engine.longrun.LongRunTrigger.Periodic;
import org.warmboot.engine.longrun.LongRunTrigger.Prediction;
import org.warmboot.engine.longrun.LongRunTrigger.Threshold;
import org.warmboot.engine.longrun.OperationPlan.Outage;

/** Random plans in which everything happens often, so that things get in each other's way. */
final class AnyLongRun {

    private static final double HORIZON = 50_000;

    private final Random random;

    private AnyLongRun(Random random) {
        this.random = random;
    }

    static LongRunPlan draw(Random random) {
        return new AnyLongRun(random).plan();
    }

    private LongRunPlan plan() {
        int hosts = 1 + random.nextInt(3);
        return new LongRunPlan(
                IntStream.range(0, hosts).mapToObj(this::host).toList(),
                1 + random.nextInt(hosts),
                random.nextBoolean() ? 0 : random.nextInt(300),
                HORIZON,
                random.nextBoolean() ? 0 : random.nextInt(20_000),
                random.nextBoolean() ? LoadCurve.CONSTANT : new LoadCurve(700, new double[] {0.2, 1, 0.5}, 100));
    }

    private HostOperation host(int number) {
        var components = new ArrayList<ComponentPlan>();
        components.add(component("xen" + number, Role.HYPERVISOR));
        if (random.nextBoolean()) {
            components.add(component("dom0-" + number, Role.PRIVILEGED));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            components.add(component("driver" + number + "-" + i, Role.DRIVER));
        }
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            components.add(component("vm" + number + "-" + i, Role.GUEST));
        }
        var policies = IntStream.range(0, random.nextInt(5))
                .mapToObj(i -> policy(components))
                .toList();
        return new HostOperation("host" + number, components, policies);
    }

    private ComponentPlan component(String id, Role role) {
        Optional<LifePlan> life = random.nextInt(4) == 0
                ? Optional.empty()
                : Optional.of(new LifePlan(
                        random.nextBoolean()
                                ? Optional.empty()
                                : Optional.of(numbers -> 500 * numbers.standardExponential()),
                        numbers -> 1500 * numbers.standardExponential(),
                        random.nextBoolean() ? numbers -> 100 : numbers -> 100 * numbers.standardExponential()));
        Optional<LeakingResource> leak = random.nextInt(3) > 0
                ? Optional.empty()
                : Optional.of(Plans.leak(id, 1000, random.nextDouble(), random.nextInt(100), random.nextDouble()));
        return new ComponentPlan(id, role, life, leak, role == Role.GUEST ? random.nextInt(3) : 0);
    }

    private LongRunPolicy policy(List<ComponentPlan> components) {
        boolean hypervisor = random.nextBoolean();
        var guests =
                components.stream().filter(each -> each.role() == Role.GUEST).toList();
        var one = pick(guests);
        double seconds = 1 + random.nextInt(200);
        var outages = new LinkedHashMap<String, List<Outage>>();
        var renewals = new LinkedHashMap<String, Double>();
        for (var each : hypervisor ? components : List.of(one)) {
            if (each.role() == Role.GUEST && random.nextInt(4) > 0) {
                double middle = seconds * random.nextDouble();
                outages.put(
                        each.id(),
                        random.nextBoolean()
                                ? List.of(new Outage(0, middle))
                                : List.of(new Outage(0, middle / 2), new Outage(middle, seconds)));
            }
            if (random.nextInt(4) > 0) {
                renewals.put(each.id(), seconds * random.nextDouble());
            }
        }
        var operation = new OperationPlan(
                new Rejuvenation("any", seconds, renewals, random.nextBoolean() ? List.of() : List.of(seconds / 2)),
                outages);
        return new LongRunPolicy(
                hypervisor,
                trigger(pick(components).id()),
                random.nextBoolean(),
                random.nextBoolean(),
                openTimes(),
                operation);
    }

    private LongRunTrigger trigger(String component) {
        return switch (random.nextInt(5)) {
            case 0 -> new At(List.of(100.0, 150.0, 20_000.0));
            case 1 -> new Threshold(Map.of(component, 1000 * random.nextDouble()));
            case 2 -> new Degradation(component, numbers -> 300 * numbers.standardExponential());
            case 3 ->
                new Prediction(
                        component,
                        random.nextInt(500),
                        random.nextDouble(),
                        random.nextBoolean() ? Double.POSITIVE_INFINITY : 3000);
            default -> new Periodic(1 + random.nextInt(3000), random.nextInt(1000));
        };
    }

    private OpenTimes openTimes() {
        if (random.nextBoolean()) {
            return OpenTimes.ALWAYS;
        }
        var opens = IntStream.range(0, 30).mapToDouble(i -> 1700.0 * i + 300).toArray();
        return new OpenTimes(
                opens, IntStream.range(0, 30).mapToDouble(i -> opens[i] + 200).toArray());
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
