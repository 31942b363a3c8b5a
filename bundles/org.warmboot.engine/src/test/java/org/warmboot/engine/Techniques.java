package org.warmboot.engine;

import static org.warmboot.engine.plan.Action.BOOT;
import static org.warmboot.engine.plan.Action.INITIALISE_HYPERVISOR;
import static org.warmboot.engine.plan.Action.LOAD_HYPERVISOR;
import static org.warmboot.engine.plan.Action.QUICK_RELOAD;
import static org.warmboot.engine.plan.Action.RECREATE;
import static org.warmboot.engine.plan.Action.RESET_HARDWARE;
import static org.warmboot.engine.plan.Action.RESTORE;
import static org.warmboot.engine.plan.Action.RESUME;
import static org.warmboot.engine.plan.Action.SAVE;
import static org.warmboot.engine.plan.Action.SHUT_DOWN;
import static org.warmboot.engine.plan.Action.SUSPEND;
import static org.warmboot.engine.plan.Scope.DRIVER_DOMAINS;
import static org.warmboot.engine.plan.Scope.GUEST_DOMAINS;
import static org.warmboot.engine.plan.Scope.HOST;
import static org.warmboot.engine.plan.Scope.HYPERVISOR;
import static org.warmboot.engine.plan.Scope.PRIVILEGED_DOMAIN;

import java.util.List;
import org.warmboot.engine.plan.Action;
import org.warmboot.engine.plan.Order;
import org.warmboot.engine.plan.Scope;
import org.warmboot.engine.plan.Scrubbing;
import org.warmboot.engine.plan.StepPlan;
import org.warmboot.engine.plan.TechniquePlan;

/** Techniques of the DSN 2007 paper as step lists. */
public final class Techniques {

    private Techniques() {}

    public static TechniquePlan warm() {
        return new TechniquePlan(
                "warm",
                "Warm-VM reboot",
                List.of(
                        step("drivers-down", SHUT_DOWN, DRIVER_DOMAINS),
                        step("dom0-down", SHUT_DOWN, PRIVILEGED_DOMAIN),
                        step("suspend", SUSPEND, GUEST_DOMAINS, "drivers-down", "dom0-down"),
                        step("reload", QUICK_RELOAD, HYPERVISOR, "suspend"),
                        step("initialise", INITIALISE_HYPERVISOR, HYPERVISOR, "reload"),
                        step("dom0-up", BOOT, PRIVILEGED_DOMAIN, "initialise"),
                        step("drivers-up", BOOT, DRIVER_DOMAINS, "dom0-up"),
                        serial(step("recreate", RECREATE, GUEST_DOMAINS, "drivers-up")),
                        step("resume", RESUME, GUEST_DOMAINS, "recreate")));
    }

    public static TechniquePlan saved() {
        return new TechniquePlan(
                "saved",
                "Saved-VM reboot",
                List.of(
                        step("save", SAVE, GUEST_DOMAINS),
                        step("dom0-down", SHUT_DOWN, PRIVILEGED_DOMAIN, "save"),
                        step("reset", RESET_HARDWARE, HOST, "dom0-down"),
                        step("load", LOAD_HYPERVISOR, HYPERVISOR, "reset"),
                        scrubAll(step("initialise", INITIALISE_HYPERVISOR, HYPERVISOR, "load")),
                        step("dom0-up", BOOT, PRIVILEGED_DOMAIN, "initialise"),
                        step("restore", RESTORE, GUEST_DOMAINS, "dom0-up")));
    }

    public static TechniquePlan cold() {
        return new TechniquePlan(
                "cold",
                "Cold-VM reboot",
                List.of(
                        step("guests-down", SHUT_DOWN, GUEST_DOMAINS),
                        step("dom0-down", SHUT_DOWN, PRIVILEGED_DOMAIN, "guests-down"),
                        step("reset", RESET_HARDWARE, HOST, "dom0-down"),
                        step("load", LOAD_HYPERVISOR, HYPERVISOR, "reset"),
                        scrubAll(step("initialise", INITIALISE_HYPERVISOR, HYPERVISOR, "load")),
                        step("dom0-up", BOOT, PRIVILEGED_DOMAIN, "initialise"),
                        step("guests-up", BOOT, GUEST_DOMAINS, "dom0-up")));
    }

    public static TechniquePlan technique(StepPlan... steps) {
        return new TechniquePlan("own", "Own technique", List.of(steps));
    }

    public static StepPlan step(String id, Action action, Scope scope, String... predecessors) {
        return new StepPlan(id, id, action, scope, Order.PARALLEL, Scrubbing.FREE_MEMORY, List.of(predecessors));
    }

    public static StepPlan serial(StepPlan step) {
        return new StepPlan(
                step.id(),
                step.name(),
                step.action(),
                step.scope(),
                Order.SERIAL,
                step.scrubbing(),
                step.predecessors());
    }

    public static StepPlan scrubAll(StepPlan step) {
        return new StepPlan(
                step.id(),
                step.name(),
                step.action(),
                step.scope(),
                step.order(),
                Scrubbing.ALL_MEMORY,
                step.predecessors());
    }
}
