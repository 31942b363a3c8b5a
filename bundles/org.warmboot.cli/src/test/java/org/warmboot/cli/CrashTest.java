package org.warmboot.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What should never happen ends with one sentence, an exit code of its own, and nothing half-written. */
class CrashTest {

    @TempDir
    private Path folder;

    @Test
    void aRunThatNeedsMoreMemoryThanThereIsSaysSo() throws Exception {
        var outcome = new ShellDriver(folder, Map.of("JAVA_OPTIONS", "-Xmx12m -XX:+UseSerialGC"))
                .run("warmboot report --example operations --replications 50 --out out");
        assertAll(
                () -> assertEquals(ExitCode.FAILED, outcome.exitCode(), outcome.err()),
                () -> assertTrue(outcome.err().contains("out of memory"), outcome.err()),
                () -> assertEquals(1, outcome.errLines().size(), outcome.err()),
                () -> assertFalse(Files.exists(folder.resolve("out"))));
    }

    /** An output that fails as nothing in this program should. */
    private static CommandLineDriver.Outcome failing(RuntimeException problem, Error error) {
        var err = new StringWriter();
        var out = new PrintWriter(new StringWriter()) {
            @Override
            public void println(String line) {
                if (error != null) {
                    throw error;
                }
                throw problem;
            }
        };
        var code = Main.run(out, new PrintWriter(err), "examples");
        return new CommandLineDriver.Outcome(code, "", err.toString());
    }

    @Test
    void everyOtherFailureIsOneSentenceWithItsPlace() {
        for (var outcome : new CommandLineDriver.Outcome[] {
            failing(new IllegalStateException("first\nsecond"), null),
            failing(null, new StackOverflowError()),
            failing(null, new OutOfMemoryError("Java heap space")),
            failing(null, new ExceptionInInitializerError(new ExecutionException(new ArithmeticException("/ by zero"))))
        }) {
            assertEquals(ExitCode.FAILED, outcome.exitCode());
            assertEquals(1, outcome.errLines().size(), outcome.err());
            assertFalse(outcome.err().contains("\tat "), outcome.err());
        }
        var defect = failing(new IllegalStateException("first\nsecond"), null).err();
        assertTrue(defect.contains("IllegalStateException at CrashTest.java:"), defect);
    }
}
