package org.warmboot.engine.execution;

import static org.warmboot.engine.Techniques.step;
import static org.warmboot.engine.Testbed.GIB;
import static org.warmboot.engine.Variants.named;
import static org.warmboot.engine.Variants.processes;
import static org.warmboot.engine.Variants.twice;
import static org.warmboot.engine.Variants.using;
import static org.warmboot.engine.Variants.with;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.warmboot.engine.Techniques;
import org.warmboot.engine.Testbed;
import org.warmboot.engine.Variants.Extras;
import org.warmboot.engine.plan.Action;
import org.warmboot.engine.plan.Destination;
import org.warmboot.engine.plan.DiskPlan;
import org.warmboot.engine.plan.HostPlan;
import org.warmboot.engine.plan.ImageKind;
import org.warmboot.engine.plan.LinkPlan;
import org.warmboot.engine.plan.MemoryProfile;
import org.warmboot.engine.plan.NestingCosts;
import org.warmboot.engine.plan.Order;
import org.warmboot.engine.plan.Plan;
import org.warmboot.engine.plan.Scope;
import org.warmboot.engine.plan.Scrubbing;
import org.warmboot.engine.plan.Sender;
import org.warmboot.engine.plan.StepOptions;
import org.warmboot.engine.plan.StepPlan;
import org.warmboot.engine.plan.TechniquePlan;

/** Draws hosts and techniques; begins many techniques with a part that works, so that they get far. */
final class AnyPlan {

    private static final List<Action> ON_MACHINE = List.of(
            Action.RESET_HARDWARE,
            Action.QUICK_RELOAD,
            Action.LOAD_HYPERVISOR,
            Action.INITIALISE_HYPERVISOR,
            Action.LIVE_UPDATE,
            Action.START_CLEAN_SYSTEM,
            Action.DISCARD_AGED_SYSTEM);
    private static final List<Action> ON_DOMAINS = List.copyOf(EnumSet.complementOf(EnumSet.copyOf(ON_MACHINE)));
    private static final List<Scope> SCOPES = List.of(
            Scope.GUEST_DOMAINS,
            Scope.GUEST_DOMAINS,
            Scope.GUEST_DOMAINS,
            Scope.GUEST_DOMAINS,
            Scope.PRIVILEGED_DOMAIN,
            Scope.DRIVER_DOMAINS);

    private final Random random;
    private final List<StepPlan> steps = new ArrayList<>();

    private AnyPlan(Random random) {
        this.random = random;
    }

    static Plan draw(Random random) {
        return new AnyPlan(random).plan();
    }

    private Plan plan() {
        var hosts = new ArrayList<HostPlan>();
        hosts.add(processes(host(random.nextInt(5), random.nextInt(4) / 3), 64L << 20));
        if (random.nextInt(4) > 0) {
            hosts.add(named("spare", host(0, 0)));
        }
        if (random.nextInt(3) > 0) {
            hosts.add(named("peer", host(1 + random.nextInt(3), 0)));
        }
        return new Plan(hosts, technique(), "host", random.nextLong());
    }

    private HostPlan host(int guests, int drivers) {
        var testbed = Testbed.of(guests)
                .drivers(drivers)
                .hostBytes((2 + random.nextInt(12)) * GIB)
                .guestBytes((1L << 20) * (1 + random.nextInt(1024)))
                .diskBytes(random.nextInt(8) == 0 ? GIB : 100 * GIB);
        var served = random.nextBoolean() ? testbed.serving(Testbed.SSH, Testbed.JBOSS) : testbed;
        var extras = Extras.NONE
                .migration(random.nextInt(2) * 0.5, random.nextInt(2) * 0.03, random.nextDouble())
                .nesting(new NestingCosts(random.nextDouble(), GIB / 2 + (16 << 20), 25, 1e-6, 0.05, 3))
                .compression(random.nextInt(5) * 20e6);
        extras = random.nextInt(8) > 0 ? extras.liveUpdate(random.nextInt(3) * 0.05) : extras;
        extras = random.nextInt(3) == 0 ? extras.paging(0.1, random.nextDouble(), 1 << 24) : extras;
        return using(
                devices(with(served.host(), extras)),
                new MemoryProfile(
                        random.nextInt(3) * (8L << 20),
                        random.nextInt(4) * 40e6,
                        random.nextDouble(),
                        random.nextDouble(),
                        random.nextBoolean()));
    }

    /** Perhaps a disk of its own for images and a link of its own for migrations. */
    private HostPlan devices(HostPlan host) {
        return random.nextInt(3) > 0
                ? host
                : twice(
                        host,
                        new DiskPlan("images", 1e9, 5e8, 0, random.nextInt(8) * GIB),
                        new LinkPlan("migrations", 12.5e6 * (1 + random.nextInt(100))));
    }

    private TechniquePlan technique() {
        switch (random.nextInt(8)) {
            case 0 -> steps.addAll(Techniques.warm().steps());
            case 1 -> steps.addAll(Techniques.saved().steps().subList(0, 5));
            case 2 -> steps.addAll(Techniques.cold().steps());
            default -> {
                // begins with whatever comes
            }
        }
        for (int more = random.nextInt(4) + (steps.isEmpty() ? 1 : 0); more > 0; more--) {
            if (random.nextInt(3) > 0) {
                addPair();
            } else if (random.nextInt(4) == 0) {
                add(pick(ON_MACHINE), random.nextInt(20) == 0 ? Scope.GUEST_DOMAINS : Scope.HYPERVISOR);
            } else {
                add(pick(ON_DOMAINS), pick(SCOPES));
            }
        }
        return new TechniquePlan("any", "Any", steps);
    }

    /** Steps that belong together. */
    private void addPair() {
        switch (random.nextInt(9)) {
            case 0 -> onGuests(Action.SUSPEND, Action.RESUME);
            case 1 -> onGuests(Action.SAVE, Action.RESTORE);
            case 2 -> onGuests(Action.SHUT_DOWN, Action.BOOT);
            case 3 -> onGuests(Action.CHECKPOINT, Action.RESTART_CHECKPOINT);
            case 4 -> onGuests(Action.MIGRATE, Action.MIGRATE_BACK);
            case 5 -> onGuests(Action.RESTART_SERVICES);
            case 6 -> add(Action.LIVE_UPDATE, Scope.HYPERVISOR);
            case 7 -> {
                add(Action.START_CLEAN_SYSTEM, Scope.HYPERVISOR);
                onGuests(Action.RELOCATE);
                add(Action.DISCARD_AGED_SYSTEM, Scope.HYPERVISOR);
            }
            default -> {
                add(Action.SHUT_DOWN, Scope.DRIVER_DOMAINS);
                add(Action.BOOT, Scope.DRIVER_DOMAINS);
            }
        }
    }

    private void onGuests(Action... actions) {
        for (var action : actions) {
            add(action, Scope.GUEST_DOMAINS);
        }
    }

    /** Mostly waits for the step before; orders, scrubbing and options by chance. */
    private void add(Action action, Scope scope) {
        var before = new ArrayList<String>();
        if (!steps.isEmpty() && random.nextInt(8) > 0) {
            before.add(steps.getLast().id());
        }
        var bare = step("own" + steps.size(), action, scope);
        steps.add(new StepPlan(
                bare.id(),
                bare.name(),
                action,
                scope,
                pick(List.of(Order.values())),
                pick(List.of(Scrubbing.values())),
                before,
                options()));
    }

    private StepOptions options() {
        return new StepOptions(
                pick(List.of(ImageKind.values())),
                pick(List.of(Sender.values())),
                random.nextInt(4),
                pick(List.of(Destination.values())),
                random.nextInt(3) * 12.5e6,
                random.nextInt(31),
                random.nextInt(3) << 18);
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
