package org.warmboot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script that users start, on a checkout whose build is that of these tests. */
@EnabledOnOs(OS.LINUX)
class LauncherTest {

    private static final Path ROOT = Path.of("../..");

    @TempDir
    private Path folder;

    @BeforeEach
    void checkOut() throws Exception {
        var checkout = Files.createDirectory(folder.resolve("checkout"));
        Files.copy(ROOT.resolve("warmboot"), checkout.resolve("warmboot"));
        checkout.resolve("warmboot").toFile().setExecutable(true);
        var scripts = Files.createDirectories(checkout.resolve("releng/launcher"));
        try (var parts = Files.list(ROOT.resolve("releng/launcher"))) {
            for (var part : parts.toList()) {
                Files.copy(part, scripts.resolve(part.getFileName()));
            }
        }
        Files.createDirectories(checkout.resolve("bundles"));
        var lib = Files.createDirectories(checkout.resolve(".build/headless/first/lib"));
        jarOfClassPath(lib.resolve("all.jar"));
        var published = shell(Map.of(), """
                WARMBOOT_HOME=$PWD/checkout
                . checkout/releng/launcher/common.sh
                touch "$BUILD_DIR/begun"
                publish_generation headless "$BUILD_DIR/headless/first" "$BUILD_DIR/begun"
                """);
        assertEquals(0, published.exitCode(), published.err());
    }

    private static void jarOfClassPath(Path jar) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes()
                .put(
                        Attributes.Name.CLASS_PATH,
                        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                                .map(entry -> Path.of(entry).toUri().toString())
                                .collect(Collectors.joining(" ")));
        new JarOutputStream(Files.newOutputStream(jar), manifest).close();
    }

    private CommandLineDriver.Outcome shell(Map<String, String> environment, String script) throws Exception {
        return new ShellDriver(folder, environment).run(script);
    }

    @Test
    void itStartsWithoutAHomeFolder() throws Exception {
        var outcome = shell(Map.of("HOME", ""), "checkout/warmboot --version");
        assertEquals(0, outcome.exitCode(), outcome.err());
        assertEquals("", outcome.err());
        assertTrue(outcome.out().startsWith("Warmboot "), outcome.out());
    }

    @Test
    void aCheckoutThatIsMovedNeedsNoBuild() throws Exception {
        try (var stamps = Files.walk(folder.resolve("checkout/.build"))) {
            for (var stamp :
                    stamps.filter(file -> file.toString().endsWith(".stamp")).toList()) {
                assertFalse(Files.readString(stamp).contains("/checkout"), Files.readString(stamp));
            }
        }
        var outcome = shell(Map.of(), "mv checkout moved && moved/warmboot --version");
        assertEquals(0, outcome.exitCode(), outcome.err());
        assertEquals("", outcome.err());
    }

    @Test
    void namesOfFilesMayHoldAnyLetterInTheLocaleThatKnowsNone() throws Exception {
        var outcome = shell(Map.of("LC_ALL", "C"), """
                checkout/warmboot examples copy warm-variants ä.warmboot &&
                checkout/warmboot run ä.warmboot --out Ergebnisse-ö
                """);
        assertEquals(0, outcome.exitCode(), outcome.err());
        assertTrue(outcome.out().contains("Wrote ä.warmboot"), outcome.out());
        assertTrue(Files.exists(folder.resolve("Ergebnisse-ö/results.json")));
    }

    @Test
    void onlyATerminalThatUnderstandsThemGetsEscapeSequences() throws Exception {
        for (var terminal : Map.of("TERM=xterm", true, "TERM=dumb", false, "TERM=xterm NO_COLOR=1", false)
                .entrySet()) {
            // script gives a terminal to the progress of a command of half a second
            var outcome = shell(Map.of("NO_COLOR", ""), """
                    cat >show.sh <<'END'
                    WARMBOOT_HOME=$PWD/checkout
                    . checkout/releng/launcher/common.sh
                    progress working log sleep 0.5
                    END
                    command -v script >/dev/null || exit 77
                    %s script -q -e -c 'sh show.sh' typescript </dev/null
                    """.formatted(terminal.getKey()));
            assumeTrue(outcome.exitCode() != 77, "no script");
            assertEquals(0, outcome.exitCode(), outcome.err());
            assertTrue(outcome.out().contains("working"), outcome.out());
            assertEquals(terminal.getValue(), outcome.out().contains("\u001b"), terminal.getKey());
        }
    }
}
