package org.warmboot.report.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.warmboot.experiment.measure.RunMeasure;
import org.warmboot.experiment.result.Estimate;
import org.warmboot.experiment.study.CompareResult;
import org.warmboot.experiment.study.SweepResult;
import org.warmboot.experiment.study.SweepResult.Point;
import org.warmboot.experiment.study.SweepResult.Row;

/** Sweeps and comparisons in closed form. */
public final class SampleStudies {

    private static final String HEAP = "hosts[web-1].hypervisor.failure.mean";
    private static final String RESET = "hosts[web-1].resetTime";
    private static final String TENANTS = "Owners reboot weekly";
    private static final double DAY = SampleLongRuns.DAY;

    private SampleStudies() {}

    /** Availability and downtime over the mean time to failure. */
    public static SweepResult line() {
        var points = new ArrayList<Point>();
        for (var days : new double[] {30, 60, 120, 240, 480}) {
            points.add(new Point(List.of((int) days + " d"), List.of(days * DAY), rows(days, 47)));
        }
        points.add(new Point(List.of("0 s"), List.of(0.0), List.of(), Optional.of("A mean of 0 s is no life.")));
        return sweep(SweepResult.Design.GRID, List.of(HEAP), points);
    }

    /** The same over two parameters. */
    public static SweepResult grid() {
        var points = new ArrayList<Point>();
        for (var days : new double[] {30, 60, 120, 240}) {
            for (var reset : new double[] {20, 47, 90}) {
                points.add(new Point(
                        List.of((int) days + " d", (int) reset + " s"), List.of(days * DAY, reset), rows(days, reset)));
            }
        }
        return sweep(SweepResult.Design.GRID, List.of(HEAP, RESET), points);
    }

    /** The same at scattered points. */
    public static SweepResult scatter() {
        var points = new ArrayList<Point>();
        for (var i = 0; i < 40; i++) {
            var days = 30 + 450.0 * (i * 17 % 40) / 40;
            var reset = 20 + 70.0 * i / 40;
            points.add(new Point(List.of(days + " d", reset + " s"), List.of(days * DAY, reset), rows(days, reset)));
        }
        return sweep(SweepResult.Design.LATIN_HYPERCUBE, List.of(HEAP, RESET), points);
    }

    private static SweepResult sweep(SweepResult.Design design, List<String> paths, List<Point> points) {
        return new SweepResult("Tenants", SampleResult.create().sha256(), 7, design, paths, points);
    }

    private static List<Row> rows(double days, double reset) {
        var rows = new ArrayList<Row>();
        for (var technique : List.of("warm", "cold")) {
            var own = technique.equals("warm") ? 42 : 110 + reset;
            var down = 13 * own + 365 / days * 3600;
            var name = technique.equals("warm") ? "Warm-VM reboot" : "Cold-VM reboot";
            var error = 0.03 * 365 / days * 3600;
            var share = down / SampleLongRuns.YEAR;
            var wide = error / SampleLongRuns.YEAR;
            rows.add(new Row(
                    "tenants",
                    TENANTS,
                    technique,
                    name,
                    "ssh",
                    "ssh",
                    "4 guests of 1 GiB",
                    RunMeasure.AVAILABILITY,
                    "",
                    new Estimate(1 - share, 1 - share - wide, 1 - share + wide)));
            rows.add(new Row(
                    "tenants",
                    TENANTS,
                    technique,
                    name,
                    "ssh",
                    "ssh",
                    "4 guests of 1 GiB",
                    RunMeasure.DOWNTIME_MEAN,
                    "s",
                    new Estimate(down, down - error, down + error)));
        }
        return rows;
    }

    /** Two scenarios, one of which lacks a number. */
    public static CompareResult compared() {
        var sha = SampleResult.create().sha256();
        var files = List.of("today.warmboot", "disks.warmboot");
        return new CompareResult(
                List.of("Today", "With two disks"),
                files,
                List.of(sha, sha),
                List.of(
                        row(
                                "Cold-VM reboot",
                                RunMeasure.DOWNTIME_MEAN,
                                "s",
                                Optional.of(Estimate.exact(241)),
                                Optional.of(Estimate.exact(196))),
                        row(
                                "Warm-VM reboot",
                                RunMeasure.DOWNTIME_MEAN,
                                "s",
                                Optional.of(Estimate.exact(42)),
                                Optional.of(Estimate.exact(42))),
                        row(
                                "Cold-VM reboot",
                                RunMeasure.AVAILABILITY,
                                "",
                                Optional.of(new Estimate(0.99985, 0.99984, 0.99986)),
                                Optional.of(new Estimate(0.99989, 0.99988, 0.9999))),
                        row(
                                "Saved-VM reboot",
                                RunMeasure.DOWNTIME_MEAN,
                                "s",
                                Optional.of(Estimate.exact(429)),
                                Optional.empty())));
    }

    private static CompareResult.Row row(
            String technique, RunMeasure measure, String unit, Optional<Estimate> one, Optional<Estimate> two) {
        return new CompareResult.Row(
                "reboot",
                "Reboot by guests",
                technique.substring(0, technique.indexOf('-')).toLowerCase(Locale.ROOT),
                technique,
                "jboss",
                "JBoss",
                "11 guests",
                measure,
                unit,
                List.of(one, two));
    }
}
