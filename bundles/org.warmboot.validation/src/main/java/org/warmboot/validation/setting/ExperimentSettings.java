package org.warmboot.validation.setting;

import static org.warmboot.model.ModelPackage.Literals.ELEMENT__DESCRIPTION;
import static org.warmboot.model.ModelPackage.Literals.ELEMENT__ID;
import static org.warmboot.model.ModelPackage.Literals.ELEMENT__NAME;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.emf.ecore.EAttribute;
import org.warmboot.model.AgingExperiment;
import org.warmboot.model.AvailabilityExperiment;
import org.warmboot.model.CapacityExperiment;
import org.warmboot.model.Domain;
import org.warmboot.model.DomainSweep;
import org.warmboot.model.Experiment;
import org.warmboot.model.GuestDomain;
import org.warmboot.model.Host;
import org.warmboot.model.LongRunExperiment;
import org.warmboot.model.MemorySweep;
import org.warmboot.model.Policy;
import org.warmboot.model.RebootExperiment;
import org.warmboot.model.RollingExperiment;
import org.warmboot.model.Technique;
import org.warmboot.model.ThroughputExperiment;

/** The settings in which an experiment runs techniques, those in between left out where it varies the guests. */
public final class ExperimentSettings {
    private static final Set<EAttribute> NAMES = Set.of(ELEMENT__ID, ELEMENT__NAME, ELEMENT__DESCRIPTION);

    private final Experiment experiment;
    private final List<Setting> settings = new ArrayList<>();
    private final Map<Host, List<HostLoad>> peers = new HashMap<>();

    private ExperimentSettings(Experiment experiment) {
        this.experiment = experiment;
    }

    /**
     * Gives the settings of an experiment; what is missing in the experiment is left out. How many guests an experiment
     * about capacity puts on its host is found by its run, so that it has none here.
     */
    public static List<Setting> of(Experiment experiment) {
        var settings = new ExperimentSettings(experiment);
        if (experiment.getHost() != null) {
            settings.collect();
        }
        return List.copyOf(settings.settings);
    }

    private void collect() {
        Host host = experiment.getHost();
        switch (experiment) {
            case RebootExperiment reboot -> techniques(host, each -> swept(reboot));
            case ThroughputExperiment throughput ->
                techniques(host, each -> HostLoad.of(each, 1, OptionalLong.of(throughput.getMemory())));
            case AvailabilityExperiment availability -> {
                OptionalLong memory = HostLoad.drawn(host).guests().stream()
                        .mapToLong(GuestSize::memory)
                        .findFirst();
                techniques(host, each -> HostLoad.of(each, availability.getDomains(), memory));
                one(availability.getOperatingSystemPolicy(), HostLoad.of(host, 1, memory));
            }
            case RollingExperiment rolling
            when rolling.getCluster() != null ->
                rolling.getCluster().getHosts().forEach(each -> techniques(each, member -> some(rolling, member)));
            case AgingExperiment aging -> {
                techniques(host, HostLoad::drawn);
                each(aging.getOperatingSystemPolicy(), host);
            }
            case LongRunExperiment longRun -> {
                List<Host> hosts = longRun.getCluster() == null
                        ? List.of(host)
                        : longRun.getCluster().getHosts();
                for (Host each : hosts) {
                    techniques(each, HostLoad::drawn);
                    each(longRun.getOperatingSystemPolicy(), each);
                }
            }
            case CapacityExperiment capacity -> techniques(host, each -> new HostLoad(each, List.of()));
            default -> {
                // not complete yet
            }
        }
    }

    private void techniques(Host host, Function<Host, HostLoad> load) {
        experiment.getTechniques().forEach(technique -> add(false, technique, load.apply(host)));
    }

    /** A policy for operating systems that are all alike. */
    private void one(Policy policy, HostLoad load) {
        if (policy != null && policy.getTechnique() != null) {
            add(true, policy.getTechnique(), load);
        }
    }

    /** A policy for operating systems that acts on each guest alone; of guests that are alike the first one is enough. */
    private void each(Policy policy, Host host) {
        if (policy == null) {
            return;
        }
        HostLoad all = HostLoad.drawn(host);
        var targets = Set.copyOf(policy.getTargets());
        boolean named = targets.stream().anyMatch(Domain.class::isInstance);
        var kinds = new HashSet<List<Object>>();
        all.guests().stream()
                .filter(guest -> !named || targets.contains(guest.drawn()))
                .filter(guest -> kinds.add(kind(guest.drawn())))
                .forEach(guest -> one(policy, all.alone(guest)));
    }

    /** Everything about a guest but what it is called. */
    private static List<Object> kind(GuestDomain guest) {
        var kind = new ArrayList<Object>();
        guest.eClass().getEAllAttributes().stream()
                .filter(attribute -> !NAMES.contains(attribute))
                .forEach(attribute -> kind.add(guest.eGet(attribute)));
        kind.add(guest.getOperatingSystem());
        return kind;
    }

    private void add(boolean ofPolicy, Technique technique, HostLoad target) {
        List<HostLoad> others = peers.computeIfAbsent(
                target.host(),
                host -> PeerHosts.of(experiment, host).stream().map(this::peer).toList());
        settings.add(new Setting(experiment, ofPolicy, technique, target, others));
    }

    /** The members of a cluster that is rejuvenated in turn are all alike; other hosts are as they are drawn. */
    private HostLoad peer(Host host) {
        return experiment instanceof RollingExperiment rolling
                        && rolling.getCluster() != null
                        && rolling.getCluster().getHosts().contains(host)
                ? some(rolling, host)
                : HostLoad.drawn(host);
    }

    private static HostLoad some(RollingExperiment rolling, Host host) {
        return rolling.getDomains() < 0
                ? HostLoad.drawn(host)
                : HostLoad.of(host, rolling.getDomains(), OptionalLong.empty());
    }

    private static HostLoad swept(RebootExperiment reboot) {
        return switch (reboot.getSweep()) {
            case DomainSweep sweep ->
                HostLoad.of(
                        reboot.getHost(),
                        last(sweep.getFrom(), sweep.getTo(), sweep.getStep()),
                        OptionalLong.of(sweep.getMemory()));
            case MemorySweep sweep ->
                HostLoad.of(
                        reboot.getHost(),
                        sweep.getDomains(),
                        OptionalLong.of(last(sweep.getFrom(), sweep.getTo(), sweep.getStep())));
            case null, default -> HostLoad.drawn(reboot.getHost());
        };
    }

    /** The last value of a sweep, which need not be its end. */
    private static long last(long from, long to, long step) {
        return step <= 0 || to < from ? to : from + (to - from) / step * step;
    }
}
