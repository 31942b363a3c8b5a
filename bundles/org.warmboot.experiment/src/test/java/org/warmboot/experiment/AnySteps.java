package org.warmboot.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.warmboot.model.Action;
import org.warmboot.model.Destination;
import org.warmboot.model.ImageKind;
import org.warmboot.model.ModelFactory;
import org.warmboot.model.Order;
import org.warmboot.model.Scope;
import org.warmboot.model.Scrubbing;
import org.warmboot.model.Sender;
import org.warmboot.model.Step;
import org.warmboot.model.Technique;
import org.warmboot.model.action.ActionFacts;
import org.warmboot.model.action.DomainPhase;

/** Draws techniques: parts that belong together, one after another or side by side, and then some changes by chance. */
final class AnySteps {

    /** After which guests do not run until something brings them back. */
    private static final List<Action> LEAVING = ActionFacts.all().stream()
            .filter(facts -> facts.inverse().isPresent() && facts.after().isEmpty())
            .map(ActionFacts::action)
            .toList();

    /** What guests go through while they run. */
    private static final List<Action> STAYING = ActionFacts.all().stream()
            .filter(facts -> facts.leadsTo(DomainPhase.RUNNING) && facts.after().isEmpty())
            .map(ActionFacts::action)
            .toList();

    /** What a hypervisor goes through below its guests. */
    private static final List<Action> BELOW = ActionFacts.all().stream()
            .filter(facts ->
                    facts.change().equals(ActionFacts.of(Action.LIVE_UPDATE).change()))
            .map(ActionFacts::action)
            .toList();

    private final Random random;
    private final Technique technique;
    private int drawn;

    private AnySteps(Random random, String id) {
        this.random = random;
        technique = ModelFactory.eINSTANCE.createTechnique();
        technique.setId(id);
    }

    static Technique draw(Random random, String id) {
        var steps = new AnySteps(random, id);
        for (var parts = 1 + random.nextInt(3); parts > 0; parts--) {
            steps.addPart();
        }
        for (var changes = random.nextInt(4) > 0 ? 0 : 1 + random.nextInt(3); changes > 0; changes--) {
            steps.change();
        }
        return steps.technique;
    }

    private void addPart() {
        switch (random.nextInt(12)) {
            case 0, 1, 2, 3, 4 -> around(pick(LEAVING), random.nextInt(3) == 0);
            case 5 -> guests(pick(STAYING));
            case 6 -> add(pick(BELOW), Scope.HYPERVISOR);
            case 7 -> {
                add(Action.START_CLEAN_SYSTEM, Scope.HYPERVISOR);
                guests(Action.RELOCATE);
                drivers(Action.SHUT_DOWN);
                add(Action.DISCARD_AGED_SYSTEM, Scope.HYPERVISOR);
                drivers(Action.BOOT);
            }
            case 8 -> {
                drivers(Action.SHUT_DOWN);
                drivers(Action.BOOT);
            }
            case 9 -> {
                guests(Action.SUSPEND);
                drivers(Action.SHUT_DOWN);
                add(Action.SHUT_DOWN, Scope.PRIVILEGED_DOMAIN);
                add(Action.QUICK_RELOAD, Scope.HYPERVISOR);
                add(Action.INITIALISE_HYPERVISOR, Scope.HYPERVISOR);
                add(Action.BOOT, Scope.PRIVILEGED_DOMAIN);
                drivers(Action.BOOT);
                guests(Action.RECREATE);
                guests(Action.RESUME);
            }
            default -> around(pick(LEAVING), true);
        }
    }

    /** What is done to the guests, undone at once or after a reboot of the host; what is in memory would be lost. */
    private void around(Action away, boolean reboots) {
        guests(away);
        if (reboots && !ActionFacts.of(away).ofDomains().orElseThrow().to().isInMemory()) {
            drivers(Action.SHUT_DOWN);
            add(Action.SHUT_DOWN, Scope.PRIVILEGED_DOMAIN);
            if (random.nextBoolean()) {
                add(Action.RESET_HARDWARE, Scope.HOST);
                add(Action.LOAD_HYPERVISOR, Scope.HYPERVISOR);
            } else {
                add(Action.QUICK_RELOAD, Scope.HYPERVISOR);
            }
            add(Action.INITIALISE_HYPERVISOR, Scope.HYPERVISOR);
            add(Action.BOOT, Scope.PRIVILEGED_DOMAIN);
            drivers(Action.BOOT);
        } else if (random.nextInt(3) == 0) {
            addPart();
        }
        guests(ActionFacts.of(away).inverse().orElseThrow());
    }

    private void guests(Action action) {
        add(action, Scope.GUEST_DOMAINS);
    }

    private void drivers(Action action) {
        add(action, Scope.DRIVER_DOMAINS);
    }

    /** Mostly waits for all that goes on; sometimes goes on beside the last step, or waits for nothing. */
    private void add(Action action, Scope scope) {
        var step = Laboratory.step(action, scope);
        options(step);
        step.setId(technique.getId() + "." + ++drawn);
        var before = technique.getSteps();
        if (!before.isEmpty() && random.nextInt(250) > 0) {
            step.getPredecessors()
                    .addAll(
                            mayOverlap(before.getLast(), step)
                                    ? before.getLast().getPredecessors()
                                    : before.stream().filter(this::isLast).toList());
        }
        technique.getSteps().add(step);
    }

    /** Steps for different domains may often take place side by side, others now and then by mistake. */
    private boolean mayOverlap(Step last, Step step) {
        return random.nextInt(last.getScope() == step.getScope() ? 80 : 12) == 0;
    }

    private boolean isLast(Step step) {
        return technique.getSteps().stream()
                .noneMatch(other -> other.getPredecessors().contains(step));
    }

    private void options(Step step) {
        step.setOrder(pick(Order.VALUES));
        step.setScrubbing(random.nextInt(10) == 0 ? Scrubbing.ALL_MEMORY : Scrubbing.FREE_MEMORY);
        step.setImage(pick(ImageKind.VALUES));
        step.setSender(random.nextInt(4) == 0 ? Sender.PRIVILEGED_DOMAIN : Sender.HYPERVISOR);
        step.setAtOnce(random.nextInt(4));
        step.setDestination(pick(Destination.VALUES));
        step.setRateLimit(random.nextInt(3) * 12.5e6);
        step.setRoundLimit(random.nextInt(4) == 0 ? random.nextInt(4) : 30);
        step.setStopThreshold(random.nextInt(3) << 18);
    }

    /** A step more or less, two exchanged, another action, scope or predecessor. */
    private void change() {
        var steps = technique.getSteps();
        var one = pick(steps);
        var other = pick(steps);
        switch (random.nextInt(6)) {
            case 0 -> add(pick(Action.VALUES), pick(Scope.VALUES));
            case 1 -> {
                steps.forEach(each -> {
                    if (each.getPredecessors().remove(one)) {
                        one.getPredecessors().stream()
                                .filter(before -> !each.getPredecessors().contains(before))
                                .toList()
                                .forEach(each.getPredecessors()::add);
                    }
                });
                steps.remove(one);
                if (steps.isEmpty()) {
                    addPart();
                }
            }
            case 2 -> {
                var action = one.getAction();
                var scope = one.getScope();
                one.setAction(other.getAction());
                one.setScope(other.getScope());
                other.setAction(action);
                other.setScope(scope);
            }
            case 3 -> one.setAction(pick(Action.VALUES));
            case 4 -> one.setScope(pick(Scope.VALUES));
            default -> {
                one.getPredecessors().clear();
                if (one != other) {
                    one.getPredecessors().add(other);
                }
            }
        }
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** Whether every step waits for the one before it, so that nothing happens side by side. */
    static boolean isChain(Technique technique) {
        var before = new ArrayList<Step>();
        for (var step : technique.getSteps()) {
            if (!before.isEmpty() && !step.getPredecessors().contains(before.getLast())) {
                return false;
            }
            before.add(step);
        }
        return true;
    }
}
