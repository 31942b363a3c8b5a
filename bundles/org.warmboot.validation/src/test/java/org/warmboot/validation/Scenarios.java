package org.warmboot.validation;

import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.warmboot.model.Capability;
import org.warmboot.model.DomainSweep;
import org.warmboot.model.Element;
import org.warmboot.model.GuestDomain;
import org.warmboot.model.Host;
import org.warmboot.model.ModelFactory;
import org.warmboot.model.RebootExperiment;
import org.warmboot.model.Scenario;
import org.warmboot.model.id.Ids;
import org.warmboot.model.library.TechniqueLibrary;

/** A sound scenario that tests break at one place. */
final class Scenarios {
    static final long GIB = 1L << 30;

    private Scenarios() {}

    /** One host of 12 GiB, dom0 and two guests; an experiment with 1 to 11 guests and the built-in techniques. */
    static Scenario sound() {
        var factory = ModelFactory.eINSTANCE;
        var scenario = factory.createScenario();
        scenario.setId("test");
        var system = factory.createOperatingSystem();
        scenario.getOperatingSystems().add(system);
        var profile = factory.createServiceProfile();
        scenario.getServiceProfiles().add(profile);
        Host host = factory.createHost();
        scenario.getHosts().add(host);
        host.setName("server");
        host.setMemory(12 * GIB);
        host.getDisks().add(factory.createDisk());
        host.getLinks().add(factory.createLink());
        host.setHypervisor(factory.createHypervisor());
        host.getHypervisor().getCapabilities().add(Capability.ON_MEMORY_SUSPEND);
        host.getHypervisor().getCapabilities().add(Capability.QUICK_RELOAD);
        host.getHypervisor().getCapabilities().add(Capability.SAVE_TO_DISK);
        host.getDomains().add(factory.createPrivilegedDomain());
        for (int i = 0; i < 2; i++) {
            var guest = factory.createGuestDomain();
            guest.setMemory(GIB);
            var service = factory.createService();
            service.setProfile(profile);
            guest.getServices().add(service);
            host.getDomains().add(guest);
        }
        host.getDomains().forEach(domain -> domain.setOperatingSystem(system));
        RebootExperiment experiment = factory.createRebootExperiment();
        experiment.setHost(host);
        DomainSweep sweep = factory.createDomainSweep();
        sweep.setTo(11);
        experiment.setSweep(sweep);
        scenario.getExperiments().add(experiment);
        for (String id : new String[] {"warm", "saved", "cold"}) {
            experiment.getTechniques().add(TechniqueLibrary.copyInto(scenario, id));
        }
        Ids.fillIn(List.of(scenario));
        return scenario;
    }

    /** The sound scenario with one technique, on a host that can do everything, with a spare and a peer host. */
    static Scenario able(String id) {
        Scenario scenario = sound();
        scenario.getTechniques().clear();
        var experiment = (RebootExperiment) scenario.getExperiments().getFirst();
        experiment.setSweep(null);
        experiment.getTechniques().clear();
        experiment.getTechniques().add(TechniqueLibrary.copyInto(scenario, id));
        Host host = scenario.getHosts().getFirst();
        Host peer = copy(host, "peer");
        Host spare = copy(host, "spare");
        spare.getDomains().removeIf(GuestDomain.class::isInstance);
        scenario.getHosts().add(peer);
        scenario.getHosts().add(spare);
        experiment.getPeers().add(peer);
        experiment.getPeers().add(spare);
        scenario.getHosts().forEach(each -> {
            var hypervisor = each.getHypervisor();
            hypervisor.setCleanSystemMemory(GIB);
            hypervisor.setCompressionRate(1e8);
            Capability.VALUES.stream()
                    .filter(able -> !hypervisor.getCapabilities().contains(able))
                    .forEach(hypervisor.getCapabilities()::add);
        });
        Ids.fillIn(List.of(scenario));
        return scenario;
    }

    private static Host copy(Host host, String name) {
        Host copy = EcoreUtil.copy(host);
        copy.setName(name);
        copy.setId(null);
        copy.eAllContents().forEachRemaining(each -> {
            if (each instanceof Element element) {
                element.setId(null);
            }
        });
        return copy;
    }
}
