package org.warmboot.experiment.solve;

import java.util.List;
import java.util.Optional;
import org.warmboot.analysis.lattice.Courses;

/**
 * All hosts of a long run as layers. Hosts are independent of each other.
 *
 * @param hosts the hosts
 */
record OperationModel(List<HostModel> hosts) {

    OperationModel {
        hosts = List.copyOf(hosts);
    }

    /**
     * Rates of the mean guest and host in the long run.
     *
     * @param hypervisor interval of the policy for the hypervisor; NaN as given, infinite without it
     * @param system interval of the policies for operating systems, likewise
     * @param courses what was followed before
     */
    LongRunRates rates(double hypervisor, double system, Courses courses) {
        var sum = LongRunRates.NONE;
        for (var alike : HostModel.alike(hosts)) {
            sum = sum.plus(alike.getFirst().every(hypervisor, system).rates(courses), alike.size());
        }
        return ofMean(sum);
    }

    /** The same between two instants, if all is new at time 0; absent if they cannot be found well enough. */
    Optional<LongRunRates> ratesBetween(double from, double to) {
        var sum = LongRunRates.NONE;
        for (var alike : HostModel.alike(hosts)) {
            var rates = alike.getFirst().rates(from, to);
            if (rates.isEmpty()) {
                return rates;
            }
            sum = sum.plus(rates.get(), alike.size());
        }
        return Optional.of(ofMean(sum));
    }

    /** Whether chance has nothing to do with it, as nothing ever fails. */
    boolean isSafe() {
        return hosts.stream().allMatch(HostModel::isSafe);
    }

    private LongRunRates ofMean(LongRunRates sum) {
        double guests = hosts.stream().mapToInt(host -> host.guests().size()).sum();
        return new LongRunRates(
                sum.hypervisorActionDown() / guests,
                sum.systemActionDown() / guests,
                sum.hypervisorFailureDown() / guests,
                sum.systemFailureDown() / guests,
                sum.hypervisorActions() / hosts.size(),
                sum.systemActions() / guests,
                sum.hypervisorFailures() / hosts.size(),
                sum.systemFailures() / guests,
                sum.requestsLost());
    }
}
