package org.warmboot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.warmboot.cli.CommandLineDriver.warmboot;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A file that is hostile or broken ends a command with one line that names its place, and exit code 1. */
class HostileInventoriesTest {
    private static final String BOMB =
            "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><domain><name>&b;</name></domain>";

    @TempDir
    private Path folder;

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of("libvirt", BOMB),
                Arguments.of("libvirt", "<a>".repeat(100_000)),
                Arguments.of("libvirt", "<domain><memory>" + "9".repeat(10_000) + "</memory></domain>"),
                Arguments.of("libvirt", "<domain><memory unit='parsec'>1</memory></domain>"),
                Arguments.of("libvirt", "\0\1\2"),
                Arguments.of("xen", "name = \"a\nmemory = 1"),
                Arguments.of("xen", "name = 'a'\ndisk = [ [ [ [".repeat(1000)),
                Arguments.of("proxmox", "x".repeat(2_000_000)),
                Arguments.of("xenserver", "nothing\nof the kind"),
                Arguments.of("rvtools", "VM,Memory\n\"a,1024\n".repeat(3)),
                Arguments.of("csv", "name;memory (GB)\na;1e999\n"),
                Arguments.of("csv", ""),
                Arguments.of("json", "[".repeat(100_000)),
                Arguments.of(
                        "json", "{\"format\":\"warmboot-scenario\",\"scenario\":{\"id\":\"a\",\"seed\":1e999999999}}"),
                Arguments.of("yaml", "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n"),
                Arguments.of("yaml", "--- !!java.net.URL [x]\n"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void oneLineNamesThePlace(String kind, String text) throws IOException {
        boolean twin = kind.equals("json") || kind.equals("yaml");
        var file = Files.write(folder.resolve("hostile." + kind), text.getBytes(StandardCharsets.UTF_8));
        var outcome = twin ? warmboot("validate", file) : warmboot("import", kind, file, "--dry-run");
        var errors = outcome.errLines().stream()
                .filter(line -> line.contains(": error: "))
                .toList();
        assertEquals(ExitCode.INVALID, outcome.exitCode(), outcome.err());
        assertEquals(1, errors.size(), outcome.err());
        assertTrue(errors.getFirst().matches("(?s).*hostile\\." + kind + ":\\d+: error: \\S.*"), errors::toString);
        assertFalse(outcome.err().contains("\tat ") || outcome.err().contains("Exception"), outcome.err());
    }
}
