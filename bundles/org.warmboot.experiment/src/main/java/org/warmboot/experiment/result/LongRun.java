package org.warmboot.experiment.result;

import java.util.List;
import java.util.Optional;

/**
 * Years of operation under policies of rejuvenation, with failures and repairs.
 *
 * @param horizon seconds that were looked at, from new components on
 * @param warmUp seconds at the beginning that do not count
 * @param replications simulated histories
 * @param level level of the confidence intervals, for example 0.99
 * @param method how they were made
 * @param policies what is done when, in words, one entry per policy, the hypervisor's first
 * @param meaning what the technique does, in words
 * @param measures what the histories yielded
 * @param gain availability less that of the first technique of the experiment in the same histories; absent for that one
 * @param analysis the same operation solved, or why it is not
 * @param outages outages by length, shortest first; classes without any are left out
 */
public record LongRun(
        double horizon,
        double warmUp,
        long replications,
        double level,
        HistoryMethod method,
        List<String> policies,
        String meaning,
        LongRunMeasures measures,
        Optional<Estimate> gain,
        LongRunAnalysis analysis,
        List<OutageClass> outages)
        implements RunPart {

    public LongRun {
        policies = List.copyOf(policies);
        outages = List.copyOf(outages);
    }

    /** The same long run with other measures, as with other intervals of its policies. */
    public LongRun with(LongRunMeasures others) {
        return new LongRun(
                horizon, warmUp, replications, level, method, policies, meaning, others, gain, analysis, outages);
    }

    /**
     * Outages of similar length.
     *
     * @param from shortest of them, seconds
     * @param to longest, seconds
     * @param plannedPerYear those that began with an action, per service and year
     * @param unplannedPerYear those that began with a failure, per service and year
     */
    public record OutageClass(double from, double to, double plannedPerYear, double unplannedPerYear) {}
}
