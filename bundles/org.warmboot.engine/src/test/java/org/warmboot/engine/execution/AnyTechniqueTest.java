package org.warmboot.engine.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.warmboot.engine.Techniques;
import org.warmboot.engine.Testbed;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.engine.plan.Action;
import org.warmboot.engine.plan.Order;
import org.warmboot.engine.plan.Scope;
import org.warmboot.engine.plan.Scrubbing;
import org.warmboot.engine.plan.StepPlan;
import org.warmboot.engine.plan.TechniquePlan;

/** Whatever steps a user puts together, a run ends with a result that makes sense. */
class AnyTechniqueTest {

    private static final Set<String> MAY_SERVE = Set.of("running", "shutting-down", "starting-services");

    @Property(tries = 2000)
    void any_technique_completes_or_fails_with_a_reason(@ForAll("techniques") TechniquePlan technique) {
        var plan = Testbed.of(3).serving(Testbed.SSH, Testbed.JBOSS).drivers(1).plan(technique);
        switch (Execution.run(plan, CancelToken.NONE, TraceLevel.PHASES)) {
            case Completed completed -> checkTrace(completed.trace());
            case Failed failed -> {
                assertFalse(failed.message().isBlank() || failed.message().contains("{"), failed.message());
                assertFalse(failed.element().isBlank());
                assertTrue(failed.seconds() >= 0);
            }
            case Cancelled cancelled -> throw new AssertionError("nobody cancelled");
        }
    }

    private static void checkTrace(RunTrace trace) {
        for (var step : trace.steps()) {
            assertTrue(step.start() >= 0 && step.end() >= step.start() && step.end() <= trace.endSeconds());
        }
        for (var outage : trace.outages()) {
            assertTrue(outage.start() >= 0 && outage.seconds() > 0 && outage.start() <= trace.endSeconds());
        }
        var services = trace.phases().stream().filter(phase -> phase.phase().equals("answering")).toList();
        for (var domain : trace.phases()) {
            if (domain.kind() == ComponentKind.GUEST_DOMAIN && !MAY_SERVE.contains(domain.phase())) {
                services.stream().filter(service -> service.componentName().startsWith(domain.componentName() + "/"))
                        .forEach(service -> assertTrue(
                                service.end() <= domain.start() || service.start() >= domain.end(),
                                () -> service + " answers during " + domain));
            }
        }
        assertEquals(5, trace.fileCacheKept().size());
    }

    @Provide
    Arbitrary<TechniquePlan> techniques() {
        var domainActions = Arbitraries.of(Action.SHUT_DOWN, Action.BOOT, Action.SUSPEND, Action.RECREATE,
                Action.RESUME, Action.SAVE, Action.RESTORE);
        var domainScopes = Arbitraries.of(Scope.PRIVILEGED_DOMAIN, Scope.GUEST_DOMAINS, Scope.GUEST_DOMAINS,
                Scope.GUEST_DOMAINS, Scope.DRIVER_DOMAINS);
        var machineActions = Arbitraries.of(Action.RESET_HARDWARE, Action.QUICK_RELOAD, Action.LOAD_HYPERVISOR,
                Action.INITIALISE_HYPERVISOR);
        var onDomains = Combinators.combine(domainActions, domainScopes).as((action, scope) ->
                Techniques.step("step", action, scope));
        var onMachine = machineActions.map(action -> Techniques.step("step", action, Scope.HYPERVISOR));
        var any = Arbitraries.frequencyOf(
                Tuple.of(3, onDomains), Tuple.of(1, onMachine));
        var free = any.list().ofMinSize(1).ofMaxSize(8);
        // a part that works, so that many random techniques get far
        var prefixes = Arbitraries.of(List.<StepPlan>of(), Techniques.warm().steps().subList(0, 6),
                Techniques.saved().steps().subList(0, 5), Techniques.cold().steps());
        return Combinators.combine(prefixes, free, Arbitraries.randomValue(seed -> new Random(seed.nextLong())))
                .as((prefix, steps, random) -> chained(prefix, steps, random));
    }

    /** Identifiers and predecessors among earlier steps, mostly the one before; orders and scrubbing by chance. */
    private static TechniquePlan chained(List<StepPlan> prefix, List<StepPlan> free, Random random) {
        var steps = new ArrayList<>(prefix);
        for (var step : free) {
            var before = new ArrayList<String>();
            if (!steps.isEmpty() && random.nextInt(8) > 0) {
                before.add(steps.getLast().id());
            }
            steps.add(new StepPlan("own" + steps.size(), "own " + steps.size(), step.action(), step.scope(),
                    random.nextBoolean() ? Order.SERIAL : Order.PARALLEL,
                    random.nextBoolean() ? Scrubbing.ALL_MEMORY : Scrubbing.FREE_MEMORY, before));
        }
        return new TechniquePlan("any", "Any", steps);
    }
}
