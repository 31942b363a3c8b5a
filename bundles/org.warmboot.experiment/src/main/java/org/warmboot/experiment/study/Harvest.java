package org.warmboot.experiment.study;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.warmboot.experiment.result.Estimate;
import org.warmboot.experiment.result.LongRun;
import org.warmboot.experiment.result.OptimalPolicy;
import org.warmboot.experiment.result.RunResult;

/**
 * A number that tells what came out of a run.
 *
 * @param measure key of the number
 * @param unit its unit; empty for shares and counts
 * @param value the number and its interval
 */
public record Harvest(String measure, String unit, Estimate value) {

    private static final String SECONDS = "s";
    private static final String PER_YEAR = "s/a";
    private static final String COUNT_PER_YEAR = "1/a";

    /** Key of the share of the time in which a service answers. */
    public static final String AVAILABILITY = "availability";

    /** All numbers of a run, the most telling first. */
    public static List<Harvest> of(RunResult run) {
        var found = new ArrayList<Harvest>();
        run.longRun().ifPresent(longRun -> addLongRun(found, longRun));
        run.optimum().ifPresent(optimum -> addOptimum(found, optimum));
        run.availability().ifPresent(it -> {
            found.add(new Harvest(AVAILABILITY, "", new Estimate(it.mean(), it.low(), it.high())));
            found.add(exact("downtime-per-year", PER_YEAR, it.downtimePerYear()));
        });
        run.downtime().ifPresent(it -> {
            found.add(exact("downtime-mean", SECONDS, it.mean()));
            found.add(exact("downtime-max", SECONDS, it.max()));
        });
        run.throughput().stream()
                .mapToDouble(curve -> curve.drop())
                .max()
                .ifPresent(drop -> found.add(exact("throughput-drop", "", drop)));
        run.capacity().ifPresent(it -> {
            found.add(exact("domains-static", "", it.staticDomains()));
            found.add(exact("domains-paged", "", it.pagedDomains()));
        });
        run.rolling().ifPresent(it -> {
            found.add(exact("work-lost-share", "", it.workLost() / (it.full() * it.duration())));
            found.add(exact("rolling-duration", SECONDS, it.duration()));
        });
        run.aging().ifPresent(aging -> {
            var worst = aging.resources().stream()
                    .mapToDouble(each -> each.highestShare())
                    .max();
            var first =
                    aging.resources().stream().map(each -> each.exhaustedAt()).filter(OptionalDouble::isPresent);
            worst.ifPresent(share -> found.add(exact("leaked-share", "", share)));
            first.mapToDouble(OptionalDouble::getAsDouble)
                    .min()
                    .ifPresent(time -> found.add(exact("exhausted-after", SECONDS, time)));
        });
        return found;
    }

    private static void addLongRun(List<Harvest> found, LongRun longRun) {
        var measures = longRun.measures();
        var down = measures.downtime();
        found.add(new Harvest(AVAILABILITY, "", measures.availability()));
        longRun.analysis().solution().ifPresent(it -> found.add(exact("availability-solved", "", it.availability())));
        found.add(new Harvest("downtime-planned", PER_YEAR, down.planned()));
        found.add(new Harvest("downtime-unplanned", PER_YEAR, down.unplanned()));
        found.add(new Harvest("downtime-hypervisor-actions", PER_YEAR, down.hypervisorActions()));
        found.add(new Harvest("downtime-system-actions", PER_YEAR, down.operatingSystemActions()));
        found.add(new Harvest("downtime-hypervisor-failures", PER_YEAR, down.hypervisorFailures()));
        found.add(new Harvest("downtime-system-failures", PER_YEAR, down.operatingSystemFailures()));
        found.add(new Harvest("outages-planned", COUNT_PER_YEAR, measures.plannedOutages()));
        found.add(new Harvest("outages-unplanned", COUNT_PER_YEAR, measures.unplannedOutages()));
        found.add(new Harvest("hypervisor-failures", COUNT_PER_YEAR, measures.hypervisorFailures()));
        found.add(new Harvest("system-failures", COUNT_PER_YEAR, measures.operatingSystemFailures()));
        found.add(new Harvest("throughput", "", measures.throughput()));
        measures.requestsLost().ifPresent(lost -> found.add(new Harvest("requests-lost", COUNT_PER_YEAR, lost)));
        measures.cost().ifPresent(cost -> found.add(new Harvest("cost", cost.currency() + "/a", cost.perYear())));
    }

    private static void addOptimum(List<Harvest> found, OptimalPolicy optimum) {
        found.add(
                exact("best-hypervisor-interval", SECONDS, optimum.hypervisor().interval()));
        optimum.operatingSystem()
                .ifPresent(answer -> found.add(exact("best-system-interval", SECONDS, answer.interval())));
        found.add(new Harvest("best-loss", optimum.unit() + "/a", optimum.confirmedLoss()));
    }

    private static Harvest exact(String measure, String unit, double value) {
        return new Harvest(measure, unit, Estimate.exact(value));
    }
}
