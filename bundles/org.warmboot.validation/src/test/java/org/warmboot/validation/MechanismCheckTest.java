package org.warmboot.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.warmboot.validation.Scenarios.GIB;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.warmboot.model.Action;
import org.warmboot.model.Capability;
import org.warmboot.model.Destination;
import org.warmboot.model.GuestDomain;
import org.warmboot.model.Host;
import org.warmboot.model.HostTie;
import org.warmboot.model.ModelFactory;
import org.warmboot.model.Paging;
import org.warmboot.model.ProvenanceKind;
import org.warmboot.model.RebootExperiment;
import org.warmboot.model.RollingExperiment;
import org.warmboot.model.Scenario;
import org.warmboot.model.Scope;
import org.warmboot.model.Sender;
import org.warmboot.model.Step;
import org.warmboot.model.Technique;
import org.warmboot.model.library.TechniqueLibrary;

/** Techniques of the library run on a host that can do everything, and are refused where they cannot work. */
class MechanismCheckTest {

    private static final ModelFactory FACTORY = ModelFactory.eINSTANCE;

    @ParameterizedTest
    @MethodSource("library")
    void everyTechniqueOfTheLibraryIsSoundOnAnAbleHost(String id) {
        assertEquals(List.of(), Validation.validate(Scenarios.able(id)));
    }

    static Stream<String> library() {
        return TechniqueLibrary.techniques().stream().map(Technique::getId);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("faults")
    void whatCannotWorkIsRefusedWithTheReason(String id, Consumer<Scenario> fault, String expected) {
        Scenario scenario = Scenarios.able(id);
        fault.accept(scenario);
        List<Issue> issues = Validation.validate(scenario);
        assertTrue(issues.stream().anyMatch(issue -> issue.message().contains(expected)), issues::toString);
        assertFalse(Validation.isRunnable(issues), issues::toString);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("faults")
    void everyQuickFixCuresItsIssue(String id, Consumer<Scenario> fault, String expected) {
        Scenario scenario = Scenarios.able(id);
        fault.accept(scenario);
        int fixes = issue(scenario, expected).fixes().size();
        for (int i = 0; i < fixes; i++) {
            Scenario again = Scenarios.able(id);
            fault.accept(again);
            issue(again, expected).fixes().get(i).changes().forEach(Change::apply);
            assertTrue(
                    Validation.validate(again).stream()
                            .noneMatch(issue -> issue.message().contains(expected)),
                    () -> Validation.validate(again).toString());
        }
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("migrate", s -> experiment(s).getPeers().clear(), "names no peer hosts"),
                fault("migrate", s -> experiment(s).getPeers().removeLast(), "migrates to the spare host"),
                fault("migrate-peers", s -> experiment(s).getPeers().removeFirst(), "migrates to the peer hosts"),
                fault("migrate", s -> experiment(s).getPeers().add(host(s)), "as its own peer"),
                fault("migrate", s -> spare(s).setMemory(GIB), "do not fit the free memory of its peer hosts"),
                fault("migrate", s -> spare(s).getHypervisor().getCapabilities().clear(), "of peer host"),
                fault("migrate", s -> swap(s, "migrate", "return"), "migrates the guest domains in the state"),
                fault("migrate", s -> remove(s, "migrate"), "back: migrate them away before"),
                fault(
                        "migrate-stay",
                        s -> {
                            roll(s).getPeers().add(s.getHosts().get(1));
                            step(s, "migrate").setDestination(Destination.PEER_HOSTS);
                        },
                        "leaves guests on other hosts of cluster"),
                fault(
                        "migrate",
                        s -> {
                            var rolling = roll(s);
                            rolling.getCluster().setSpareHost(spare(s));
                            rolling.getCluster().setMaxAway(2);
                        },
                        "which is only simulated one after another"),
                fault("migrate", MechanismCheckTest::tie, "is tied to its host (host device)"),
                fault("saved", MechanismCheckTest::tie, "cannot take its state away"),
                fault("vmbeam", s -> remove(s, "start"), "start the clean system before"),
                fault(
                        "vmbeam",
                        s -> {
                            step(s, "discard").setAction(Action.RESET_HARDWARE);
                            step(s, "discard").setScope(Scope.HOST);
                        },
                        "cuts off the running guest domains"),
                fault(
                        "vmbeam",
                        s -> addBefore(s, "start", Action.START_CLEAN_SYSTEM, Scope.HYPERVISOR),
                        "starts a second clean system"),
                fault(
                        "vmbeam",
                        s -> addBefore(s, "discard", Action.SHUT_DOWN, Scope.PRIVILEGED_DOMAIN),
                        "comes while the privileged domain is down"),
                fault(
                        "live-update",
                        s -> addBefore(s, "update", Action.SHUT_DOWN, Scope.PRIVILEGED_DOMAIN),
                        "comes while the privileged domain is down"),
                fault(
                        "cold",
                        s -> {
                            step(s, "boot").getPredecessors().clear();
                            step(s, "boot")
                                    .getPredecessors()
                                    .addAll(step(s, "boot-dom0").getPredecessors());
                        },
                        "comes before or after step \"Boot privileged domain\""),
                fault("saved", s -> host(s).getDisks().getFirst().setCapacity(GIB), "finds no room on disk"),
                fault(
                        "checkpoint",
                        s -> {
                            s.getOperatingSystems().getFirst().setProcessMemory(GIB);
                            host(s).getDisks().getFirst().setCapacity(GIB);
                        },
                        "finds no room on disk"),
                fault(
                        "warm",
                        s -> {
                            host(s).getDomains().getFirst().setMemory(4096);
                            host(s).setMemory(2 * GIB + host(s).getHypervisor().getHeap() + 4096);
                        },
                        "cannot freeze all guests"),
                fault("vmbeam", s -> remove(s, "relocate"), "discards the aged system while guests are in it"),
                fault("vmbeam", s -> remove(s, "discard"), "keeps the aged system beside the clean one"),
                fault(
                        "vmbeam",
                        s -> host(s).getHypervisor().setCleanSystemMemory(11 * GIB),
                        "starts a clean system of"),
                fault(
                        "vmbeam",
                        s -> host(s).getHypervisor().getCapabilities().remove(Capability.NESTED_VIRTUALISATION),
                        "lacks the capability nested virtualisation"),
                fault(
                        "live-update",
                        s -> host(s).getHypervisor().getCapabilities().remove(Capability.LIVE_UPDATE),
                        "lacks the capability live update"),
                fault("checkpoint", s -> remove(s, "restart"), "in the state \"checkpointed to disk\""),
                fault("checkpoint", s -> remove(s, "checkpoint"), "from a checkpoint: checkpoint them before"),
                fault("warm", s -> step(s, "suspend").setSender(Sender.PRIVILEGED_DOMAIN), "send the suspend event"),
                fault("saved-compressed", s -> host(s).getHypervisor().setCompressionRate(0), "no compression rate"),
                fault("cold", s -> roll(s).setDomains(12), "take fewer guests"),
                fault("cold", s -> roll(s).setHost(spare(s)), "choose a member"),
                fault("cold", s -> roll(s).getCluster().setMaxAway(2), "let fewer hosts be away"),
                fault("cold", s -> roll(s).getServiceProfiles().clear(), "names no service"),
                fault("cold", s -> page(s, paging -> paging.setShrinkFactor(1)), "never shrinks"),
                fault("cold", s -> page(s, paging -> paging.setMinimumQuantum(1)), "is not smaller than the quantum"),
                fault(
                        "cold",
                        s -> {
                            page(s, paging -> {});
                            host(s).getHypervisor().getCapabilities().remove(Capability.MEMORY_PAGING);
                        },
                        "lacks the capability memory paging"),
                fault(
                        "cold",
                        s -> {
                            var capacity = FACTORY.createCapacityExperiment();
                            capacity.setId("capacity");
                            capacity.setHost(host(s));
                            capacity.getTechniques().addAll(experiment(s).getTechniques());
                            s.getExperiments().add(capacity);
                        },
                        "whose hypervisor does not page"));
    }

    @Test
    void aClusterIsRejuvenatedWithoutComplaint() {
        Scenario scenario = Scenarios.able("cold");
        roll(scenario);
        assertEquals(List.of(), Validation.validate(scenario));
    }

    @Test
    void theHostOfAnExperimentIsAPeerOfItsPeersWhereHostsTakeTurns() {
        Scenario scenario = Scenarios.able("migrate-peers");
        var rolling = roll(scenario);
        rolling.getPeers().add(scenario.getHosts().get(1));
        assertEquals(List.of(), Validation.validate(scenario));
        rolling.getPeers().add(host(scenario));
        assertEquals(List.of(), Validation.validate(scenario));
    }

    @Test
    void aLiveUpdateOfUnknownLengthIsAnnouncedAsSkipped() {
        Scenario scenario = Scenarios.able("live-update");
        var open = FACTORY.createProvenance();
        open.setParameter("liveUpdateTime");
        open.setKind(ProvenanceKind.OPEN);
        open.setSource("slides without a figure");
        host(scenario).getHypervisor().getProvenance().add(open);
        List<Issue> issues = Validation.validate(scenario);
        assertEquals(1, issues.size(), issues::toString);
        assertEquals(Severity.WARNING, issues.getFirst().severity());
        assertTrue(issues.getFirst().message().contains("will be skipped"));
    }

    @Test
    void idleGuestsOfAHostThatPagesNeedOnlyTheirWorkingSets() {
        Scenario scenario = Scenarios.able("cold");
        page(scenario, paging -> {});
        host(scenario).getDomains().stream()
                .filter(GuestDomain.class::isInstance)
                .map(GuestDomain.class::cast)
                .forEach(guest -> {
                    guest.setMemory(20 * GIB);
                    guest.setIdle(true);
                });
        assertEquals(List.of(), Validation.validate(scenario));
    }

    private static Issue issue(Scenario scenario, String expected) {
        return Validation.validate(scenario).stream()
                .filter(each -> each.message().contains(expected))
                .findFirst()
                .orElseThrow();
    }

    private static Arguments fault(String id, Consumer<Scenario> fault, String expected) {
        return Arguments.of(id, fault, expected);
    }

    private static Host host(Scenario scenario) {
        return scenario.getHosts().getFirst();
    }

    private static Host spare(Scenario scenario) {
        return scenario.getHosts().getLast();
    }

    private static RebootExperiment experiment(Scenario scenario) {
        return (RebootExperiment) scenario.getExperiments().getFirst();
    }

    private static Step step(Scenario scenario, String id) {
        Technique technique = scenario.getTechniques().getFirst();
        return technique.getSteps().stream()
                .filter(each -> each.getId().equals(technique.getId() + "." + id))
                .findFirst()
                .orElseThrow();
    }

    private static void swap(Scenario scenario, String one, String other) {
        var action = step(scenario, one).getAction();
        step(scenario, one).setAction(step(scenario, other).getAction());
        step(scenario, other).setAction(action);
        step(scenario, other).setDestination(Destination.SPARE_HOST);
    }

    /** Puts a step right before another one. */
    private static void addBefore(Scenario scenario, String id, Action action, Scope scope) {
        Step next = step(scenario, id);
        Step added = FACTORY.createStep();
        added.setId("added");
        added.setAction(action);
        added.setScope(scope);
        added.getPredecessors().addAll(next.getPredecessors());
        next.getPredecessors().clear();
        next.getPredecessors().add(added);
        scenario.getTechniques().getFirst().getSteps().add(added);
    }

    private static void remove(Scenario scenario, String id) {
        Step gone = step(scenario, id);
        Technique technique = scenario.getTechniques().getFirst();
        for (Step each : technique.getSteps()) {
            if (each.getPredecessors().remove(gone)) {
                each.getPredecessors().addAll(gone.getPredecessors());
            }
        }
        technique.getSteps().remove(gone);
    }

    /** Adds a cluster of two hosts and an experiment with it. */
    private static RollingExperiment roll(Scenario scenario) {
        var cluster = FACTORY.createCluster();
        cluster.setId("cluster");
        cluster.getHosts().addAll(scenario.getHosts().subList(0, 2));
        scenario.getClusters().add(cluster);
        var workload = FACTORY.createWorkload();
        workload.setId("workload");
        scenario.getWorkloads().add(workload);
        scenario.getServiceProfiles().getFirst().setWorkload(workload);
        var rolling = FACTORY.createRollingExperiment();
        rolling.setId("rolling");
        rolling.setHost(host(scenario));
        rolling.setCluster(cluster);
        rolling.getTechniques().addAll(experiment(scenario).getTechniques());
        rolling.getServiceProfiles().addAll(scenario.getServiceProfiles());
        scenario.getExperiments().add(rolling);
        return rolling;
    }

    private static void page(Scenario scenario, Consumer<Paging> change) {
        var paging = FACTORY.createPaging();
        paging.setId("paging");
        change.accept(paging);
        host(scenario).getHypervisor().setPaging(paging);
    }

    private static void tie(Scenario scenario) {
        host(scenario).getDomains().stream()
                .filter(GuestDomain.class::isInstance)
                .findFirst()
                .ifPresent(guest -> ((GuestDomain) guest).getTies().add(HostTie.HOST_DEVICE));
    }
}
