package org.warmboot.edit.template;

import java.time.ZoneId;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.warmboot.edit.Messages;
import org.warmboot.model.Cluster;
import org.warmboot.model.CostModel;
import org.warmboot.model.Host;
import org.warmboot.model.LoadProfile;
import org.warmboot.model.LoadTrigger;
import org.warmboot.model.MaintenanceWindow;
import org.warmboot.model.ModelFactory;
import org.warmboot.model.ModelPackage.Literals;
import org.warmboot.model.Policy;
import org.warmboot.model.RejuvenationLevel;
import org.warmboot.model.Renewed;
import org.warmboot.model.Scenario;
import org.warmboot.model.Technique;
import org.warmboot.model.Trigger;
import org.warmboot.model.Weekday;

/** New policies, clusters, windows, loads and costs for what a scenario holds. */
public final class PolicyTemplates {
    private PolicyTemplates() {}

    /** Gives the kinds of triggers, the clock first. */
    public static List<EClass> triggers() {
        return List.of(
                Literals.TIME_TRIGGER,
                Literals.LOAD_TRIGGER,
                Literals.THRESHOLD_TRIGGER,
                Literals.DEGRADATION_TRIGGER,
                Literals.PREDICTION_TRIGGER);
    }

    /** A policy that rejuvenates the hypervisor of a host by the first technique that renews one. */
    public static Policy policy(Scenario scenario, Host host, EClass trigger) {
        var policy = ModelFactory.eINSTANCE.createPolicy();
        policy.setName(Messages.text("name.policy." + trigger.getName()));
        policy.setLevel(RejuvenationLevel.HYPERVISOR);
        policy.getTargets().add(host);
        scenario.getTechniques().stream()
                .filter(PolicyTemplates::renewsHypervisor)
                .findFirst()
                .ifPresent(policy::setTechnique);
        policy.setTrigger((Trigger) EcoreUtil.create(trigger));
        if (policy.getTrigger() instanceof LoadTrigger load) {
            scenario.getLoadProfiles().stream().findFirst().ifPresent(load::setProfile);
        }
        return policy;
    }

    /**
     * The same policy with what the scenario lacks for it: a load profile if it waits for low load and there is none.
     *
     * @return what is to be added, in this order; the policy comes last
     */
    public static List<ExperimentTemplates.Part> additions(Scenario scenario, Host host, EClass trigger) {
        var policy = policy(scenario, host, trigger);
        var added = new ExperimentTemplates.Addition(policy, scenario);
        if (policy.getTrigger() instanceof LoadTrigger load && load.getProfile() == null) {
            load.setProfile(loadProfile());
            return List.of(new ExperimentTemplates.Addition(load.getProfile(), scenario), added);
        }
        return List.of(added);
    }

    /** Sunday from two to six in the morning on the clock of this machine. */
    public static MaintenanceWindow window() {
        var window = ModelFactory.eINSTANCE.createMaintenanceWindow();
        window.setName(Messages.text("name.window"));
        window.getDays().add(Weekday.SUNDAY);
        window.setStart("02:00");
        window.setTimeZone(ZoneId.systemDefault().getId());
        return window;
    }

    /** A day in steps of six hours: quiet at night, busy in the afternoon. */
    public static LoadProfile loadProfile() {
        var profile = ModelFactory.eINSTANCE.createLoadProfile();
        profile.setName(Messages.text("name.loadProfile"));
        profile.setStep(6 * 3600);
        profile.getShares().addAll(List.of(0.15, 0.7, 1.0, 0.6));
        profile.setTimeZone(ZoneId.systemDefault().getId());
        return Assumptions.mark(profile, List.of("step", "shares"));
    }

    /** A minute of downtime costs 1 if it is planned and 5 if it is not. */
    public static CostModel costs() {
        var costs = ModelFactory.eINSTANCE.createCostModel();
        costs.setName(Messages.text("name.costs"));
        costs.setPlannedMinute(1);
        costs.setUnplannedMinute(5);
        return Assumptions.mark(costs, List.of("plannedMinute", "unplannedMinute"));
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
