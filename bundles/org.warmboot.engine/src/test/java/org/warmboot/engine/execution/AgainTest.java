package org.warmboot.engine.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.warmboot.engine.Techniques.serial;
import static org.warmboot.engine.Techniques.step;
import static org.warmboot.engine.Testbed.GIB;
import static org.warmboot.engine.Variants.chain;
import static org.warmboot.engine.Variants.plan;
import static org.warmboot.engine.Variants.processes;
import static org.warmboot.engine.Variants.with;
import static org.warmboot.engine.execution.Runs.completed;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.warmboot.engine.Techniques;
import org.warmboot.engine.Testbed;
import org.warmboot.engine.Variants.Extras;
import org.warmboot.engine.plan.Action;
import org.warmboot.engine.plan.NestingCosts;
import org.warmboot.engine.plan.Scope;
import org.warmboot.engine.plan.StepPlan;

/** A technique leaves a host that can be rejuvenated again: memory, disk and links are free as before. */
class AgainTest {

    private static final List<List<StepPlan>> TECHNIQUES = List.of(
            Techniques.warm().steps(),
            Techniques.saved().steps(),
            Techniques.cold().steps(),
            List.of(
                    serial(step("leave", Action.MIGRATE, Scope.GUEST_DOMAINS)),
                    serial(step("return", Action.MIGRATE_BACK, Scope.GUEST_DOMAINS))),
            List.of(
                    step("start", Action.START_CLEAN_SYSTEM, Scope.HYPERVISOR),
                    step("relocate", Action.RELOCATE, Scope.GUEST_DOMAINS),
                    step("discard", Action.DISCARD_AGED_SYSTEM, Scope.HYPERVISOR)),
            List.of(
                    step("checkpoint", Action.CHECKPOINT, Scope.GUEST_DOMAINS),
                    step("continue", Action.RESTART_CHECKPOINT, Scope.GUEST_DOMAINS)),
            List.of(step("update", Action.LIVE_UPDATE, Scope.HYPERVISOR)));

    @Test
    void theSecondTimeTakesAsLongAsTheFirstAndNeedsNoMoreMemory() {
        var extras = Extras.NONE
                .migration(0.5, 0.03, 0.1)
                .liveUpdate(0.1)
                .nesting(new NestingCosts(0.1, GIB / 2 + (16 << 20), 25, 1e-6, 0.05, 3));
        var host = processes(with(Testbed.of(5).diskBytes(5 * GIB).host(), extras), GIB);
        for (var technique : TECHNIQUES) {
            var one = completed(plan(chain(technique), host, PreCopyMigrationTest.spare()));
            var steps = new ArrayList<>(technique);
            technique.forEach(step -> steps.add(new StepPlan(
                    step.id() + "-again",
                    step.name(),
                    step.action(),
                    step.scope(),
                    step.order(),
                    step.scrubbing(),
                    List.of(),
                    step.options())));
            var two = completed(plan(chain(steps), host, PreCopyMigrationTest.spare()));
            assertEquals(2 * one.endSeconds(), two.endSeconds(), 1e-7, technique.toString());
            assertEquals(one.peakMemoryBytes(), two.peakMemoryBytes());
            assertEquals(2 * one.bytesSent(), two.bytesSent());
            assertEquals(2 * one.bytesWritten(), two.bytesWritten());
        }
    }
}
