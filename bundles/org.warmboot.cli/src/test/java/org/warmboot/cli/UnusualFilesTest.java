package org.warmboot.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FileWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.warmboot.examples.Examples;

/** Files that are none, disks that are full, names that a system cannot write: a sentence and an exit code. */
@EnabledOnOs(OS.LINUX)
class UnusualFilesTest {

    private static final Set<String> HERE = Set.of("a.warmboot", "b.warmboot", "pipe", "out", "kept");
    private static final int PATIENCE_SECONDS = 120;

    @TempDir
    private Path folder;

    @BeforeEach
    void copy() throws IOException {
        Examples.copy(Examples.find("warm-variants").orElseThrow(), folder.resolve("a.warmboot"));
    }

    private CommandLineDriver.Outcome shell(String script) throws IOException, InterruptedException {
        return new ShellDriver(folder).run(script);
    }

    /** In this process; names of files are those of the folder. */
    private CommandLineDriver.Outcome warmboot(String line) {
        return CommandLineDriver.warmboot((Object[]) words(line));
    }

    private String[] words(String line) {
        return Arrays.stream(line.split(" "))
                .map(word -> HERE.contains(word) ? folder.resolve(word).toString() : word)
                .toArray(String[]::new);
    }

    private static void isTold(CommandLineDriver.Outcome outcome, int code, String what) {
        assertAll(
                () -> assertEquals(code, outcome.exitCode(), outcome.err()),
                () -> assertTrue(outcome.err().contains(what), outcome.err()),
                () -> assertFalse(outcome.err().contains("\tat "), outcome.err()),
                () -> assertFalse(outcome.err().contains("Exception"), outcome.err()));
    }

    @ParameterizedTest
    @Timeout(value = PATIENCE_SECONDS, threadMode = ThreadMode.SEPARATE_THREAD)
    @ValueSource(strings = {"pipe", "/dev/zero", "/dev/null"})
    void whatIsNoFileIsNeverRead(String name) throws Exception {
        shell("mkfifo pipe");
        for (var command : List.of("validate", "parameters", "run --out out", "compare --out out a.warmboot")) {
            isTold(warmboot(command + " " + name), ExitCode.FILES, "a pipe or a device");
        }
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    @Timeout(value = PATIENCE_SECONDS, threadMode = ThreadMode.SEPARATE_THREAD)
    void whatIsNoFileIsNeverWritten() throws Exception {
        shell("mkfifo pipe; mkdir out; mkfifo out/results.json; mkdir kept; mkfifo kept/replications.json");
        isTold(warmboot("run a.warmboot --out pipe"), ExitCode.FILES, "no folder");
        isTold(warmboot("run a.warmboot --out /dev/null"), ExitCode.FILES, "no folder");
        isTold(warmboot("run a.warmboot --out out"), ExitCode.FILES, "a pipe or a device");
        isTold(warmboot("examples copy tenants pipe"), ExitCode.FILES, "nothing was copied");
        isTold(warmboot("examples copy tenants /dev/full"), ExitCode.FILES, "nothing was copied");
        isTold(
                warmboot("run --example reference-models --experiment garg-events --replications 100 --resume"
                        + " --out kept"),
                ExitCode.OK,
                "the run begins anew");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "examples",
                "examples copy tenants b.warmboot",
                "validate a.warmboot",
                "parameters a.warmboot",
                "run a.warmboot --out out",
                "report a.warmboot --out out",
                "compare a.warmboot a.warmboot --out out",
                "sweep a.warmboot --out out --vary hosts[1].resetTime=1s",
                "optimize --example reference-models --experiment memoryless-search --replications 10 --out out",
                "--help",
                "--version",
                "help run"
            })
    void aResultThatCannotBePrintedIsAFailure(String command) throws Exception {
        var err = new StringWriter();
        try (var out = new PrintWriter(new FileWriter("/dev/full", UTF_8))) {
            var code = Main.run(out, new PrintWriter(err), words(command));
            isTold(new CommandLineDriver.Outcome(code, "", err.toString()), ExitCode.FILES, "standard output");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"examples", "examples copy tenants", "--help"})
    void itIsOneOfTheWholeProcess(String command) throws Exception {
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
