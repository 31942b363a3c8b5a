package org.warmboot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.warmboot.cli.CommandLineDriver.warmboot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a scenario tells other tools is written where it is asked for. */
class ExportCommandTest {

    @TempDir
    private Path folder;

    private Path testbed;

    @BeforeEach
    void copyTheTestbed() {
        testbed = folder.resolve("a.warmboot");
        warmboot("examples", "copy", "roothammer-dsn07", testbed);
    }

    /** The paper measures 42 s without a service for 11 guests; the expected times of the runbook are simulated. */
    @Test
    void aRunbookExpectsWhatThePaperMeasured() {
        var outcome = warmboot("export", "runbook", testbed, "--technique", "warm", "--of", "server");
        assertEquals(ExitCode.OK, outcome.exitCode(), outcome.err());
        assertTrue(outcome.out().startsWith("# Runbook: Warm-VM reboot of "), outcome.out());
        assertTrue(
                outcome.out().lines().anyMatch(line -> line.matches("\\| 1 \\|.*\\| 11 \\| 42 s \\|.*")),
                outcome.out());
        assertTrue(
                outcome.out().lines().anyMatch(line -> line.matches("\\|.*Reload hypervisor.*\\| 11 s \\|.*")),
                outcome.out());
    }

    @Test
    void aRunbookOfAClusterTakesItsHostsInTurn() {
        var cluster = folder.resolve("cluster.warmboot");
        warmboot("examples", "copy", "operations", cluster);
        var outcome = warmboot("export", "runbook", cluster, "--technique", "cold", "--of", "cluster");
        assertEquals(ExitCode.OK, outcome.exitCode(), outcome.err());
        assertTrue(outcome.out().contains("away at the same time"), outcome.out());
    }

    @Test
    void whatCannotBeDoneGetsNoRunbook() {
        var outcome = warmboot("export", "runbook", testbed, "--technique", "vmbeam", "--of", "server");
        assertEquals(ExitCode.INVALID, outcome.exitCode());
        assertTrue(outcome.err().contains("error: "), outcome.err());
    }

    @Test
    void tablesAndGraphsGoToAFileOrToStandardOutput() throws IOException {
        var shown = warmboot("export", "dot", testbed);
        assertTrue(shown.out().startsWith("graph \""), shown.out());
        var file = folder.resolve("a.csv");
        assertEquals(
                ExitCode.OK,
                warmboot("export", "inventory", testbed, "-o", file).exitCode());
        assertTrue(Files.readString(file).startsWith("name,identity,host,memory (bytes),"), Files.readString(file));
    }

    @Test
    void alertsNeedAThreshold() {
        var aging = folder.resolve("aging.warmboot");
        warmboot("examples", "copy", "aging", aging);
        var outcome = warmboot("export", "alerts", aging);
        assertEquals(ExitCode.OK, outcome.exitCode(), outcome.err());
        assertTrue(outcome.out().contains("groups:\n  - name: warmboot"), outcome.out());
        assertEquals(ExitCode.INVALID, warmboot("export", "alerts", testbed).exitCode());
    }

    @Test
    void wrongUsageIsToldInWords() {
        assertEquals(ExitCode.USAGE, warmboot("export", "runbook", testbed).exitCode());
        assertEquals(
                ExitCode.USAGE,
                warmboot("export", "dot", testbed, "--of", "server").exitCode());
        assertEquals(ExitCode.USAGE, warmboot("export", "poem", testbed).exitCode());
        assertEquals(
                ExitCode.USAGE,
                warmboot("export", "runbook", testbed, "--technique", "none", "--of", "server")
                        .exitCode());
        assertEquals(
                ExitCode.USAGE,
                warmboot("export", "runbook", testbed, "--technique", "warm", "--of", "none")
                        .exitCode());
    }
}
