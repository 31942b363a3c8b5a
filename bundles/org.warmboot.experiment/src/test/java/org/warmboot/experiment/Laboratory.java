package org.warmboot.experiment;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.experiment.compile.ScenarioCompiler;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.experiment.result.ScenarioResult;
import org.warmboot.experiment.run.RunOutcome;
import org.warmboot.experiment.run.ScenarioRun;
import org.warmboot.model.Action;
import org.warmboot.model.Capability;
import org.warmboot.model.Cluster;
import org.warmboot.model.Experiment;
import org.warmboot.model.GuestDomain;
import org.warmboot.model.Host;
import org.warmboot.model.ModelFactory;
import org.warmboot.model.OperatingSystem;
import org.warmboot.model.RebootExperiment;
import org.warmboot.model.RollingExperiment;
import org.warmboot.model.Scenario;
import org.warmboot.model.Scope;
import org.warmboot.model.ServiceProfile;
import org.warmboot.model.Step;
import org.warmboot.model.Technique;
import org.warmboot.validation.Issue;
import org.warmboot.validation.Severity;
import org.warmboot.validation.Validation;

/** A scenario that is put together piece by piece; what takes time takes it by the rates of disks and links only. */
final class Laboratory {

    static final long MIB = 1L << 20;
    static final long GIB = 1L << 30;

    private static final ModelFactory FACTORY = ModelFactory.eINSTANCE;

    final Scenario scenario = FACTORY.createScenario();
    final OperatingSystem system = FACTORY.createOperatingSystem();
    final ServiceProfile service = FACTORY.createServiceProfile();

    Laboratory() {
        scenario.setId("laboratory");
        system.setId("system");
        system.setBootTime(0);
        system.setShutdownTime(0);
        scenario.getOperatingSystems().add(system);
        service.setId("service");
        scenario.getServiceProfiles().add(service);
    }

    /** A host that can do everything: a disk of 100 MiB/s, a link of 1 GB/s, 512 MiB of dom0, a reset of 60 s. */
    Host host(String id, long memory) {
        var host = FACTORY.createHost();
        host.setId(id);
        host.setMemory(memory);
        host.setResetTime(60);
        var disk = FACTORY.createDisk();
        disk.setId(id + ".disk");
        disk.setAccessTime(0);
        disk.setCapacity(500 * GIB);
        host.getDisks().add(disk);
        var link = FACTORY.createLink();
        link.setId(id + ".link");
        link.setRate(1e9);
        host.getLinks().add(link);
        var hypervisor = FACTORY.createHypervisor();
        hypervisor.setId(id + ".hypervisor");
        hypervisor.getCapabilities().addAll(Capability.VALUES);
        hypervisor.setMigrationSetupTime(0);
        hypervisor.setMigrationResumeTime(0);
        hypervisor.setLoadTime(0);
        hypervisor.setInitialisationTime(0);
        host.setHypervisor(hypervisor);
        var dom0 = FACTORY.createPrivilegedDomain();
        dom0.setId(id + ".dom0");
        dom0.setMemory(512 * MIB);
        dom0.setOperatingSystem(system);
        host.getDomains().add(dom0);
        scenario.getHosts().add(host);
        return host;
    }

    GuestDomain guest(Host host, String id, long memory) {
        var guest = FACTORY.createGuestDomain();
        guest.setId(id);
        guest.setMemory(memory);
        guest.setOperatingSystem(system);
        var its = FACTORY.createService();
        its.setId(id + ".service");
        its.setProfile(service);
        guest.getServices().add(its);
        host.getDomains().add(guest);
        return guest;
    }

    /** A technique whose steps follow each other. */
    Technique technique(String id, Step... steps) {
        var technique = FACTORY.createTechnique();
        technique.setId(id);
        for (var step : steps) {
            step.setId(id + "." + (technique.getSteps().size() + 1));
            if (!technique.getSteps().isEmpty()) {
                step.getPredecessors().add(technique.getSteps().getLast());
            }
            technique.getSteps().add(step);
        }
        scenario.getTechniques().add(technique);
        return technique;
    }

    /** The guests leave, the host is reset and comes up again, the guests return. */
    Technique evacuation(String id, Consumer<Step> leaving) {
        var leave = step(Action.MIGRATE, Scope.GUEST_DOMAINS);
        leaving.accept(leave);
        return technique(
                id,
                Stream.of(List.of(leave), reboot(), List.of(step(Action.MIGRATE_BACK, Scope.GUEST_DOMAINS)))
                        .flatMap(List::stream)
                        .toArray(Step[]::new));
    }

    /** Steps that reset a host under guests that are gone. */
    static List<Step> reboot() {
        return List.of(
                step(Action.SHUT_DOWN, Scope.PRIVILEGED_DOMAIN),
                step(Action.RESET_HARDWARE, Scope.HOST),
                step(Action.LOAD_HYPERVISOR, Scope.HYPERVISOR),
                step(Action.INITIALISE_HYPERVISOR, Scope.HYPERVISOR),
                step(Action.BOOT, Scope.PRIVILEGED_DOMAIN));
    }

    static Step step(Action action, Scope scope) {
        var step = FACTORY.createStep();
        step.setAction(action);
        step.setScope(scope);
        return step;
    }

    Cluster cluster(Host... hosts) {
        var cluster = FACTORY.createCluster();
        cluster.setId("cluster");
        cluster.getHosts().addAll(Arrays.asList(hosts));
        scenario.getClusters().add(cluster);
        return cluster;
    }

    RebootExperiment reboot(Host host, Technique technique, Host... peers) {
        return added(FACTORY.createRebootExperiment(), "reboot", host, technique, peers);
    }

    /** Services read ten files of 1 MiB each, which leave through the link. */
    void serve() {
        var workload = FACTORY.createWorkload();
        workload.setId("workload");
        workload.setFiles(10);
        workload.setFileSize(MIB);
        workload.setOverNetwork(true);
        scenario.getWorkloads().add(workload);
        service.setWorkload(workload);
    }

    /** Hosts in turn, with services that read files. */
    RollingExperiment rolling(Cluster cluster, Technique technique, Host... peers) {
        serve();
        var rolling = added(
                FACTORY.createRollingExperiment(), "rolling", cluster.getHosts().getFirst(), technique, peers);
        rolling.setCluster(cluster);
        rolling.getServiceProfiles().add(service);
        return rolling;
    }

    <E extends Experiment> E added(E experiment, String id, Host host, Technique technique, Host... peers) {
        experiment.setId(id);
        experiment.setHost(host);
        experiment.getTechniques().add(technique);
        experiment.getPeers().addAll(Arrays.asList(peers));
        scenario.getExperiments().add(experiment);
        return experiment;
    }

    List<String> errors() {
        return messages(Severity.ERROR);
    }

    List<String> warnings() {
        return messages(Severity.WARNING);
    }

    List<Issue> issues() {
        return Validation.validate(scenario);
    }

    private List<String> messages(Severity severity) {
        return issues().stream()
                .filter(issue -> issue.severity() == severity)
                .map(Issue::message)
                .toList();
    }

    RunOutcome outcome() {
        return ScenarioRun.execute(ScenarioCompiler.compile(scenario, ""), event -> {}, CancelToken.NONE);
    }

    ScenarioResult result() {
        var errors = errors();
        if (!errors.isEmpty()) {
            throw new AssertionError(errors);
        }
        return assertInstanceOf(RunOutcome.Finished.class, outcome()).result();
    }

    /** The only run, or the first one. */
    RunResult run() {
        return result().experiments().getFirst().runs().getFirst();
    }
}
