package org.warmboot.experiment.study;

import java.util.List;
import java.util.Optional;
import org.warmboot.experiment.measure.RunMeasure;
import org.warmboot.experiment.result.Estimate;
import org.warmboot.experiment.result.Keyed;

/**
 * Results of a scenario whose parameters took other values.
 *
 * @param scenario name of the scenario
 * @param sha256 digest of the scenario file
 * @param seed seed of all random streams, the same at every point
 * @param design which values were taken
 * @param paths paths of the parameters
 * @param points in the order of the design
 */
public record SweepResult(
        String scenario, String sha256, long seed, Design design, List<String> paths, List<Point> points) {

    public SweepResult {
        paths = List.copyOf(paths);
        points = List.copyOf(points);
    }

    /** Which values the parameters took. */
    public enum Design implements Keyed {
        /** All combinations. */
        GRID,
        /** Combinations that cover each range evenly. */
        LATIN_HYPERCUBE
    }

    /**
     * One setting of the parameters.
     *
     * @param values values as they would stand in a file, in the order of the paths
     * @param numbers the same in base units: seconds, bytes, bytes per second, shares
     * @param rows what came out; empty if there is a problem
     * @param problem why there is no result with these values, one sentence for people; absent if there is one
     */
    public record Point(List<String> values, List<Double> numbers, List<Row> rows, Optional<String> problem) {

        /** A point with a result. */
        public Point(List<String> values, List<Double> numbers, List<Row> rows) {
            this(values, numbers, rows, Optional.empty());
        }

        public Point {
            values = List.copyOf(values);
            numbers = List.copyOf(numbers);
            rows = List.copyOf(rows);
        }
    }

    /**
     * One number of one run.
     *
     * @param experiment identifier of the experiment
     * @param experimentName its name for people
     * @param technique identifier of the technique
     * @param techniqueName its name for people
     * @param service identifier of the service
     * @param serviceName its name for people; may be empty
     * @param setting what else the number is for, for people: number and size of the guests; may be empty
     * @param measure what it is
     * @param unit its unit; empty for shares and counts
     * @param value the number and its interval
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
            Estimate value) {}
}
