package org.warmboot.experiment;

import java.util.List;
import java.util.Random;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.warmboot.model.Element;
import org.warmboot.model.Host;
import org.warmboot.model.LongRunExperiment;
import org.warmboot.model.MaintenanceWindow;
import org.warmboot.model.ModelFactory;
import org.warmboot.model.Policy;
import org.warmboot.model.RejuvenationLevel;
import org.warmboot.model.Technique;
import org.warmboot.model.Weekday;
import org.warmboot.model.library.TechniqueLibrary;

/** Hosts of a cluster where nothing fails, under policies by the clock that get in each other's way. */
final class AnyPolicies {

    static final double HOUR = 3600;
    static final double DAY = 24 * HOUR;
    static final double WEEK = 7 * DAY;
    static final double SPAN = 30 * WEEK;

    private static final ModelFactory FACTORY = ModelFactory.eINSTANCE;
    private static final List<String> ZONES = List.of("UTC", "Europe/Berlin", "America/New_York", "Asia/Kolkata");

    final Laboratory laboratory = new Laboratory();
    final Technique warm;
    final Technique cold;
    final Technique restart;

    AnyPolicies() {
        laboratory.system.setBootTime(20);
        laboratory.system.setShutdownTime(10);
        warm = library("warm");
        cold = library("cold");
        restart = library("os");
    }

    private Technique library(String id) {
        var technique = EcoreUtil.copy(TechniqueLibrary.find(id).orElseThrow());
        laboratory.scenario.getTechniques().add(technique);
        return technique;
    }

    /** A host with some guests. */
    Host host(String id, int guests) {
        var host = laboratory.host(id, 16 * Laboratory.GIB);
        for (var guest = 1; guest <= guests; guest++) {
            laboratory.guest(host, id + ".vm" + guest, Laboratory.GIB);
        }
        return host;
    }

    /** A policy by the clock. */
    Policy policy(String id, Technique technique, double interval, double phase, Element... targets) {
        var policy = FACTORY.createPolicy();
        policy.setId(id);
        policy.setTechnique(technique);
        policy.setLevel(technique == restart ? RejuvenationLevel.OPERATING_SYSTEM : RejuvenationLevel.HYPERVISOR);
        policy.getTargets().addAll(List.of(targets));
        var trigger = FACTORY.createTimeTrigger();
        trigger.setInterval(interval);
        trigger.setPhase(phase);
        policy.setTrigger(trigger);
        laboratory.scenario.getPolicies().add(policy);
        return policy;
    }

    static MaintenanceWindow window(Policy policy, String start, double length, String zone, Weekday... days) {
        var window = FACTORY.createMaintenanceWindow();
        window.setId(policy.getId() + ".window" + policy.getWindows().size());
        window.setStart(start);
        window.setLength(length);
        window.setTimeZone(zone);
        window.getDays().addAll(List.of(days));
        policy.getWindows().add(window);
        return window;
    }

    /** A long run over the cluster with the policies, which are one for hypervisors and one for guests. */
    LongRunExperiment run(Policy hypervisor, Policy system) {
        var run = FACTORY.createLongRunExperiment();
        run.setId("run");
        run.setHost(laboratory.scenario.getHosts().getFirst());
        run.setCluster(laboratory.scenario.getClusters().getFirst());
        run.setHorizon(SPAN);
        run.setStart("2026-03-02T09:00:00Z");
        run.setReplications(1);
        run.setHypervisorPolicy(hypervisor);
        run.setOperatingSystemPolicy(system);
        run.getTechniques().add(hypervisor.getTechnique());
        laboratory.scenario.getExperiments().add(run);
        return run;
    }

    /** Up to three hosts with up to three guests, a policy or two for hypervisors, and one for guests. */
    static AnyPolicies draw(Random random) {
        var any = new AnyPolicies();
        var hosts = new Host[1 + random.nextInt(3)];
        for (var h = 0; h < hosts.length; h++) {
            hosts[h] = any.host("h" + h, 1 + random.nextInt(3));
        }
        var cluster = any.laboratory.cluster(hosts);
        cluster.setMaxAway(1 + random.nextInt(hosts.length));
        cluster.setHealthGate(random.nextBoolean() ? 0 : random.nextInt(1800));
        var technique = random.nextBoolean() ? any.warm : any.cold;
        var hypervisor = any.draw(random, "vmm", technique, 1 + random.nextInt(5), cluster);
        var system = any.draw(random, "guests", any.restart, 1 + random.nextInt(2), cluster);
        any.run(hypervisor, system);
        if (random.nextBoolean()) {
            any.draw(random, "own", random.nextBoolean() ? any.warm : any.cold, 1 + random.nextInt(5), hosts[0]);
        }
        return any;
    }

    private Policy draw(Random random, String id, Technique technique, int weeks, Element target) {
        var policy =
                policy(id, technique, weeks * WEEK, random.nextInt(3) == 0 ? 0 : random.nextInt(700) * HOUR, target);
        var windows = random.nextInt(3);
        for (var w = 0; w < windows; w++) {
            var days = windows == 1 && random.nextBoolean()
                    ? new Weekday[] {}
                    : new Weekday[] {Weekday.get(3 * w + random.nextInt(2))};
            window(
                    policy,
                    String.format("%02d:%02d", random.nextInt(24), random.nextInt(60)),
                    (1 + random.nextInt(60)) * 300,
                    ZONES.get(random.nextInt(ZONES.size())),
                    days);
        }
        return policy;
    }
}
