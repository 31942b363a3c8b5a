package org.warmboot.validation;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.warmboot.model.Domain;
import org.warmboot.model.FailureModel;
import org.warmboot.model.GuestDomain;
import org.warmboot.model.Host;
import org.warmboot.model.LongRunExperiment;
import org.warmboot.model.PrivilegedDomain;
import org.warmboot.model.Scenario;

/** The long runs of a scenario and what may fail in them. */
final class LongRunChecks {

    private LongRunChecks() {}

    static List<LongRunExperiment> of(Scenario scenario) {
        return scenario.getExperiments().stream()
                .filter(LongRunExperiment.class::isInstance)
                .map(LongRunExperiment.class::cast)
                .toList();
    }

    /** Gives the hosts of the cluster, or the host alone if there is none. */
    static List<Host> hosts(LongRunExperiment experiment) {
        if (experiment.getCluster() != null) {
            return experiment.getCluster().getHosts();
        }
        return experiment.getHost() == null ? List.of() : List.of(experiment.getHost());
    }

    /** Gives the failure models of all that the experiment looks at. */
    static Stream<FailureModel> failures(LongRunExperiment experiment) {
        return hosts(experiment).stream().flatMap(host -> Stream.concat(below(host), guests(host)));
    }

    /** Gives the failure models of the hypervisor and the domains that all guests need. */
    static Stream<FailureModel> below(Host host) {
        Stream<FailureModel> hypervisor =
                Stream.ofNullable(host.getHypervisor()).map(each -> each.getFailure());
        return Stream.concat(hypervisor, domains(host, each -> !(each instanceof GuestDomain)))
                .filter(Objects::nonNull);
    }

    /** Gives the failure models of the guests. */
    static Stream<FailureModel> guests(Host host) {
        return domains(host, GuestDomain.class::isInstance).filter(Objects::nonNull);
    }

    /** Gives the failure models of the domains whose repair leaves the rest of the host as it is. */
    static Stream<FailureModel> repairedAlone(Host host) {
        return domains(host, each -> !(each instanceof PrivilegedDomain)).filter(Objects::nonNull);
    }

    private static Stream<FailureModel> domains(Host host, Predicate<Domain> wanted) {
        return host.getDomains().stream()
                .filter(wanted)
                .map(Domain::getOperatingSystem)
                .filter(Objects::nonNull)
                .map(each -> each.getFailure());
    }
}
