package org.warmboot.experiment.study;

import java.util.List;
import java.util.Optional;
import org.warmboot.experiment.result.Estimate;
import org.warmboot.experiment.result.LongRunObjective;

/**
 * Which technique serves the objective of a long run best, and why. Times in seconds per service and year.
 *
 * @param service identifier of the service profile; see {@link org.warmboot.experiment.result.RunParameters}
 * @param objective what it is judged by
 * @param unit unit of the losses: {@code s} of downtime per service and year, or a currency per year
 * @param asGiven techniques with the intervals of the scenario, the best first
 * @param atBest techniques at their own best intervals, the best first; empty if they were not searched
 */
public record TechniqueChoice(
        String service, LongRunObjective objective, String unit, List<Ranked> asGiven, List<Ranked> atBest) {

    /** Keeps copies that cannot change. */
    public TechniqueChoice {
        asGiven = List.copyOf(asGiven);
        atBest = List.copyOf(atBest);
    }

    /** The ranking that counts: at the best intervals if they are known. */
    public List<Ranked> ranking() {
        return atBest.isEmpty() ? asGiven : atBest;
    }

    /**
     * A technique and its loss.
     *
     * @param technique identifier of the technique
     * @param techniqueName its name for people
     * @param loss the loss and its interval
     * @param hypervisorInterval interval of the policy for the hypervisor in seconds, infinite for never, 0 for at
     *     once; NaN with the intervals of the scenario
     * @param systemInterval interval of the policies for operating systems; NaN without them, or as given
     * @param behind how it differs from the best, cause by cause; absent for the best itself
     */
    public record Ranked(
            String technique,
            String techniqueName,
            Estimate loss,
            double hypervisorInterval,
            double systemInterval,
            Optional<Behind> behind) {}

    /**
     * Why a technique is behind the best.
     *
     * @param isClear whether the simulation tells them apart
     * @param extraLoss loss more than that of the best
     * @param causes the causes of downtime, the one that differs most first
     */
    public record Behind(boolean isClear, double extraLoss, List<Cause> causes) {

        /** Keeps a copy that cannot change. */
        public Behind {
            causes = List.copyOf(causes);
        }
    }

    /**
     * Downtime by one cause, with the best technique and with this one.
     *
     * @param kind what causes it
     * @param bestSeconds downtime with the best technique
     * @param seconds downtime with this one
     * @param bestCount actions or failures per year with the best one: of a host for causes in the hypervisor, of a
     *     guest for causes in the operating system
     * @param count the same with this one
     */
    public record Cause(Kind kind, double bestSeconds, double seconds, double bestCount, double count) {

        /** Downtime more than with the best one; negative where this one is better. */
        public double extraSeconds() {
            return seconds - bestSeconds;
        }
    }

    /** What causes downtime. */
    public enum Kind {
        /** Rejuvenation of the hypervisor. */
        HYPERVISOR_ACTIONS,
        /** Rejuvenation of operating systems on their own. */
        SYSTEM_ACTIONS,
        /** Failures of hypervisors, privileged and driver domains. */
        HYPERVISOR_FAILURES,
        /** Failures of guests. */
        SYSTEM_FAILURES
    }
}
