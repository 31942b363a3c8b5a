package org.warmboot.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.warmboot.experiment.ExampleRuns.downtime;
import static org.warmboot.experiment.ExampleRuns.experiment;
import static org.warmboot.experiment.ExampleRuns.last;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.experiment.compile.ScenarioCompiler;
import org.warmboot.experiment.result.Costs;
import org.warmboot.experiment.result.RebootTasks;
import org.warmboot.experiment.result.Requests;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.experiment.result.Throughput;
import org.warmboot.experiment.run.RunOutcome;
import org.warmboot.experiment.run.ScenarioRun;

/** What the mechanisms of the literature do to each other's figures, as their authors state it. */
class MechanismFactsTest {

    private static final double GIB = 1L << 30;

    @Test
    void delayingTheSuspendEventSavesTheShutdownOfTheDom0() {
        var delayed = last("warm-variants", "downtime", "warm");
        var early = last("warm-variants", "downtime", "warm-dom0-suspend");
        assertEquals(12.2, downtime(early) - downtime(delayed), 1e-9);
    }

    @Test
    void quickReloadSavesTheHardwareResetWhateverElseIsDone() {
        for (var base : new String[] {"saved", "cold"}) {
            var slow = last("warm-variants", "downtime", base);
            var quick = last("warm-variants", "downtime", base + "-quick-reload");
            assertEquals(47, downtime(slow) - downtime(quick), 1e-6, base);
        }
    }

    @Test
    void oneImageAfterAnotherTakesAsLongButStopsEachGuestForLess() {
        var together = last("saved-variants", "downtime", "saved");
        var inTurn = last("saved-variants", "downtime", "saved-serial");
        assertEquals(total(together), total(inTurn), 1e-6);
        assertTrue(downtime(inTurn) < downtime(together));
    }

    @Test
    void changedPagesSaveWritingAndNothingOfTheReading() {
        var whole = last("saved-variants", "downtime", "saved");
        var dirty = last("saved-variants", "downtime", "saved-dirty");
        assertEquals(
                0.3 * whole.part(RebootTasks.class).orElseThrow().before(),
                dirty.part(RebootTasks.class).orElseThrow().before(),
                1e-6);
        assertEquals(
                whole.part(RebootTasks.class).orElseThrow().after(),
                dirty.part(RebootTasks.class).orElseThrow().after(),
                1e-6);
    }

    @Test
    void aServiceOnItsOwnRestartsFasterThanItsOperatingSystem() {
        var service = last("cold-variants", "downtime", "micro-reboot", "jboss");
        var system = last("cold-variants", "downtime", "os", "jboss");
        assertEquals(84, downtime(service), 1e-6, "10.08 s and 11 times 6.72 s of the disk");
        assertEquals(downtime(service) + 13 + 3.8 * 11, downtime(system), 1e-6);
    }

    @Test
    void guestsServeWhileTheirDriverDomainsRestart() {
        assertEquals(
                0,
                last("driver-domains", "drivers", "driver-restart")
                        .downtime()
                        .orElseThrow()
                        .max());
        assertTrue(downtime(last("driver-domains", "drivers", "warm")) > 42 + 3, "driver domains boot in between");
    }

    @Test
    void zeroCopyMigrationSendsNothingAndOrdinaryMigrationMoreThanAllMemory() {
        var zero = last("vmbeam", "zero-copy", "vmbeam");
        assertEquals(0, zero.part(Costs.class).orElseThrow().bytesSent());
        assertTrue(last("vmbeam", "zero-copy", "migrate")
                        .part(Costs.class)
                        .orElseThrow()
                        .bytesSent()
                > 20 * GIB);
        assertTrue(last("vmbeam", "same-host", "migrate-local")
                        .part(Costs.class)
                        .orElseThrow()
                        .bytesSent()
                > 10 * GIB);
        assertTrue(zero.part(Costs.class).orElseThrow().peakMemory()
                >= last("vmbeam", "zero-copy", "migrate")
                                .part(Costs.class)
                                .orElseThrow()
                                .peakMemory()
                        + GIB);
    }

    @Test
    void wakingUpByFaultsIsTwoOrdersSlowerThanByPrefetch() {
        var capacity = last("pageable", "capacity", "cold").capacity().orElseThrow();
        assertTrue(capacity.wakeByFaults() / capacity.wakeByPrefetch() > 100);
    }

    @Test
    void aGoldenImageHoldsDomainsForWhichCopiesWouldHaveNoRoom() {
        var storage = last("pageable", "capacity", "warm")
                .capacity()
                .orElseThrow()
                .storage()
                .orElseThrow();
        assertEquals(4 * GIB + 163 * GIB / 4, storage.sharedBytes(), 1e-6);
        assertEquals(163 * 4 * GIB, storage.copiedBytes(), 1e-6);
        assertTrue(storage.copiedBytes() > 146e9 && storage.sharedBytes() < 146e9, "on the disk of the testbed");
    }

    @Test
    void idleDomainsMoveWithWhatTheyHaveInMemoryAndOnDisk() {
        var move = last("pageable", "capacity", "warm")
                .capacity()
                .orElseThrow()
                .move()
                .orElseThrow();
        var memory = 163 * (0.1 * 0.7 + 0.9) * GIB + 30 * GIB / 1024;
        assertEquals(memory + 163 * GIB / 4, move.sentBytes(), 163);
        assertTrue(move.secondsUntilAwake() < move.seconds() / 10);
    }

    @Test
    void savingIdleDomainsWritesTheirResidentPagesOnly() {
        var saved = last("pageable", "capacity", "saved");
        assertEquals(
                163 * 0.1 * 0.7 * GIB, saved.part(Costs.class).orElseThrow().bytesWritten(), 163);
        assertEquals(
                saved.capacity().orElseThrow().writtenBytes(),
                saved.part(Costs.class).orElseThrow().bytesWritten(),
                1e-6);
    }

    @Test
    void aColdRebootOfSoManyDomainsTakesAMinuteForEveryTwenty() {
        var cold = last("pageable", "capacity", "cold");
        assertEquals(157 + 3.8 * (163 - 11), downtime(cold), 1e-6, "z + n d");
    }

    @Test
    void aClusterLosesOneHostAtATime() {
        var warm = last("cluster", "rolling-all", "warm").rolling().orElseThrow();
        assertEquals(4 * 117.5, warm.full(), 1e-6);
        assertEquals(3 * 117.5, least(warm.samples()), 1e-6);
        var moving =
                last("cluster", "rolling-spare", "migrate-limited").rolling().orElseThrow();
        assertEquals(3 * 117.5, moving.full(), 1e-6);
        assertTrue(least(moving.samples()) > (3 - 0.25) * 117.5, "12 % of one host and one guest of eleven");
    }

    @Test
    void coldRebootsOfAClusterLoseMoreThanWarmOnesEvenAfterTheirOutages() {
        var warm = last("cluster", "rolling-all", "warm").rolling().orElseThrow();
        var cold = last("cluster", "rolling-all", "cold");
        var outages = 4 * 117.5 * downtime(cold);
        assertTrue(cold.rolling().orElseThrow().workLost() > outages, "caches refill");
        assertTrue(warm.workLost() < outages);
    }

    @Test
    void requestsThatArriveAnywayAreLostAtTheirRate() {
        var cold = last("throughput-recovery", "arrivals", "cold", "web-open-heavy");
        assertEquals(
                150 * downtime(cold), cold.part(Requests.class).orElseThrow().lost(), 1e-6);
        assertTrue(cold.part(Requests.class).orElseThrow().delayed() > 0);
        var light = last("throughput-recovery", "arrivals", "cold", "web-open-light");
        assertEquals(0, light.part(Requests.class).orElseThrow().delayed(), 1e-6, "a cold cache serves 60 requests/s");
    }

    @Test
    void aTechniqueThatCannotWorkWithSoManyDomainsIsSkippedAndTheOthersAreRun() {
        var document = ExampleRuns.load("pageable");
        var paging = document.scenario().getHosts().getFirst().getHypervisor().getPaging();
        paging.setResidentShare(0.05);
        paging.setSharedShare(0.3);
        paging.setSharedCopy(Math.round(30.72 * (1 << 20)));
        var outcome = ScenarioRun.execute(ScenarioCompiler.compile(document), event -> {}, CancelToken.NONE);
        var capacity = assertInstanceOf(RunOutcome.Finished.class, outcome).result().experiments().stream()
                .filter(experiment -> experiment.id().equals("capacity"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of("saved", "cold"),
                capacity.runs().stream().map(RunResult::technique).toList());
        capacity.runs()
                .forEach(run -> assertEquals(327, run.capacity().orElseThrow().pagedDomains()));
        var skipped = capacity.skipped().getFirst();
        assertEquals("warm", skipped.technique());
        assertTrue(
                skipped.reason().startsWith("327 domains fit, but")
                        && skipped.reason().contains("memory"),
                skipped.reason());
    }

    @ParameterizedTest
    @CsvSource({"0.8, 10", "0.8001, 10", "0.85, 10", "0.8, 1"})
    void aPopularFileIsInTheCacheSoonerWhateverElseLimitsThroughput(double skew, int clients) {
        var document = ExampleRuns.load("throughput-recovery");
        var zipf = document.scenario().getWorkloads().stream()
                .filter(each -> each.getId().equals("zipf"))
                .findFirst()
                .orElseThrow();
        zipf.setOverNetwork(false);
        zipf.setSkew(skew);
        zipf.setConcurrency(clients);
        var outcome = ScenarioRun.execute(ScenarioCompiler.compile(document), event -> {}, CancelToken.NONE);
        var curve = assertInstanceOf(RunOutcome.Finished.class, outcome).result().experiments().stream()
                .filter(experiment -> experiment.id().equals("popularity"))
                .flatMap(experiment -> experiment.runs().stream())
                .filter(run -> run.technique().equals("cold")
                        && run.parameters().service().equals("web-zipf"))
                .findFirst()
                .orElseThrow()
                .throughput()
                .getFirst();
        assertEquals(clients * 728 * 1.048576, curve.before(), 1e-6, "nothing but memory limits a full cache");
        assertTrue(curve.recovery() > 0 && curve.recovery() < Double.POSITIVE_INFINITY, curve::toString);
        // every miss of the first pass, at least one in four requests, takes the disk a positioning and a transfer
        assertTrue(curve.drop() > 0.5, curve::toString);
    }

    private static double total(RunResult run) {
        return run.part(Costs.class).orElseThrow().totalSeconds();
    }

    private static double least(Iterable<Throughput.Sample> samples) {
        var least = Double.POSITIVE_INFINITY;
        for (var sample : samples) {
            least = Math.min(least, sample.value());
        }
        return least;
    }
}
