package org.warmboot.edit.template;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EReference;
import org.warmboot.edit.Messages;
import org.warmboot.model.AgingIndicator;
import org.warmboot.model.AgingModel;
import org.warmboot.model.Element;
import org.warmboot.model.Experiment;
import org.warmboot.model.GuestDomain;
import org.warmboot.model.Host;
import org.warmboot.model.ModelFactory;
import org.warmboot.model.ModelPackage.Literals;
import org.warmboot.model.Policy;
import org.warmboot.model.RejuvenationLevel;
import org.warmboot.model.Scenario;
import org.warmboot.model.ServiceKind;
import org.warmboot.model.ServiceProfile;
import org.warmboot.model.Technique;
import org.warmboot.model.TimeTrigger;
import org.warmboot.model.action.ActionFacts;

/**
 * New experiments on a host, ready to run: with sweeps that fit its memory, and with what the scenario lacks for them.
 *
 * @param scenario   they come into
 * @param host       of the scenario
 * @param techniques of the scenario that are tried
 */
public record ExperimentTemplates(Scenario scenario, Host host, List<Technique> techniques) {
    private static final long GIB = 1L << 30;
    private static final int MOST = 11;

    /** The questions that an experiment can ask. */
    public enum Question {
        /** Downtime against the number of guests. */
        GUESTS,
        /** Downtime against the memory of a guest. */
        MEMORY,
        /** Downtime of the host as it is drawn. */
        DRAWN,
        /** Throughput before, during and after. */
        THROUGHPUT,
        /** Availability in the long run. */
        AVAILABILITY,
        /** What leaks away under policies. */
        AGING,
        /** Years of operation with failures. */
        LONG_RUN,
        /** Hosts of a cluster one after another. */
        ROLLING,
        /** How many domains fit. */
        CAPACITY
    }

    /** What a new experiment brings along. */
    public sealed interface Part {
        /** The element that it is about. */
        Element element();
    }

    /**
     * Something new.
     *
     * @param element  new
     * @param owner    comes to hold it
     */
    public record Addition(Element element, Element owner) implements Part {}

    /**
     * A reference that was empty.
     *
     * @param element   comes to be referred to
     * @param owner     refers to it
     * @param reference empty so far
     */
    public record Link(Element element, Element owner, EReference reference) implements Part {}

    /** Keeps a copy of the list. */
    public ExperimentTemplates {
        techniques = List.copyOf(techniques);
    }

    /** Gives what is to be added, in this order; the experiment comes last. */
    public List<Part> additions(Question question) {
        var additions = new ArrayList<Part>();
        var experiment = experiment(question, additions);
        experiment.setName(Messages.text("name.experiment." + question.name()));
        experiment.setHost(host);
        experiment.getTechniques().addAll(techniques);
        if (techniques.stream().anyMatch(ExperimentTemplates::migrates)) {
            scenario.getHosts().stream().filter(other -> other != host).forEach(experiment.getPeers()::add);
        }
        additions.add(new Addition(experiment, scenario));
        return List.copyOf(additions);
    }

    private Experiment experiment(Question question, List<Part> additions) {
        return switch (question) {
            case GUESTS -> againstGuests();
            case MEMORY -> againstMemory();
            case DRAWN -> ModelFactory.eINSTANCE.createRebootExperiment();
            case THROUGHPUT -> throughput(additions);
            case AVAILABILITY -> availability(additions);
            case AGING -> aging(additions);
            case LONG_RUN -> longRun(additions);
            case ROLLING -> rolling(additions);
            case CAPACITY -> capacity(additions);
        };
    }

    private Experiment againstGuests() {
        var sweep = ModelFactory.eINSTANCE.createDomainSweep();
        sweep.setMemory(guestMemory());
        sweep.setTo((int) Math.clamp(free() / guestMemory(), 1, MOST));
        var experiment = ModelFactory.eINSTANCE.createRebootExperiment();
        experiment.setSweep(sweep);
        return experiment;
    }

    private Experiment againstMemory() {
        var sweep = ModelFactory.eINSTANCE.createMemorySweep();
        sweep.setTo(Math.clamp(free() / GIB, 1, MOST) * GIB);
        var experiment = ModelFactory.eINSTANCE.createRebootExperiment();
        experiment.setSweep(sweep);
        return experiment;
    }

    private Experiment throughput(List<Part> additions) {
        var experiment = ModelFactory.eINSTANCE.createThroughputExperiment();
        experiment.setMemory(guestMemory());
        experiment.getServiceProfiles().add(busyProfile(additions));
        return experiment;
    }

    private Experiment availability(List<Part> additions) {
        var experiment = ModelFactory.eINSTANCE.createAvailabilityExperiment();
        experiment.setDomains(Math.max(1, guests().size()));
        experiment.setHypervisorPolicy(hypervisorPolicy(additions));
        return experiment;
    }

    private Experiment aging(List<Part> additions) {
        var experiment = ModelFactory.eINSTANCE.createAgingExperiment();
        experiment.setHypervisorPolicy(hypervisorPolicy(additions));
        var hypervisor = host.getHypervisor();
        if (hypervisor != null && !HostAging.leaks(host)) {
            additions.add(new Link(heapLeak(additions), hypervisor, Literals.HYPERVISOR__AGING));
        }
        return experiment;
    }

    private Experiment longRun(List<Part> additions) {
        var experiment = ModelFactory.eINSTANCE.createLongRunExperiment();
        experiment.setHypervisorPolicy(hypervisorPolicy(additions));
        var hypervisor = host.getHypervisor();
        if (hypervisor != null && !HostAging.fails(host)) {
            var model = scenario.getFailureModels().stream()
                    .findFirst()
                    .orElseGet(() -> added(additions, LibraryTemplates.failureModel()));
            additions.add(new Link(model, hypervisor, Literals.HYPERVISOR__FAILURE));
        }
        return experiment;
    }

    private Policy hypervisorPolicy(List<Part> additions) {
        return scenario.getPolicies().stream()
                .filter(policy -> policy.getLevel() == RejuvenationLevel.HYPERVISOR)
                .filter(policy -> policy.getTrigger() instanceof TimeTrigger)
                .findFirst()
                .orElseGet(() -> added(additions, monthly()));
    }

    private AgingModel heapLeak(List<Part> additions) {
        return scenario.getAgingModels().stream()
                .filter(model -> model.getIndicator() == AgingIndicator.HYPERVISOR_HEAP)
                .findFirst()
                .orElseGet(() -> added(additions, LibraryTemplates.agingModel()));
    }

    private Experiment rolling(List<Part> additions) {
        var experiment = ModelFactory.eINSTANCE.createRollingExperiment();
        experiment.setCluster(scenario.getClusters().stream()
                .filter(cluster -> cluster.getHosts().contains(host))
                .findFirst()
                .orElseGet(() -> added(additions, PolicyTemplates.cluster(scenario))));
        experiment.getServiceProfiles().add(busyProfile(additions));
        return experiment;
    }

    private Experiment capacity(List<Part> additions) {
        var experiment = ModelFactory.eINSTANCE.createCapacityExperiment();
        experiment.setDomainMemory(guestMemory());
        if (host.getHypervisor() != null && host.getHypervisor().getPaging() == null) {
            additions.add(new Addition(LibraryTemplates.paging(), host.getHypervisor()));
        }
        return experiment;
    }

    private Policy monthly() {
        var policy = PolicyTemplates.policy(scenario, host, Literals.TIME_TRIGGER);
        ((TimeTrigger) policy.getTrigger()).setInterval(4.0 * 7 * 24 * 3600);
        return policy;
    }

    /** A profile of the scenario with something to do; a new one if there is none. */
    private ServiceProfile busyProfile(List<Part> additions) {
        return scenario.getServiceProfiles().stream()
                .filter(profile -> profile.getWorkload() != null)
                .findFirst()
                .orElseGet(() -> {
                    var profile = LibraryTemplates.serviceProfile(ServiceKind.APACHE);
                    profile.setWorkload(added(additions, LibraryTemplates.workload()));
                    return added(additions, profile);
                });
    }

    private <E extends Element> E added(List<Part> additions, E element) {
        additions.add(new Addition(element, scenario));
        return element;
    }

    private static boolean migrates(Technique technique) {
        return ActionFacts.of(technique).anyMatch(ActionFacts::movesAway);
    }

    /** Memory that hypervisor and domains other than guests leave, in bytes. */
    private long free() {
        long heap = host.getHypervisor() == null ? 0 : host.getHypervisor().getHeap();
        return host.getMemory()
                - heap
                - host.getDomains().stream()
                        .filter(domain -> !(domain instanceof GuestDomain))
                        .mapToLong(domain -> domain.getMemory())
                        .sum();
    }

    private long guestMemory() {
        return guests().stream()
                .mapToLong(GuestDomain::getMemory)
                .filter(memory -> memory > 0)
                .findFirst()
                .orElse(GIB);
    }

    private List<GuestDomain> guests() {
        return host.getDomains().stream()
                .filter(GuestDomain.class::isInstance)
                .map(GuestDomain.class::cast)
                .toList();
    }
}
