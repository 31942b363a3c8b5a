package org.warmboot.experiment.compile;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Policies of some hosts over a time, ready to be played.
 *
 * @param subject identifier of the host, cluster or experiment
 * @param name its name for people
 * @param start instant of second 0
 * @param zone time zone of the first maintenance window or load profile; UTC if there is none
 * @param seconds from the start to the end
 * @param run what the policies do, with failures; absent if no policy can act
 * @param acting the policies behind the run, by host and in the order of the run
 * @param hostNames names of all hosts by identifier, in their order
 * @param idle policies that do nothing, as they lack something
 */
public record SchedulePlan(
        String subject,
        String name,
        Instant start,
        ZoneId zone,
        double seconds,
        Optional<RunPlan.LongRun> run,
        List<List<Acting>> acting,
        Map<String, String> hostNames,
        List<Acting> idle) {

    /** Keeps copies that cannot change. */
    public SchedulePlan {
        acting = acting.stream().map(List::copyOf).toList();
        hostNames = Collections.unmodifiableMap(new LinkedHashMap<>(hostNames));
        idle = List.copyOf(idle);
    }

    /**
     * A policy on a host or on one of its guests.
     *
     * @param policy identifier of the policy
     * @param name its name for people
     * @param hypervisor whether it acts on the hypervisor
     * @param host identifier of the host
     * @param guest identifier of the guest; absent if it acts on the hypervisor
     * @param technique identifier of what it does; empty if that is not said
     * @param techniqueName its name for people
     * @param rhythm when it acts, for people: "every four weeks"; empty if that is not said
     * @param phase time of the first action in seconds, of a policy that can be told one; absent for others
     * @param foreseeable whether its actions follow from the calendar and from leaks, not from failures
     */
    public record Acting(
            String policy,
            String name,
            boolean hypervisor,
            String host,
            Optional<String> guest,
            String technique,
            String techniqueName,
            String rhythm,
            OptionalDouble phase,
            boolean foreseeable) {}
}
