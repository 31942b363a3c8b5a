package org.warmboot.experiment.solve;

import java.util.List;

/**
 * All hosts of a long run as layers. Hosts are independent of each other.
 *
 * @param hosts the hosts
 */
record OperationModel(List<HostModel> hosts) {

    OperationModel {
        hosts = List.copyOf(hosts);
    }

    /** Rates of the mean guest and host; see {@link HostModel#rates}. */
    LongRunRates rates(double hypervisor, double system, double horizon) {
        var sum = LongRunRates.NONE;
        for (var alike : HostModel.alike(hosts)) {
            sum = sum.plus(alike.getFirst().rates(hypervisor, system, horizon), alike.size());
        }
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
