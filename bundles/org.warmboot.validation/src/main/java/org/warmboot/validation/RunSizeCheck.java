package org.warmboot.validation;

import static org.warmboot.model.ModelPackage.Literals.AGING_EXPERIMENT__INTERVAL;
import static org.warmboot.model.ModelPackage.Literals.AVAILABILITY_EXPERIMENT__DOMAINS;
import static org.warmboot.model.ModelPackage.Literals.CAPACITY_EXPERIMENT__DOMAIN_MEMORY;
import static org.warmboot.model.ModelPackage.Literals.DOMAIN_SWEEP__STEP;
import static org.warmboot.model.ModelPackage.Literals.DOMAIN_SWEEP__TO;
import static org.warmboot.model.ModelPackage.Literals.EXPERIMENT__HOST;
import static org.warmboot.model.ModelPackage.Literals.EXPERIMENT__TECHNIQUES;
import static org.warmboot.model.ModelPackage.Literals.MEMORY_SWEEP__DOMAINS;
import static org.warmboot.model.ModelPackage.Literals.MEMORY_SWEEP__STEP;
import static org.warmboot.model.ModelPackage.Literals.ROLLING_EXPERIMENT__DOMAINS;
import static org.warmboot.model.ModelPackage.Literals.ROLLING_EXPERIMENT__INTERVAL;
import static org.warmboot.model.ModelPackage.Literals.THROUGHPUT_EXPERIMENT__INTERVAL;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.warmboot.model.AgingExperiment;
import org.warmboot.model.AvailabilityExperiment;
import org.warmboot.model.CapacityExperiment;
import org.warmboot.model.DomainSweep;
import org.warmboot.model.Experiment;
import org.warmboot.model.GuestDomain;
import org.warmboot.model.Host;
import org.warmboot.model.MemorySweep;
import org.warmboot.model.RebootExperiment;
import org.warmboot.model.RollingExperiment;
import org.warmboot.model.Scenario;
import org.warmboot.model.ThroughputExperiment;

/** Experiments put so many guests on a host, and give curves and tables of such a length, as fit the memory. */
final class RunSizeCheck implements Check {

    @Override
    public void check(Scenario scenario, Issues found) {
        scenario.getExperiments().stream()
                .filter(experiment -> experiment.getHost() != null)
                .forEach(experiment -> check(experiment, experiment.getHost(), found));
    }

    private static void check(Experiment experiment, Host host, Issues found) {
        var sizes = new Sized(experiment, found);
        double drawn =
                host.getDomains().stream().filter(GuestDomain.class::isInstance).count();
        switch (experiment) {
            case RebootExperiment reboot -> {
                switch (reboot.getSweep()) {
                    case DomainSweep sweep -> sizes.swept(sweep);
                    case MemorySweep sweep -> sizes.swept(sweep);
                    case null, default -> sizes.guests(experiment, EXPERIMENT__HOST, drawn, 1);
                }
            }
            case ThroughputExperiment throughput ->
                sizes.samples(
                        THROUGHPUT_EXPERIMENT__INTERVAL,
                        throughput.getBefore() + throughput.getAfter(),
                        throughput.getInterval());
            case AvailabilityExperiment availability ->
                sizes.guests(experiment, AVAILABILITY_EXPERIMENT__DOMAINS, availability.getDomains(), 1);
            case RollingExperiment rolling
            when rolling.getCluster() != null -> {
                double hosts = rolling.getCluster().getHosts().size();
                sizes.guests(
                        experiment,
                        ROLLING_EXPERIMENT__DOMAINS,
                        rolling.getDomains() < 0 ? drawn : rolling.getDomains(),
                        hosts);
                sizes.samples(
                        ROLLING_EXPERIMENT__INTERVAL,
                        hosts * rolling.getCluster().getHealthGate(),
                        rolling.getInterval());
            }
            case CapacityExperiment capacity
            when host.getHypervisor() != null && host.getHypervisor().getPaging() != null ->
                sizes.guests(experiment, CAPACITY_EXPERIMENT__DOMAIN_MEMORY, paged(capacity, host), 1);
            case AgingExperiment aging ->
                sizes.rows(
                        experiment,
                        AGING_EXPERIMENT__INTERVAL,
                        AgingResources.of(host).size() * (aging.getHorizon() / aging.getInterval()));
            default -> sizes.guests(experiment, EXPERIMENT__HOST, drawn, 1);
        }
    }

    /** Domains that fit with paging, which the run fills the host with. */
    private static double paged(CapacityExperiment capacity, Host host) {
        var paging = host.getHypervisor().getPaging();
        double each = Math.max(
                1, Math.floor(capacity.getDomainMemory() * paging.getResidentShare() * (1 - paging.getSharedShare())));
        return (host.getMemory() - HostMemory.base(host).doubleValue()) / each;
    }

    /** An experiment and how much comes of it. */
    private record Sized(Experiment experiment, Issues found) {

        void swept(DomainSweep sweep) {
            double values = Math.max(1, (sweep.getTo() - (double) sweep.getFrom()) / Math.max(1, sweep.getStep()));
            guests(sweep, DOMAIN_SWEEP__TO, sweep.getTo(), 0);
            rows(sweep, DOMAIN_SWEEP__STEP, values * (sweep.getFrom() + (double) sweep.getTo()) / 2);
        }

        void swept(MemorySweep sweep) {
            double values = Math.max(1, (sweep.getTo() - (double) sweep.getFrom()) / Math.max(1, sweep.getStep()));
            guests(sweep, MEMORY_SWEEP__DOMAINS, sweep.getDomains(), 0);
            rows(sweep, MEMORY_SWEEP__STEP, values * sweep.getDomains());
        }

        void guests(EObject place, EStructuralFeature feature, double guests, double hosts) {
            if (guests > Sizes.MOST_GUESTS) {
                found.error(place, feature, "size.guests", experiment, Sizes.MOST_GUESTS);
            } else {
                rows(experiment, EXPERIMENT__TECHNIQUES, guests * hosts);
            }
        }

        void rows(EObject place, EStructuralFeature feature, double each) {
            double runs = experiment.getTechniques().size()
                    * (double) Math.max(1, experiment.getServiceProfiles().size());
            if (runs * each > Sizes.MOST_ROWS) {
                found.error(place, feature, "size.rows", experiment, Sizes.MOST_ROWS, feature);
            }
        }

        void samples(EStructuralFeature feature, double seconds, double interval) {
            if (interval > 0 && seconds / interval > Sizes.MOST_SAMPLES) {
                found.error(experiment, feature, "size.samples", experiment, Sizes.MOST_SAMPLES, feature);
            }
        }
    }
}
