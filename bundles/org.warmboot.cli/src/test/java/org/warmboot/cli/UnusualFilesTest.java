package org.warmboot.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.warmboot.examples.Examples;

/** Files that are none, disks that are full, names that a system cannot write: a sentence and an exit code. */
@EnabledOnOs(OS.LINUX)
class UnusualFilesTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void copy() throws IOException {
        Examples.copy(Examples.find("warm-variants").orElseThrow(), folder.resolve("a.warmboot"));
    }

    private CommandLineDriver.Outcome shell(String script) throws IOException, InterruptedException {
        return new ShellDriver(folder).run(script);
    }

    private static void isTold(CommandLineDriver.Outcome outcome, int code, String what) {
        assertAll(
                () -> assertEquals(code, outcome.exitCode(), outcome.err()),
                () -> assertTrue(outcome.err().contains(what), outcome.err()),
                () -> assertFalse(outcome.err().contains("\tat "), outcome.err()),
                () -> assertFalse(outcome.err().contains("Exception"), outcome.err()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pipe", "/dev/zero", "/dev/null"})
    void whatIsNoFileIsNeverRead(String name) throws Exception {
        shell("mkfifo pipe");
        for (var command : List.of("validate", "parameters", "run --out out", "compare --out out a.warmboot")) {
            isTold(shell("warmboot " + command + " " + name), ExitCode.FILES, "a pipe or a device");
        }
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void whatIsNoFileIsNeverWritten() throws Exception {
        shell("mkfifo pipe; mkdir out; mkfifo out/results.json; mkdir kept; mkfifo kept/replications.json");
        isTold(shell("warmboot run a.warmboot --out pipe"), ExitCode.FILES, "no folder");
        isTold(shell("warmboot run a.warmboot --out /dev/null"), ExitCode.FILES, "no folder");
        isTold(shell("warmboot run a.warmboot --out out"), ExitCode.FILES, "a pipe or a device");
        isTold(shell("warmboot examples copy tenants pipe"), ExitCode.FILES, "nothing was copied");
        isTold(shell("warmboot examples copy tenants /dev/full"), ExitCode.FILES, "nothing was copied");
        isTold(
                shell("warmboot run --example reference-models --experiment garg-events --replications 100 --resume"
                        + " --out kept"),
                ExitCode.OK,
                "the run begins anew");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "examples",
                "examples copy tenants",
                "validate a.warmboot",
                "parameters a.warmboot",
                "run a.warmboot --out out",
                "report a.warmboot --out out",
                "compare a.warmboot a.warmboot --out out",
                "sweep a.warmboot --out out --vary 'hosts[1].resetTime=1 s'",
                "optimize --example reference-models --experiment memoryless-search --replications 10 --out out",
                "--help",
                "--version",
                "help run"
            })
    void aResultThatCannotBePrintedIsAFailure(String command) throws Exception {
        isTold(shell("warmboot " + command + " >/dev/full"), ExitCode.FILES, "standard output");
    }

    @Test
    void aCopyThatFindsNoRoomLeavesNothing() throws Exception {
        // a limit on the size of files fails like a full disk; the virtual machine's own file must not meet it
        var outcome = new ShellDriver(folder, Map.of("JAVA_OPTIONS", "-XX:-UsePerfData -Xshare:auto"))
                .run("ulimit -f 1; warmboot examples copy operations b.warmboot");
        isTold(outcome, ExitCode.FILES, "Cannot write");
        assertFalse(Files.exists(folder.resolve("b.warmboot")));
    }

    @Test
    void namesBeyondAsciiAreToldWhereTheSystemCannotWriteThem() throws Exception {
        Files.move(folder.resolve("a.warmboot"), folder.resolve("ä.warmboot"));
        var c = new ShellDriver(folder, Map.of("LC_ALL", "C"));
        isTold(c.run("warmboot validate ä.warmboot"), ExitCode.USAGE, "LC_ALL=C.UTF-8");
        isTold(c.run("warmboot run --example tenants --out ö"), ExitCode.USAGE, "LC_ALL=C.UTF-8");
        var utf8 = new ShellDriver(folder, Map.of("LC_ALL", "C.UTF-8")).run("warmboot validate ä.warmboot");
        assertEquals(ExitCode.OK, utf8.exitCode(), utf8.err());
    }

    @Test
    void anEmptyNameIsWrongUsage() {
        isTold(CommandLineDriver.warmboot("run", "--example", "tenants", "--out", ""), ExitCode.USAGE, "empty");
        isTold(CommandLineDriver.warmboot("report", "--example", "tenants", "-o", ""), ExitCode.USAGE, "empty");
        isTold(CommandLineDriver.warmboot("validate", ""), ExitCode.USAGE, "empty");
        isTold(CommandLineDriver.warmboot("examples", "copy", "tenants", ""), ExitCode.USAGE, "empty");
    }
}
