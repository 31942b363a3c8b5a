package org.warmboot.edit.template;

import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.warmboot.edit.Messages;
import org.warmboot.model.Cluster;
import org.warmboot.model.Host;
import org.warmboot.model.ModelFactory;
import org.warmboot.model.ModelPackage.Literals;
import org.warmboot.model.Policy;
import org.warmboot.model.RejuvenationLevel;
import org.warmboot.model.Renewed;
import org.warmboot.model.Scenario;
import org.warmboot.model.Technique;
import org.warmboot.model.Trigger;

/** New policies and clusters for what a scenario holds. */
public final class PolicyTemplates {
    private PolicyTemplates() {
    }

    /** Gives the kinds of triggers, the clock first. */
    public static List<EClass> triggers() {
        return List.of(Literals.TIME_TRIGGER, Literals.LOAD_TRIGGER, Literals.THRESHOLD_TRIGGER,
                Literals.PREDICTION_TRIGGER);
    }

    /** A policy that rejuvenates the hypervisor of a host by the first technique that renews one. */
    public static Policy policy(Scenario scenario, Host host, EClass trigger) {
        var policy = ModelFactory.eINSTANCE.createPolicy();
        policy.setName(Messages.text("name.policy." + trigger.getName()));
        policy.setLevel(RejuvenationLevel.HYPERVISOR);
        policy.getTargets().add(host);
        scenario.getTechniques().stream().filter(PolicyTemplates::renewsHypervisor).findFirst()
                .ifPresent(policy::setTechnique);
        policy.setTrigger((Trigger) EcoreUtil.create(trigger));
        return policy;
    }

    /** A cluster of all hosts of a scenario, one away at a time, each healthy for a minute before the next. */
    public static Cluster cluster(Scenario scenario) {
        var cluster = ModelFactory.eINSTANCE.createCluster();
        cluster.setName(Messages.text("name.cluster"));
        cluster.getHosts().addAll(scenario.getHosts());
        cluster.setHealthGate(60);
        return Assumptions.mark(cluster, List.of("maxAway", "healthGate"));
    }

    private static boolean renewsHypervisor(Technique technique) {
        return technique.getRenews().contains(Renewed.HYPERVISOR);
    }
}
