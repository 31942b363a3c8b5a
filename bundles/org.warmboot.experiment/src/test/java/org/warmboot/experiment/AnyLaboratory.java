package org.warmboot.experiment;

import static org.warmboot.experiment.Laboratory.GIB;
import static org.warmboot.experiment.Laboratory.MIB;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.warmboot.model.Domain;
import org.warmboot.model.Experiment;
import org.warmboot.model.Host;
import org.warmboot.model.ModelFactory;
import org.warmboot.model.ProvenanceKind;
import org.warmboot.model.RebootExperiment;
import org.warmboot.model.RejuvenationLevel;
import org.warmboot.model.Technique;

/** Draws small hosts with guests of different size, peers and spare hosts, and an experiment with a technique. */
final class AnyLaboratory {

    private static final ModelFactory FACTORY = ModelFactory.eINSTANCE;

    private final Random random;
    private final Laboratory lab = new Laboratory();
    private final List<Host> peers = new ArrayList<>();

    private AnyLaboratory(Random random) {
        this.random = random;
    }

    static Laboratory draw(long seed) {
        return new AnyLaboratory(new Random(seed)).draw();
    }

    private Laboratory draw() {
        lab.system.setBootTime(random.nextInt(3) * 5);
        lab.system.setBootDiskTime(random.nextInt(3));
        lab.system.setShutdownTime(random.nextInt(3) * 2.5);
        lab.system.setShutdownCpuTime(random.nextInt(2) * 0.5);
        lab.system.setProcessMemory(random.nextInt(4) * 256 * MIB);
        lab.service.setStartTime(random.nextInt(2) * 3);
        lab.service.setStopDiskTime(random.nextInt(2) * 0.5);
        var target = host("target", 1 + random.nextInt(5));
        for (var drivers = random.nextInt(4) / 2; drivers > 0; drivers--) {
            driver(target, drivers);
        }
        if (random.nextInt(4) > 0) {
            peers.add(host("peer", 1 + random.nextInt(3)));
        }
        if (random.nextInt(3) == 0) {
            peers.add(host("other", 1 + random.nextInt(3)));
        }
        if (random.nextInt(4) > 0) {
            peers.add(host("spare", 0));
        }
        experiment(target, technique("any"));
        return lab;
    }

    private Technique technique(String id) {
        var technique = AnySteps.draw(random, id);
        lab.scenario.getTechniques().add(technique);
        return technique;
    }

    private Host host(String id, int guests) {
        var host = lab.host(id, 1);
        var hypervisor = host.getHypervisor();
        hypervisor.setHeap(random.nextInt(3) == 0 ? GIB / 4 : 16 * MIB);
        hypervisor.setLoadTime(random.nextInt(2) * 4);
        hypervisor.setCompressionRate(random.nextInt(6) == 0 ? 0 : 1e8);
        hypervisor.setMigrationSetupTime(random.nextInt(2));
        hypervisor.setMigrationResumeTime(random.nextInt(2) * 0.03);
        hypervisor.setMigrationLoad(random.nextInt(3) * 0.1);
        hypervisor.setCleanSystemMemory(GIB / 2 + random.nextInt(3) * GIB / 4);
        hypervisor.setNestingTax(random.nextDouble() / 2);
        hypervisor.setLiveUpdateTime(random.nextInt(3) * 0.05);
        if (random.nextInt(25) == 0) {
            hypervisor
                    .getCapabilities()
                    .remove(random.nextInt(hypervisor.getCapabilities().size()));
        }
        if (random.nextInt(25) == 0) {
            var open = FACTORY.createProvenance();
            open.setParameter("liveUpdateTime");
            open.setKind(ProvenanceKind.OPEN);
            open.setSource("nobody");
            hypervisor.getProvenance().add(open);
        }
        if (random.nextInt(4) == 0) {
            var paging = FACTORY.createPaging();
            paging.setId(id + ".paging");
            paging.setResidentShare(0.05 + random.nextInt(3) * 0.1);
            paging.setSharedShare(random.nextInt(3) * 0.2);
            paging.setSharedCopy(random.nextInt(3) * 64 * MIB);
            hypervisor.setPaging(paging);
        }
        devices(host);
        for (var i = 1; i <= guests; i++) {
            var guest =
                    lab.guest(host, id + ".guest" + i, (1L << random.nextInt(6)) * 64 * MIB + random.nextInt(3) * MIB);
            guest.setIdle(random.nextInt(4) == 0);
            guest.setDirtyRate(random.nextInt(4) * 5e7);
            guest.setWorkingSet(random.nextInt(3) * 16 * MIB);
            guest.setCompressedShare(random.nextDouble());
            guest.setChangedShare(random.nextDouble());
        }
        var needed = GIB / 2
                + hypervisor.getHeap()
                + host.getDomains().stream().mapToLong(Domain::getMemory).sum();
        host.setMemory(needed + (random.nextInt(3) == 0 ? random.nextInt(16) * MIB : random.nextInt(24) * GIB / 4));
        return host;
    }

    /** Perhaps a second disk and a second link, named for some uses. */
    private void devices(Host host) {
        host.getDisks().getFirst().setCapacity(random.nextInt(6) == 0 ? 2 * GIB : 100 * GIB);
        if (random.nextInt(3) == 0) {
            var disk = FACTORY.createDisk();
            disk.setId(host.getId() + ".disk2");
            disk.setCapacity((1 + random.nextInt(8)) * GIB);
            disk.setWriteRate(1e9);
            host.getDisks().add(disk);
            host.setImageDisk(random.nextBoolean() ? disk : null);
            host.setFileDisk(random.nextInt(3) == 0 ? disk : null);
        }
        if (random.nextInt(3) == 0) {
            var link = FACTORY.createLink();
            link.setId(host.getId() + ".link2");
            link.setRate(1e8);
            host.getLinks().add(link);
            host.setMigrationLink(random.nextBoolean() ? link : null);
            host.setServiceLink(random.nextInt(3) == 0 ? link : null);
        }
    }

    private void driver(Host host, int number) {
        var driver = FACTORY.createDriverDomain();
        driver.setId(host.getId() + ".driver" + number);
        driver.setMemory(64 * MIB);
        driver.setOperatingSystem(lab.system);
        host.getDomains().add(driver);
    }

    private void experiment(Host target, Technique technique) {
        var named = peers.toArray(Host[]::new);
        switch (random.nextInt(12)) {
            case 0, 1 -> domainSweep(lab.reboot(target, technique, named));
            case 2 -> memorySweep(lab.reboot(target, technique, named));
            case 3, 4, 5 -> {
                if (peers.stream().allMatch(AnyLaboratory::isSpare)) {
                    lab.reboot(target, technique, named);
                } else {
                    rolling(target, technique);
                }
            }
            case 6 -> availability(target, technique, named);
            case 7 -> throughput(target, technique, named);
            case 8 -> {
                if (target.getHypervisor().getPaging() == null) {
                    lab.reboot(target, technique, named);
                } else {
                    capacity(target, technique, named);
                }
            }
            default -> lab.reboot(target, technique, named);
        }
    }

    private void domainSweep(RebootExperiment experiment) {
        var sweep = FACTORY.createDomainSweep();
        sweep.setFrom(1);
        sweep.setTo(2 + random.nextInt(3));
        sweep.setStep(1 + random.nextInt(3));
        sweep.setMemory((1 + random.nextInt(4)) * 128 * MIB);
        experiment.setSweep(sweep);
    }

    private void memorySweep(RebootExperiment experiment) {
        var sweep = FACTORY.createMemorySweep();
        sweep.setDomains(1 + random.nextInt(4));
        sweep.setFrom(128 * MIB);
        sweep.setTo((2 + random.nextInt(6)) * 128 * MIB);
        sweep.setStep((1 + random.nextInt(3)) * 128 * MIB);
        experiment.setSweep(sweep);
    }

    /** The target and perhaps its peers are members; who has no guests is the spare host or no part of it. */
    private void rolling(Host target, Technique technique) {
        var members = new ArrayList<>(List.of(target));
        peers.stream()
                .filter(peer -> !isSpare(peer))
                .filter(peer -> members.size() == 1 || random.nextBoolean())
                .forEach(members::add);
        var cluster = lab.cluster(members.toArray(Host[]::new));
        peers.stream()
                .filter(AnyLaboratory::isSpare)
                .filter(peer -> random.nextBoolean())
                .forEach(cluster::setSpareHost);
        cluster.setMaxAway(random.nextInt(4) == 0 && members.size() > 2 ? 2 : 1);
        cluster.setHealthGate(random.nextInt(2) * 5);
        var named = new ArrayList<>(peers);
        named.removeIf(peer -> random.nextInt(4) == 0);
        if (random.nextInt(3) == 0) {
            named.add(target);
        }
        var rolling = lab.rolling(cluster, technique, named.toArray(Host[]::new));
        if (random.nextInt(3) == 0) {
            rolling.setDomains(1 + random.nextInt(4));
        }
        rolling.setInterval(5);
    }

    private static boolean isSpare(Host host) {
        return host.getId().equals("spare");
    }

    private void availability(Host target, Technique technique, Host... named) {
        var availability = lab.added(FACTORY.createAvailabilityExperiment(), "availability", target, technique, named);
        availability.setDomains(1 + random.nextInt(4));
        var trigger = FACTORY.createTimeTrigger();
        trigger.setInterval(4 * 604800);
        var hypervisor = FACTORY.createPolicy();
        hypervisor.setId("hypervisors");
        hypervisor.setTrigger(trigger);
        hypervisor.getTargets().add(target);
        hypervisor.setTechnique(technique);
        lab.scenario.getPolicies().add(hypervisor);
        availability.setHypervisorPolicy(hypervisor);
        if (random.nextBoolean()) {
            var weekly = FACTORY.createTimeTrigger();
            weekly.setInterval(604800);
            var systems = FACTORY.createPolicy();
            systems.setId("systems");
            systems.setLevel(RejuvenationLevel.OPERATING_SYSTEM);
            systems.setTrigger(weekly);
            systems.getTargets().add(target);
            systems.setTechnique(technique("guest"));
            lab.scenario.getPolicies().add(systems);
            availability.setOperatingSystemPolicy(systems);
        }
    }

    private void throughput(Host target, Technique technique, Host... named) {
        var throughput = lab.added(FACTORY.createThroughputExperiment(), "throughput", target, technique, named);
        throughput.setMemory((1 + random.nextInt(4)) * GIB / 4);
        throughput.setInterval(5);
        lab.serve();
        throughput.getServiceProfiles().add(lab.service);
    }

    private void capacity(Host target, Technique technique, Host... named) {
        var capacity = lab.added(FACTORY.createCapacityExperiment(), "capacity", target, technique, named);
        capacity.setDomainMemory(GIB);
    }

    static Experiment experiment(Laboratory lab) {
        return lab.scenario.getExperiments().getFirst();
    }
}
