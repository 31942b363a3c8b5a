package org.warmboot.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Runs lines of a shell in a folder; {@code warmboot} in them is the command line in a process of its own.
 *
 * @param folder the present folder
 * @param environment variables besides those of the tests; an empty one is taken away
 */
record ShellDriver(Path folder, Map<String, String> environment) {

    private static final int PATIENCE_SECONDS = 120;
    private static final String WARMBOOT = """
            warmboot() { "$JAVA" $JAVA_OPTIONS -cp "$JAVA_PATH" org.warmboot.cli.Main "$@"; }
            """;

    ShellDriver(Path folder) {
        this(folder, Map.of());
    }

    /** What a script did; it is a failure if it takes longer than any should. */
    CommandLineDriver.Outcome run(String script) throws IOException, InterruptedException {
        var out = Files.createTempFile("out", ".txt");
        var err = Files.createTempFile("err", ".txt");
        try {
            var process = start(script, out, err);
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                throw new AssertionError("still at work: " + script);
            }
            return new CommandLineDriver.Outcome(process.exitValue(), text(out), text(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    private Process start(String script, Path out, Path err) throws IOException {
        var builder = new ProcessBuilder("sh", "-c", WARMBOOT + script)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        var variables = builder.environment();
        variables.put("JAVA_HOME", System.getProperty("java.home"));
        variables.put(
                "JAVA", Path.of(System.getProperty("java.home"), "bin", "java").toString());
        variables.put("JAVA_PATH", System.getProperty("java.class.path"));
        variables.put("JAVA_OPTIONS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
        environment.forEach((name, value) -> {
            if (value.isEmpty()) {
                variables.remove(name);
            } else {
                variables.put(name, value);
            }
        });
        return builder.start();
    }

    /** Names of files may be in no encoding at all. */
    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
