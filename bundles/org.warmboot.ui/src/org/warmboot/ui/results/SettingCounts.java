package org.warmboot.ui.results;

import org.warmboot.experiment.result.ExperimentResult;

/**
 * How many settings an experiment has gone through.
 *
 * @param domains  different numbers of guests
 * @param memories different sizes of their memory
 */
record SettingCounts(long domains, long memories) {

    static SettingCounts of(ExperimentResult experiment) {
        return new SettingCounts(
                experiment.runs().stream()
                        .map(run -> run.parameters().domains())
                        .distinct()
                        .count(),
                experiment.runs().stream()
                        .map(run -> run.parameters().memoryGiB())
                        .distinct()
                        .count());
    }

    /** Whether there is anything to draw a line over. */
    boolean vary() {
        return domains > 1 || memories > 1;
    }
}
