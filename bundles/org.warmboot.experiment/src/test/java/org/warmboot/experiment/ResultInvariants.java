package org.warmboot.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.stream.DoubleStream;
import org.warmboot.experiment.result.Costs;
import org.warmboot.experiment.result.Downtime;
import org.warmboot.experiment.result.Migration;
import org.warmboot.experiment.result.RebootTasks;
import org.warmboot.experiment.result.Rolling;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.model.Host;
import org.warmboot.model.Link;
import org.warmboot.model.Scenario;
import org.warmboot.model.device.DeviceUse;

/** What holds for the result of every run, whatever the technique. */
final class ResultInvariants {

    private static final double ROUNDING = 1e-6;
    private static final double BYTES_PER_MEGABYTE = 1e6;

    private final Scenario scenario;
    private final RunResult run;

    ResultInvariants(Scenario scenario, RunResult run) {
        this.scenario = scenario;
        this.run = run;
    }

    void check() {
        run.downtime().ifPresent(ResultInvariants::downtimesAreTimes);
        run.part(RebootTasks.class).ifPresent(ResultInvariants::tasksAreTimesWithinTheTechnique);
        run.part(Costs.class).ifPresent(this::memoryIsThere);
        run.migration().ifPresent(this::movesMakeSense);
        run.rolling().ifPresent(this::aClusterServesNoMoreThanItsLinks);
        run.throughput()
                .forEach(curve -> curve.samples()
                        .forEach(sample -> assertTrue(
                                sample.value() >= 0 && sample.value() <= curve.before() * (1 + ROUNDING),
                                curve.service())));
        run.availability().ifPresent(each -> assertTrue(each.mean() >= 0 && each.mean() <= 1));
    }

    private static void downtimesAreTimes(Downtime downtime) {
        downtime.services()
                .forEach(service -> assertTrue(
                        service.seconds() >= 0 && service.seconds() <= downtime.max() + ROUNDING, service::toString));
        assertTrue(downtime.mean() <= downtime.max() + ROUNDING, downtime::toString);
    }

    private static void tasksAreTimesWithinTheTechnique(RebootTasks tasks) {
        DoubleStream.of(tasks.before(), tasks.reset(), tasks.hypervisorReboot(), tasks.load(), tasks.after())
                .forEach(time -> assertTrue(time >= 0 && Double.isFinite(time), tasks::toString));
    }

    private void memoryIsThere(Costs costs) {
        assertTrue(costs.peakMemory() > 0
                && costs.peakMemory() <= host(run.parameters().host()).getMemory());
        assertTrue(costs.totalSeconds() >= 0 && costs.bytesWritten() >= 0 && costs.cpuSeconds() >= 0);
        run.part(RebootTasks.class)
                .ifPresent(tasks -> assertTrue(tasks.before() <= costs.totalSeconds() + ROUNDING
                        && tasks.after() <= costs.totalSeconds() + ROUNDING));
    }

    private void movesMakeSense(Migration migration) {
        var places = new HashMap<String, String>();
        var free = new HashMap<String, Double>();
        for (var move : migration.moves()) {
            assertTrue(move.start() >= free.getOrDefault(move.domain(), 0.0) - ROUNDING, move::toString);
            assertEquals(places.getOrDefault(move.domain(), move.source()), move.source(), move::toString);
            places.put(move.domain(), move.destination());
            free.put(move.domain(), move.end());
            assertTrue(move.pause() <= move.end() - move.start() + ROUNDING, move::toString);
            if (move.bytesSent() > 0) {
                assertNotEquals(move.source(), move.destination(), move::toString);
                var seconds = move.bytesSent() / Math.min(rate(move.source()), rate(move.destination()));
                assertTrue(seconds <= (move.end() - move.start()) * (1 + ROUNDING) + ROUNDING, move::toString);
            }
        }
    }

    private double rate(String host) {
        return DeviceUse.MIGRATIONS.of(host(host)).map(Link::getRate).orElseThrow();
    }

    /** Also while some of its hosts carry the guests of others. */
    private void aClusterServesNoMoreThanItsLinks(Rolling rolling) {
        var links = scenario.getClusters().getFirst().getHosts().stream()
                .mapToDouble(
                        host -> DeviceUse.SERVICES.of(host).map(Link::getRate).orElseThrow())
                .sum();
        assertTrue(rolling.full() <= links / BYTES_PER_MEGABYTE * (1 + ROUNDING), rolling.full() + " of " + links);
        rolling.samples()
                .forEach(sample -> assertTrue(
                        sample.value() >= -ROUNDING * rolling.full()
                                && sample.value() <= rolling.full() * (1 + ROUNDING),
                        sample + " of " + rolling.full()));
        assertTrue(Double.isFinite(rolling.duration()) && rolling.duration() >= 0);
        assertTrue(rolling.workLost() >= -ROUNDING * Math.max(1, rolling.full()), rolling.workLost() + " lost");
    }

    private Host host(String id) {
        return scenario.getHosts().stream()
                .filter(each -> each.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
