package org.warmboot.experiment.study;

import java.util.List;
import java.util.Optional;
import org.warmboot.experiment.measure.RunMeasure;
import org.warmboot.experiment.result.Estimate;

/**
 * Numbers of several scenarios side by side.
 *
 * @param scenarios names of the scenarios, the one that the others are compared with first
 * @param files names of their files, as somebody gave them, in the same order
 * @param sha256 digests of their files, in the same order
 * @param rows numbers that at least one of them has, in the order of their experiments
 */
public record CompareResult(List<String> scenarios, List<String> files, List<String> sha256, List<Row> rows) {

    public CompareResult {
        scenarios = List.copyOf(scenarios);
        files = List.copyOf(files);
        sha256 = List.copyOf(sha256);
        rows = List.copyOf(rows);
    }

    /**
     * One number of all scenarios.
     *
     * @param experiment identifier of the experiment in the first scenario that has it
     * @param experimentName its name for people
     * @param technique identifier of the technique, likewise
     * @param techniqueName its name for people
     * @param service identifier of the service, likewise
     * @param serviceName its name for people; may be empty
     * @param setting what else tells it from others, for example the number of guests; may be empty
     * @param measure what it is
     * @param unit its unit; empty for shares and counts
     * @param values the numbers, in the order of the scenarios; absent where one has none
     */
    public record Row(
            String experiment,
            String experimentName,
            String technique,
            String techniqueName,
            String service,
            String serviceName,
            String setting,
            RunMeasure measure,
            String unit,
            List<Optional<Estimate>> values) {

        public Row {
            values = List.copyOf(values);
        }
    }
}
