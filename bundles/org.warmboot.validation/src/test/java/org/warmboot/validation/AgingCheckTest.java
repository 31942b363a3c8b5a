package org.warmboot.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.warmboot.validation.Faults.fault;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.warmboot.model.AgingExperiment;
import org.warmboot.model.AgingIndicator;
import org.warmboot.model.AgingModel;
import org.warmboot.model.Element;
import org.warmboot.model.GuestDomain;
import org.warmboot.model.Host;
import org.warmboot.model.ModelFactory;
import org.warmboot.model.Policy;
import org.warmboot.model.PrivilegedDomain;
import org.warmboot.model.RejuvenationLevel;
import org.warmboot.model.Scenario;
import org.warmboot.model.Technique;
import org.warmboot.model.ThresholdTrigger;
import org.warmboot.model.TimeTrigger;
import org.warmboot.model.Trigger;
import org.warmboot.model.library.TechniqueLibrary;

/** Experiments on aging whose parts fit run, and others are refused with the reason. */
class AgingCheckTest {

    private static final ModelFactory FACTORY = ModelFactory.eINSTANCE;
    private static final double YEAR = 365.0 * 24 * 3600;

    @Test
    void aHostThatAgesUnderPoliciesIsSound() {
        assertEquals(List.of(), Validation.validate(aging()));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("faults")
    void whatDoesNotFitIsToldWithTheReason(Consumer<Scenario> fault, String expected) {
        Faults.told(aging(), fault, expected);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("faults")
    void everyQuickFixCuresIt(Consumer<Scenario> fault, String expected) {
        Faults.cured(aging(), fault, expected);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault(
                        s -> s.getAgingModels().getFirst().setIndicator(AgingIndicator.GUEST_MEMORY),
                        "tells of guest memory"),
                fault(
                        s -> manager(s)
                                .getOperatingSystem()
                                .setResidentMemory(manager(s).getMemory()),
                        "has no memory beyond"),
                fault(s -> guestModel(s).setLeakPerReboot(1), "does not notice"),
                fault(
                        s -> {
                            host(s).getHypervisor().setAging(null);
                            host(s).getDomains()
                                    .forEach(each -> each.getOperatingSystem().setAging(null));
                        },
                        "Nothing ages"),
                fault(s -> experiment(s).setHorizon(0), "horizon must be greater than 0"),
                fault(s -> experiment(s).setInterval(0), "interval must be greater than 0"),
                fault(s -> experiment(s).setHorizon(101 * YEAR), "more than 100 years"),
                fault(s -> experiment(s).setInterval(1), "more than 100000 samples"),
                fault(s -> policy(s, FACTORY.createLoadTrigger()), "needs a time or threshold trigger"),
                fault(
                        s -> ((TimeTrigger) experiment(s).getHypervisorPolicy().getTrigger()).setInterval(60),
                        "would act more than 100000 times"),
                fault(s -> policy(s, threshold(AgingIndicator.DRIVER_MEMORY, 0.5)), "nothing there ages that way"),
                fault(s -> policy(s, threshold(AgingIndicator.THROUGHPUT, 0.5)), "not so much throughput is lost"),
                fault(s -> policy(s, threshold(AgingIndicator.HYPERVISOR_HEAP, 0)), "level must be greater than 0"),
                fault(s -> policy(s, threshold(AgingIndicator.GUEST_MEMORY, 0.5)), "the policy acts only once"),
                fault(
                        s -> systems(s).getWindows().add(FACTORY.createMaintenanceWindow()),
                        "does not follow the maintenance windows"),
                fault(
                        s -> {
                            var systems = systems(s);
                            systems.getTargets().add(manager(s));
                            systems.getTargets().remove(0);
                            experiment(s).setHost(other(s));
                        },
                        "names no guest of host"));
    }

    @Test
    void aThresholdThatIsReachedIsSound() {
        Scenario scenario = aging();
        policy(scenario, threshold(AgingIndicator.PRIVILEGED_MEMORY, 0.8));
        assertEquals(List.of(), Validation.validate(scenario));
        policy(scenario, threshold(AgingIndicator.HYPERVISOR_HEAP, 1));
        assertEquals(List.of(), Validation.validate(scenario));
    }

    /** A warm reboot every four weeks and the reboot of the guests every week, on a host where all leaks. */
    private static Scenario aging() {
        Scenario scenario = Scenarios.able("warm");
        Host host = host(scenario);
        host.getHypervisor().setAging(model(scenario, "heap", AgingIndicator.HYPERVISOR_HEAP));
        var managers = FACTORY.createOperatingSystem();
        managers.setId("managers");
        managers.setAging(model(scenario, "xenstored", AgingIndicator.PRIVILEGED_MEMORY));
        scenario.getOperatingSystems().add(managers);
        scenario.getHosts().forEach(each -> manager(each).setOperatingSystem(managers));
        guest(host).getOperatingSystem().setAging(model(scenario, "guest", AgingIndicator.GUEST_MEMORY));
        guestModel(scenario).setLeakPerReboot(0);
        Technique os = TechniqueLibrary.copyInto(scenario, "os");
        var experiment = FACTORY.createAgingExperiment();
        experiment.setId("aging");
        experiment.setHost(host);
        experiment.getTechniques().add(scenario.getTechniques().getFirst());
        experiment.setHypervisorPolicy(
                policy(scenario, "vmm", host, scenario.getTechniques().getFirst()));
        experiment.setOperatingSystemPolicy(policy(scenario, "os", guest(host), os));
        experiment.getOperatingSystemPolicy().setLevel(RejuvenationLevel.OPERATING_SYSTEM);
        scenario.getExperiments().add(experiment);
        return scenario;
    }

    private static AgingModel model(Scenario scenario, String id, AgingIndicator indicator) {
        var model = FACTORY.createAgingModel();
        model.setId("model-" + id);
        model.setIndicator(indicator);
        model.setLeakRate(1);
        model.setLeakPerReboot(1);
        model.setThroughputLoss(0.2);
        scenario.getAgingModels().add(model);
        return model;
    }

    private static Policy policy(Scenario scenario, String id, Element target, Technique technique) {
        var policy = FACTORY.createPolicy();
        policy.setId("policy-" + id);
        policy.setTechnique(technique);
        policy.getTargets().add(target);
        policy.setTrigger(FACTORY.createTimeTrigger());
        scenario.getPolicies().add(policy);
        return policy;
    }

    private static void policy(Scenario scenario, Trigger trigger) {
        experiment(scenario).getHypervisorPolicy().setTrigger(trigger);
    }

    private static ThresholdTrigger threshold(AgingIndicator indicator, double level) {
        var trigger = FACTORY.createThresholdTrigger();
        trigger.setIndicator(indicator);
        trigger.setLevel(level);
        return trigger;
    }

    private static AgingExperiment experiment(Scenario scenario) {
        return (AgingExperiment) scenario.getExperiments().getLast();
    }

    private static Policy systems(Scenario scenario) {
        return experiment(scenario).getOperatingSystemPolicy();
    }

    private static AgingModel guestModel(Scenario scenario) {
        return scenario.getAgingModels().getLast();
    }

    private static Host host(Scenario scenario) {
        return scenario.getHosts().getFirst();
    }

    private static Host other(Scenario scenario) {
        return scenario.getHosts().get(1);
    }

    private static GuestDomain guest(Host host) {
        return host.getDomains().stream()
                .filter(GuestDomain.class::isInstance)
                .map(GuestDomain.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static PrivilegedDomain manager(Scenario scenario) {
        return manager(host(scenario));
    }

    private static PrivilegedDomain manager(Host host) {
        return host.getDomains().stream()
                .filter(PrivilegedDomain.class::isInstance)
                .map(PrivilegedDomain.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
