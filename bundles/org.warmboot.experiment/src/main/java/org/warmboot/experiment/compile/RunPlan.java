package org.warmboot.experiment.compile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.warmboot.engine.aging.LeakingResource;
import org.warmboot.engine.aging.RejuvenationTrigger;
import org.warmboot.engine.longrun.LongRunPlan;
import org.warmboot.engine.longrun.LongRunTrigger;
import org.warmboot.engine.longrun.OpenTimes;
import org.warmboot.engine.paging.DomainCapacity;
import org.warmboot.engine.paging.GoldenImage;
import org.warmboot.engine.paging.PagedDomains;
import org.warmboot.engine.plan.HostPlan;
import org.warmboot.engine.plan.Plan;
import org.warmboot.engine.plan.WorkloadPlan;
import org.warmboot.experiment.longrun.CostRates;
import org.warmboot.experiment.longrun.DelayDistributions;
import org.warmboot.experiment.longrun.LifeDistributions;
import org.warmboot.experiment.longrun.LongRunSettings;
import org.warmboot.experiment.result.RunParameters;

/** One run of an experiment: a technique on a host, and what to find out about it. */
public sealed interface RunPlan {

    /** What the engine executes. */
    Plan plan();

    /** The setting, for the result. */
    RunParameters parameters();

    /**
     * Executes the technique and measures downtimes and phases.
     *
     * @param plan what the engine executes
     * @param parameters the setting
     */
    record Reboot(Plan plan, RunParameters parameters) implements RunPlan {}

    /**
     * Executes the technique and follows the throughput of the first guest.
     *
     * @param plan what the engine executes
     * @param parameters the setting
     * @param workload requests for files
     * @param serviceName name of the service, for people
     * @param before seconds shown before the service stops
     * @param after seconds shown after it is back
     * @param interval seconds between samples
     */
    record Throughput(
            Plan plan,
            RunParameters parameters,
            WorkloadPlan workload,
            String serviceName,
            double before,
            double after,
            double interval)
            implements RunPlan {}

    /**
     * Executes the technique, and the rejuvenation of one operating system alone, and plays their schedule.
     *
     * @param plan what the engine executes for the hypervisor
     * @param parameters the setting
     * @param guestPlan what the engine executes for one operating system; absent if guests are not rejuvenated
     * @param hypervisorInterval seconds between rejuvenations of the hypervisor
     * @param guestInterval seconds between rejuvenations of an operating system
     * @param alpha elapsed share of the guest interval at a rejuvenation of the hypervisor
     * @param renewsGuests whether the technique renews the guests too
     */
    record Availability(
            Plan plan,
            RunParameters parameters,
            Optional<Plan> guestPlan,
            double hypervisorInterval,
            double guestInterval,
            double alpha,
            boolean renewsGuests)
            implements RunPlan {}

    /**
     * Executes the technique on a host that is as full of idle, paged domains as it can be.
     *
     * @param plan what the engine executes
     * @param parameters the setting
     * @param capacity how many domains fit
     * @param domains the domains that fit with paging
     * @param files their file systems
     * @param wakesPerSecond how often each of them wakes
     * @param changedShare share of a wake set that changes while its domain is awake
     * @param idleHost special host that could take them; absent if the experiment names none
     */
    record Capacity(
            Plan plan,
            RunParameters parameters,
            DomainCapacity capacity,
            PagedDomains domains,
            GoldenImage files,
            double wakesPerSecond,
            double changedShare,
            Optional<HostPlan> idleHost)
            implements RunPlan {}

    /**
     * Executes the technique on the hosts of a cluster, one after another, and follows their total throughput.
     *
     * @param plan what the engine executes on the host whose downtime is reported
     * @param parameters the setting of that host
     * @param hosts what the engine executes on each host, in the order of their turns
     * @param workload requests for files of each guest
     * @param maxAway hosts that may be away at once
     * @param healthGate seconds for which a host must answer before the next one is taken away
     * @param standsIn whether a spare host serves in the place of one that is away
     * @param interval seconds between samples
     */
    record Rolling(
            Plan plan,
            RunParameters parameters,
            List<Plan> hosts,
            WorkloadPlan workload,
            int maxAway,
            double healthGate,
            boolean standsIn,
            double interval)
            implements RunPlan {

        public Rolling {
            hosts = List.copyOf(hosts);
        }
    }

    /**
     * Lets the host age while policies rejuvenate it.
     *
     * @param plan what the engine executes when the hypervisor is due, and of which downtime is reported
     * @param parameters the setting
     * @param resources what leaks
     * @param hypervisor the policy for the hypervisor
     * @param guests the policies for the operating systems, each for one guest; empty if they are left alone
     * @param horizon seconds to look at
     * @param interval seconds between samples
     */
    record Aging(
            Plan plan,
            RunParameters parameters,
            List<LeakingResource> resources,
            PolicyRun hypervisor,
            List<PolicyRun> guests,
            double horizon,
            double interval)
            implements RunPlan {

        public Aging {
            resources = List.copyOf(resources);
            guests = List.copyOf(guests);
        }

        /**
         * A policy and what the engine executes for it.
         *
         * @param plan what the engine executes
         * @param renewed identifiers of the components that are as new afterwards
         * @param trigger when it acts
         */
        public record PolicyRun(Plan plan, Set<String> renewed, RejuvenationTrigger trigger) {}
    }

    /**
     * Operates hosts for years under policies, with failures and repairs.
     *
     * @param plan what the engine executes on the host of which downtime is reported
     * @param parameters the setting of that host
     * @param outline hosts with what ages on them and load; their policies are in {@code policies}
     * @param policies the policies of each host, in the order of the hosts
     * @param words the policies for people, the hypervisor's first
     * @param meaning what the technique does, for people
     * @param lives distributions behind the lives, by identifier of the component
     * @param delays distributions behind the delays of policies
     * @param costs what outages and actions cost; absent if the scenario says nothing
     * @param settings how to look at it
     */
    record LongRun(
            Plan plan,
            RunParameters parameters,
            LongRunPlan outline,
            List<List<PolicyRun>> policies,
            List<String> words,
            String meaning,
            Map<String, LifeDistributions> lives,
            DelayDistributions delays,
            Optional<CostRates> costs,
            LongRunSettings settings)
            implements RunPlan {

        public LongRun {
            policies = policies.stream().map(List::copyOf).toList();
            words = List.copyOf(words);
        }

        /**
         * A policy and what the engine executes for it.
         *
         * @param hypervisor whether it acts on the hypervisor; else on one guest
         * @param plan what the engine executes
         * @param renewed identifiers of the components that are as new afterwards
         * @param trigger when it becomes due
         * @param pausesWhileDown whether its clock stands still while what it renews is down
         * @param restartsAfterRepair whether its clock starts anew after a repair
         * @param openTimes when it may begin to act
         */
        public record PolicyRun(
                boolean hypervisor,
                Plan plan,
                Set<String> renewed,
                LongRunTrigger trigger,
                boolean pausesWhileDown,
                boolean restartsAfterRepair,
                OpenTimes openTimes) {}
    }
}
