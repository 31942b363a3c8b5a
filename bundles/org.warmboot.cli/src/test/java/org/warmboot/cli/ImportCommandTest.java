package org.warmboot.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.warmboot.cli.CommandLineDriver.warmboot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Inventories become scenarios on the command line, and nothing is overwritten on the way. */
class ImportCommandTest {

    @TempDir
    private Path folder;

    @Test
    void whatIsImportedRuns() throws IOException {
        var scenario = folder.resolve("farm.warmboot");
        var outcome = warmboot("import", "libvirt", domain("web-1", 4), "-o", scenario);
        assertEquals(ExitCode.OK, outcome.exitCode(), outcome.err());
        assertTrue(outcome.out().contains("added: guest domain \"web-1\" on \"host\""), outcome.out());
        assertEquals("", outcome.err());
        var run = warmboot("run", scenario, "-o", folder.resolve("out"));
        assertEquals(ExitCode.OK, run.exitCode(), run.err());
    }

    @Test
    void theSameAgainChangesNothingAndSaysSo() throws IOException {
        var scenario = folder.resolve("farm.warmboot");
        var domain = domain("web-1", 4);
        warmboot("import", "libvirt", domain, "-o", scenario);
        var before = Files.readAllBytes(scenario);
        var outcome = warmboot("import", "libvirt", domain, "--into", scenario);
        assertEquals("Nothing has changed.\n", outcome.out());
        assertArrayEquals(before, Files.readAllBytes(scenario));
    }

    @Test
    void aDryRunTellsAndWritesNothing() throws IOException {
        var scenario = folder.resolve("farm.warmboot");
        warmboot("import", "libvirt", domain("web-1", 4), "-o", scenario);
        var before = Files.readAllBytes(scenario);
        var outcome = warmboot("import", "libvirt", domain("web-1", 6), "--into", scenario, "--dry-run");
        assertTrue(outcome.out().contains("guest domain \"web-1\": memory from 4 GiB to 6 GiB"), outcome.out());
        assertTrue(outcome.out().contains("nothing was written"), outcome.out());
        assertArrayEquals(before, Files.readAllBytes(scenario));
        assertEquals(
                ExitCode.OK,
                warmboot("import", "libvirt", domain("a", 1), "--dry-run").exitCode());
    }

    @Test
    void aFileThatIsThereIsNotReplaced() throws IOException {
        var scenario = Files.writeString(folder.resolve("farm.warmboot"), "mine");
        var outcome = warmboot("import", "libvirt", domain("web-1", 4), "-o", scenario);
        assertEquals(ExitCode.FILES, outcome.exitCode());
        assertEquals("mine", Files.readString(scenario));
    }

    @Test
    void mistakesHaveTheirPlaceAndTheirExitCode() throws IOException {
        var broken = Files.writeString(folder.resolve("broken.xml"), "<domain>\n<name>a</name>\n");
        var scenario = folder.resolve("farm.warmboot");
        var outcome = warmboot("import", "libvirt", broken, "-o", scenario);
        assertEquals(ExitCode.INVALID, outcome.exitCode());
        assertTrue(outcome.err().startsWith(broken + ":3: error: This is no sound XML"), outcome.err());
        assertFalse(Files.exists(scenario));
        assertEquals(
                ExitCode.FILES,
                warmboot("import", "libvirt", folder.resolve("none"), "-o", scenario)
                        .exitCode());
        assertEquals(
                ExitCode.USAGE,
                warmboot("import", "unheard-of", broken, "-o", scenario).exitCode());
        assertEquals(ExitCode.USAGE, warmboot("import", "libvirt", broken).exitCode());
    }

    private Path domain(String name, int gib) throws IOException {
        return Files.writeString(
                folder.resolve("domain.xml"),
                "<domain type='kvm'><name>%s</name><memory unit='GiB'>%d</memory></domain>".formatted(name, gib));
    }
}
