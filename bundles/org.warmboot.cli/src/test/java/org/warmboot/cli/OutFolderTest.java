package org.warmboot.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.warmboot.report.files.FolderLock;

/** The folder that results go to: one run at a time, nothing of an older run in it, nothing of anybody else touched. */
class OutFolderTest {

    private static final String[] QUICK = {"--example", "warm-variants", "--quiet"};

    @TempDir
    private Path folder;

    private CommandLineDriver.Outcome into(Path out, String command) {
        return CommandLineDriver.warmboot(command, QUICK[0], QUICK[1], QUICK[2], "--out", out);
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().collect(Collectors.toList());
        }
    }

    @Test
    void filesOfAnOlderRunAreTakenAwayAndThoseOfTheUserStay() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "mine");
        Files.writeString(folder.resolve("old.csv"), "mine");
        assertEquals(ExitCode.OK, into(folder, "report").exitCode());
        assertTrue(Files.exists(folder.resolve("index.html")));
        assertEquals(ExitCode.OK, into(folder, "run").exitCode());
        assertFalse(Files.exists(folder.resolve("index.html")), "a page of the run before would mislead");
        CommandLineDriver.warmboot(
                "sweep", QUICK[0], QUICK[1], QUICK[2], "--out", folder, "--vary", "hosts[1].resetTime=1 s,2 s");
        assertEquals(
                List.of(".warmboot.sha256", "index.html", "notes.txt", "old.csv", "sweep.csv", "sweep.json"),
                names(folder));
    }

    @Test
    void aResultThatSomebodyHasChangedStaysAndIsNamed() throws IOException {
        into(folder, "report");
        Files.writeString(folder.resolve("index.html"), "my remarks");
        var outcome = into(folder, "run");
        assertEquals(ExitCode.OK, outcome.exitCode());
        assertEquals("my remarks", Files.readString(folder.resolve("index.html")));
        assertTrue(outcome.err().contains("index.html") && outcome.err().contains(": warning: "), outcome.err());
        assertEquals(1, outcome.errLines().size(), outcome.err());
    }

    @Test
    void aListThatSomebodyForgedDeletesNothingElsewhere() throws IOException {
        var precious = Files.writeString(folder.resolve("precious"), "");
        var out = Files.createDirectory(folder.resolve("out"));
        // the digest of nothing
        Files.writeString(
                out.resolve(".warmboot.sha256"),
                "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  ../precious\n");
        assertEquals(ExitCode.OK, into(out, "run").exitCode());
        assertTrue(Files.exists(precious));
    }

    @Test
    void aFolderThatAnotherRunHoldsIsToldWithWhoAndSinceWhen() throws IOException {
        var out = folder.resolve("new/out");
        try (var lock = FolderLock.take(out)) {
            var outcome = into(out, "run");
            assertAll(
                    () -> assertEquals(ExitCode.FILES, outcome.exitCode()),
                    () -> assertTrue(
                            outcome.err()
                                    .contains(
                                            "process " + ProcessHandle.current().pid()),
                            outcome.err()),
                    () -> assertTrue(
                            outcome.err().matches("(?s).*since \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d.*"),
                            outcome.err()),
                    () -> assertEquals(List.of(".warmboot.lock"), names(out)));
        }
        assertFalse(Files.exists(folder.resolve("new")), "nothing is left of a run that wrote nothing");
        assertEquals(ExitCode.OK, into(out, "run").exitCode());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aRunThatIsKilledHoldsItsFolderNoLonger() throws Exception {
        var outcome = new ShellDriver(folder).run("""
                warmboot run --example reference-models --experiment garg-events --replications 1000000000 --threads 1 --out out &
                run=$!
                until [ -s out/.warmboot.lock ]; do sleep 0.1; done
                warmboot run --example warm-variants --out out && exit 90
                kill -9 $run
                wait $run
                [ -s out/.warmboot.lock ] || exit 91
                warmboot run --example warm-variants --out out || exit 92
                """.replace(
                        "warmboot run", "\"$JAVA\" $JAVA_OPTIONS -cp \"$JAVA_PATH\" org.warmboot.cli.Main run"));
        assertEquals(0, outcome.exitCode(), outcome.err());
        assertTrue(outcome.err().contains("Another run writes here (process "), outcome.err());
        assertFalse(names(folder.resolve("out")).contains(".warmboot.lock"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theMaskOfTheProcessIsKept() throws Exception {
        for (var mask : List.of("077 rw------- rwx------", "002 rw-rw-r-- rwxrwxr-x")) {
            var words = mask.split(" ");
            var out = folder.resolve(words[0]);
            var outcome = new ShellDriver(folder)
                    .run("umask " + words[0]
                            + "; warmboot report --example warm-variants --out " + words[0]
                            + " && warmboot examples copy tenants " + words[0] + "/copy.warmboot");
            assertEquals(ExitCode.OK, outcome.exitCode(), outcome.err());
            assertEquals(words[2], PosixFilePermissions.toString(Files.getPosixFilePermissions(out)));
            for (var name : names(out)) {
                assertEquals(
                        words[1],
                        PosixFilePermissions.toString(Files.getPosixFilePermissions(out.resolve(name))),
                        name);
            }
        }
    }

    @Test
    void aSweepWithASettingThatIsNoneWritesAndRunsNothing() {
        for (var vary : List.of("hosts[1].resetTime=1 s,2 GiB", "hosts[1].resetTime=1 s,2", "hosts[1].cores=4,many")) {
            var outcome = CommandLineDriver.warmboot(
                    "sweep", QUICK[0], QUICK[1], "--out", folder.resolve("out"), "--vary", vary);
            assertEquals(ExitCode.USAGE, outcome.exitCode(), outcome.err());
            assertFalse(Files.exists(folder.resolve("out")));
        }
        var twice = CommandLineDriver.warmboot(
                "sweep",
                QUICK[0],
                QUICK[1],
                "--out",
                folder.resolve("out"),
                "--vary",
                "hosts[1].resetTime=1 s",
                "--vary",
                "hosts[server].resetTime=2 s");
        assertEquals(ExitCode.USAGE, twice.exitCode(), twice.err());
        var none = CommandLineDriver.warmboot(
                "sweep", QUICK[0], QUICK[1], "--out", folder.resolve("out"), "--vary", "hosts[1].memory=1 B,1 KiB");
        assertEquals(ExitCode.INVALID, none.exitCode(), none.err());
        assertFalse(Files.exists(folder.resolve("out")), "a sweep of which nothing could be run");
    }
}
