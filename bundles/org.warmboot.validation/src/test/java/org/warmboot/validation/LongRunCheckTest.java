package org.warmboot.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.warmboot.validation.Faults.fault;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.warmboot.model.DegradationTrigger;
import org.warmboot.model.Distribution;
import org.warmboot.model.FailureModel;
import org.warmboot.model.GuestDomain;
import org.warmboot.model.Host;
import org.warmboot.model.LoadProfile;
import org.warmboot.model.LoadTrigger;
import org.warmboot.model.LongRunExperiment;
import org.warmboot.model.MaintenanceWindow;
import org.warmboot.model.ModelFactory;
import org.warmboot.model.Objective;
import org.warmboot.model.Policy;
import org.warmboot.model.RejuvenationLevel;
import org.warmboot.model.Scenario;
import org.warmboot.model.SimulationMethod;
import org.warmboot.model.Weekday;
import org.warmboot.model.id.Ids;
import org.warmboot.model.library.TechniqueLibrary;

/** Long runs whose parts fit run, and others are refused with the reason. */
class LongRunCheckTest {

    private static final ModelFactory FACTORY = ModelFactory.eINSTANCE;
    private static final double HOUR = 3600;
    private static final double DAY = 24 * HOUR;

    @Test
    void hostsThatFailUnderPoliciesAreSound() {
        assertEquals(List.of(), Faults.messages(longRun()));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource({"times", "policies", "windows", "models"})
    void whatDoesNotFitIsToldWithTheReason(Consumer<Scenario> fault, String expected) {
        Faults.told(longRun(), fault, expected);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource({"times", "policies", "windows", "models"})
    void everyQuickFixCuresIt(Consumer<Scenario> fault, String expected) {
        Faults.cured(longRun(), fault, expected);
    }

    static Stream<Arguments> times() {
        return Stream.of(
                fault(s -> run(s).setHorizon(0), "horizon must be greater than 0"),
                fault(s -> run(s).setHorizon(71 * 365 * DAY), "more than 70 years"),
                fault(s -> run(s).setWarmUp(run(s).getHorizon()), "so that no time counts"),
                fault(s -> run(s).setStart("next monday"), "which is no time"),
                fault(s -> run(s).setStart("2026-01-05"), "which is no time"),
                fault(s -> run(s).setStart("+999999999-01-01T00:00:00Z"), "which is no time"),
                fault(s -> run(s).setReplications(0), "replications must be greater than 0"),
                fault(s -> run(s).setReplications(1_000_000_001), "more than 1000000000 histories"),
                fault(s -> run(s).setLevel(1), "asks for certainty"),
                fault(s -> run(s).setLevel(0), "level must be greater than 0"),
                fault(s -> run(s).setPrecision(Double.NaN), "precision must be a finite number"),
                fault(s -> run(s).setObjective(Objective.COST), "says nothing about costs"),
                fault(
                        s -> {
                            run(s).setFindIntervals(true);
                            run(s).setHypervisorPolicy(null);
                            run(s).setOperatingSystemPolicy(null);
                        },
                        "best intervals of no policy"),
                fault(
                        s -> {
                            run(s).setCosts(FACTORY.createCostModel());
                            run(s).getCosts().setId("costs");
                            run(s).getCosts().setFailure(-1);
                        },
                        "failure must not be negative"),
                fault(s -> run(s).getCluster().getHosts().clear(), "has no hosts: add some"),
                fault(s -> run(s).setHost(s.getHosts().getLast()), "which is not in cluster"),
                fault(s -> s.getHosts().get(1).setHypervisor(null), "has no hypervisor"),
                fault(s -> run(s).setMethod(SimulationMethod.RENEWAL), "do not begin anew together"),
                fault(
                        s -> {
                            run(s).setCluster(null);
                            vmm(s).getWindows().clear();
                            run(s).setMethod(SimulationMethod.RENEWAL);
                        },
                        "several parts are renewed at times of their own"),
                fault(
                        s -> {
                            byCycles(s);
                            run(s).setWarmUp(DAY);
                        },
                        "before the end of a warm-up"),
                fault(
                        s -> {
                            byCycles(s);
                            vmm(s).setTrigger(FACTORY.createTimeTrigger());
                        },
                        "does not begin anew with every renewal"),
                fault(
                        s -> {
                            byCycles(s);
                            onlyAGuestFails(s);
                            vmm(s).setTrigger(FACTORY.createTimeTrigger());
                            vmm(s).setPausesWhileDown(true);
                        },
                        "does not wait for the repair of a guest"),
                fault(
                        s -> {
                            byCycles(s);
                            ((DegradationTrigger) vmm(s).getTrigger()).setDelay(exponential(DAY));
                        },
                        "does not begin anew with every renewal"));
    }

    static Stream<Arguments> policies() {
        return Stream.of(
                fault(s -> vmm(s).setLevel(RejuvenationLevel.OPERATING_SYSTEM), "as one of the level hypervisor"),
                fault(s -> os(s).setTechnique(null), "needs a technique in policy"),
                fault(s -> vmm(s).setTrigger(null), "never acts: give it a trigger"),
                fault(
                        s -> {
                            var often = FACTORY.createTimeTrigger();
                            often.setInterval(60);
                            vmm(s).setTrigger(often);
                        },
                        "would act more than 1000000 times"),
                fault(
                        s -> {
                            vmm(s).setTrigger(FACTORY.createDegradationTrigger());
                            model(s).setTimeToDegradation(null);
                        },
                        "a degradation that never comes"),
                fault(s -> os(s).setTrigger(FACTORY.createDegradationTrigger()), "a degradation that never comes"),
                fault(
                        s -> {
                            vmm(s).setTrigger(FACTORY.createPredictionTrigger());
                            s.getHosts().get(1).getHypervisor().setFailure(null);
                        },
                        "can fail: give it a failure model"),
                fault(s -> vmm(s).setTrigger(FACTORY.createThresholdTrigger()), "nothing there ages that way"),
                fault(s -> vmm(s).setTrigger(FACTORY.createLoadTrigger()), "names no load profile"),
                fault(
                        s -> {
                            LoadTrigger low = FACTORY.createLoadTrigger();
                            low.setProfile(profile(s));
                            vmm(s).setTrigger(low);
                            profile(s).setStep(1);
                        },
                        "in more than 4000000 steps of load profile"),
                fault(s -> profile(s).getShares().clear(), "has no shares"),
                fault(s -> profile(s).setStep(0), "step must be greater than 0"),
                fault(s -> profile(s).setTimeZone("Europe/Berlim"), "names the time zone \"Europe/Berlim\""),
                fault(s -> profile(s).getShares().set(0, 1.5), "shares must be between 0 and 1"),
                fault(
                        s -> {
                            LoadTrigger low = FACTORY.createLoadTrigger();
                            low.setProfile(profile(s));
                            low.setLoad(0.05);
                            vmm(s).setTrigger(low);
                        },
                        "is never below 0.1"));
    }

    static Stream<Arguments> windows() {
        return Stream.of(
                fault(s -> window(s).setStart("2:00"), "opens at \"2:00\""),
                fault(s -> window(s).setStart("24:00"), "opens at \"24:00\""),
                fault(s -> window(s).setStart(null), "opens at \"null\""),
                fault(s -> window(s).setLength(8 * DAY), "for more than a week"),
                fault(s -> window(s).setLength(0), "length must be greater than 0"),
                fault(s -> window(s).setTimeZone("Europe/Berln"), "names the time zone"),
                fault(s -> window(s).setLength(25 * HOUR), "overlap"),
                fault(
                        s -> {
                            window(s).getDays().add(Weekday.SUNDAY);
                            window(s).setStart("23:00");
                            var other = FACTORY.createMaintenanceWindow();
                            other.setId("other");
                            other.setTimeZone(window(s).getTimeZone());
                            other.getDays().add(Weekday.MONDAY);
                            vmm(s).getWindows().add(other);
                        },
                        "overlap"));
    }

    static Stream<Arguments> models() {
        return Stream.of(
                fault(s -> model(s).setTimeToFailure(null), "lacks its timeToFailure"),
                fault(s -> model(s).setTimeToRepair(null), "lacks its timeToRepair"),
                fault(s -> model(s).setTimeToFailure(fixed(0)), "fails at once"),
                fault(
                        s -> {
                            model(s).setTimeToDegradation(null);
                            model(s).setTimeToFailure(fixed(1));
                            model(s).setTimeToRepair(fixed(1));
                        },
                        "would fail more than 1000000 times"),
                fault(s -> model(s).setTimeToRepair(FACTORY.createEmpirical()), "has no samples"),
                fault(
                        s -> {
                            var trigger = (DegradationTrigger) vmm(s).getTrigger();
                            trigger.setDelay(FACTORY.createEmpirical());
                        },
                        "has no samples"),
                fault(
                        s -> {
                            var erlang = FACTORY.createErlang();
                            erlang.setStages(2_000_000_000);
                            model(s).setTimeToFailure(erlang);
                        },
                        "more than 1000 stages"),
                fault(
                        s -> {
                            var weibull = FACTORY.createWeibull();
                            weibull.setShape(0.001);
                            model(s).setTimeToFailure(weibull);
                        },
                        "cannot be computed with"),
                fault(
                        s -> s.getHosts().getFirst().getHypervisor().setFailure(withoutFailure(s)),
                        "lacks its timeToFailure"),
                fault(
                        s -> {
                            s.getHosts().getFirst().getHypervisor().setFailure(null);
                            s.getHosts().getFirst().getHypervisor().setLeakRate(1);
                        },
                        "exhaustion is no crash"));
    }

    @Test
    void exhaustionWithoutFailuresIsOnlyWorthKnowing() {
        Scenario scenario = longRun();
        vmm(scenario).setTrigger(FACTORY.createTimeTrigger());
        scenario.getHosts().forEach(host -> host.getHypervisor().setFailure(null));
        scenario.getHosts().getFirst().getHypervisor().setLeakRate(1);
        var issues = Validation.validate(scenario);
        assertEquals(
                List.of(Severity.INFO), issues.stream().map(Issue::severity).toList(), issues::toString);
        assertTrue(Validation.isRunnable(issues));
    }

    @Test
    void aWindowThatIsAlwaysOpenAndWindowsThatTouchAreSound() {
        Scenario scenario = longRun();
        window(scenario).getDays().add(Weekday.MONDAY);
        window(scenario).setLength(7 * DAY);
        assertEquals(List.of(), Faults.messages(scenario));
        window(scenario).getDays().clear();
        window(scenario).setLength(DAY);
        assertEquals(List.of(), Faults.messages(scenario));
    }

    @Test
    void oneHostThatIsRenewedAsAWholeCanBeDrawnByCycles() {
        Scenario scenario = longRun();
        byCycles(scenario);
        assertEquals(List.of(), Faults.messages(scenario));
        model(scenario).setTimeToDegradation(null);
        vmm(scenario).setTrigger(FACTORY.createTimeTrigger());
        vmm(scenario).setPausesWhileDown(true);
        assertEquals(List.of(), Faults.messages(scenario));
    }

    @Test
    void noFalseAlarmsAreAnIntervalOfZero() {
        Scenario scenario = longRun();
        var prediction = FACTORY.createPredictionTrigger();
        prediction.setFalseAlarmInterval(0);
        vmm(scenario).setTrigger(prediction);
        assertEquals(List.of(), Faults.messages(scenario));
        prediction.setFalseAlarmInterval(-1);
        assertEquals(
                1,
                Faults.messages(scenario).size(),
                () -> Faults.messages(scenario).toString());
    }

    private static void onlyAGuestFails(Scenario scenario) {
        run(scenario).getHost().getHypervisor().setFailure(null);
        model(scenario).setTimeToDegradation(null);
        var frail = FACTORY.createOperatingSystem();
        frail.setId("frail");
        frail.setFailure(model(scenario));
        scenario.getOperatingSystems().add(frail);
        run(scenario).getHost().getDomains().stream()
                .filter(GuestDomain.class::isInstance)
                .findFirst()
                .orElseThrow()
                .setOperatingSystem(frail);
    }

    private static void byCycles(Scenario scenario) {
        run(scenario).setCluster(null);
        run(scenario).setOperatingSystemPolicy(null);
        vmm(scenario).getWindows().clear();
        run(scenario).setMethod(SimulationMethod.RENEWAL);
    }

    /** Two hosts in a cluster and a spare one, whose hypervisors degrade and fail; policies for both levels. */
    private static Scenario longRun() {
        Scenario scenario = Scenarios.able("warm");
        FailureModel model = FACTORY.createFailureModel();
        model.setId("crash");
        model.setTimeToDegradation(exponential(10 * DAY));
        model.setTimeToFailure(exponential(30 * DAY));
        model.setTimeToRepair(fixed(HOUR));
        scenario.getFailureModels().add(model);
        scenario.getHosts().forEach(host -> host.getHypervisor().setFailure(model));
        LoadProfile profile = FACTORY.createLoadProfile();
        profile.setId("week");
        profile.getShares().addAll(List.of(0.1, 0.5, 0.5));
        scenario.getLoadProfiles().add(profile);
        var cluster = FACTORY.createCluster();
        cluster.setId("cluster");
        cluster.getHosts().addAll(scenario.getHosts().subList(0, 2));
        cluster.setSpareHost(scenario.getHosts().getLast());
        scenario.getClusters().add(cluster);
        var run = FACTORY.createLongRunExperiment();
        run.setId("run");
        run.setHost(scenario.getHosts().getFirst());
        run.setCluster(cluster);
        run.getTechniques().add(scenario.getTechniques().getFirst());
        run.setHypervisorPolicy(policy(scenario, "vmm", RejuvenationLevel.HYPERVISOR, cluster.getHosts()));
        run.getHypervisorPolicy().setTrigger(FACTORY.createDegradationTrigger());
        run.getHypervisorPolicy().getWindows().add(FACTORY.createMaintenanceWindow());
        run.setOperatingSystemPolicy(policy(scenario, "os", RejuvenationLevel.OPERATING_SYSTEM, cluster.getHosts()));
        run.getOperatingSystemPolicy().setTechnique(TechniqueLibrary.copyInto(scenario, "os"));
        scenario.getExperiments().clear();
        scenario.getExperiments().add(run);
        Ids.fillIn(List.of(scenario));
        return scenario;
    }

    private static Policy policy(Scenario scenario, String id, RejuvenationLevel level, List<Host> hosts) {
        Policy policy = FACTORY.createPolicy();
        policy.setId(id);
        policy.setLevel(level);
        policy.setTechnique(scenario.getTechniques().getFirst());
        policy.getTargets().addAll(hosts);
        policy.setTrigger(FACTORY.createTimeTrigger());
        scenario.getPolicies().add(policy);
        return policy;
    }

    private static FailureModel withoutFailure(Scenario scenario) {
        FailureModel empty = FACTORY.createFailureModel();
        empty.setId("empty");
        empty.setTimeToRepair(fixed(HOUR));
        scenario.getFailureModels().add(empty);
        return empty;
    }

    private static Distribution exponential(double mean) {
        var distribution = FACTORY.createExponential();
        distribution.setMean(mean);
        return distribution;
    }

    private static Distribution fixed(double value) {
        var distribution = FACTORY.createDeterministic();
        distribution.setValue(value);
        return distribution;
    }

    private static LongRunExperiment run(Scenario scenario) {
        return (LongRunExperiment) scenario.getExperiments().getFirst();
    }

    private static Policy vmm(Scenario scenario) {
        return run(scenario).getHypervisorPolicy();
    }

    private static Policy os(Scenario scenario) {
        return run(scenario).getOperatingSystemPolicy();
    }

    private static MaintenanceWindow window(Scenario scenario) {
        return vmm(scenario).getWindows().getFirst();
    }

    private static FailureModel model(Scenario scenario) {
        return scenario.getFailureModels().getFirst();
    }

    private static LoadProfile profile(Scenario scenario) {
        return scenario.getLoadProfiles().getFirst();
    }
}
