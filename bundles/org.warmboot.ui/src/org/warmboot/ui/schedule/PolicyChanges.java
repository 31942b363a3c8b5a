package org.warmboot.ui.schedule;

import org.eclipse.emf.ecore.EAttribute;
import org.warmboot.edit.template.PolicyTemplates;
import org.warmboot.experiment.question.ScheduleQuestion;
import org.warmboot.experiment.schedule.ScheduleChange;
import org.warmboot.model.Cluster;
import org.warmboot.model.Element;
import org.warmboot.model.ModelPackage.Literals;
import org.warmboot.model.Policy;
import org.warmboot.model.TimeTrigger;
import org.warmboot.model.Trigger;
import org.warmboot.ui.scenario.OpenScenario;

/**
 * What the tab of a schedule does to policies, each as one step that can be undone.
 *
 * @param open the scenario
 */
record PolicyChanges(OpenScenario open) {

    /** Gives a policy another rhythm; tells whether that changed anything. */
    boolean apply(Policy policy, ScheduleChange change) {
        var trigger = policy.getTrigger();
        var command = open.session().commands().set(trigger, feature(trigger, change.kind()), change.seconds());
        if (command.canExecute()) {
            open.execute(command);
            return true;
        }
        return false;
    }

    private static EAttribute feature(Trigger trigger, ScheduleChange.Kind kind) {
        if (!(trigger instanceof TimeTrigger)) {
            return Literals.LOAD_TRIGGER__INTERVAL;
        }
        return kind == ScheduleChange.Kind.PHASE ? Literals.TIME_TRIGGER__PHASE : Literals.TIME_TRIGGER__INTERVAL;
    }

    /** Adds a policy by the clock for the hypervisor of a host, or for those of a cluster with a host. */
    void add(Element place) {
        ScheduleQuestion.hosts(place).stream().findFirst().ifPresent(host -> {
            var policy = PolicyTemplates.policy(open.scenario(), host, Literals.TIME_TRIGGER);
            if (place instanceof Cluster) {
                policy.getTargets().clear();
                policy.getTargets().add(place);
            }
            open.execute(open.session().commands().create(policy, open.scenario(), Literals.SCENARIO__POLICIES));
        });
    }
}
