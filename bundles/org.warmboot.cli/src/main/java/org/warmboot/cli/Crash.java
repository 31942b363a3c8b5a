package org.warmboot.cli;

import java.util.Arrays;

/** What to tell when a command ends by something that should not happen: one sentence, never a stack trace. */
final class Crash {

    private static final String OWN = "org.warmboot.";

    private Crash() {}

    static String sentence(Throwable problem) {
        return switch (root(problem)) {
            case OutOfMemoryError memory ->
                Messages.get("crash.memory", Runtime.getRuntime().maxMemory() / (1024 * 1024));
            case StackOverflowError depth -> Messages.get("crash.depth");
            case Throwable other ->
                Messages.get(
                        "crash.defect",
                        Version.tool().version(),
                        other.getClass().getSimpleName(),
                        place(other),
                        String.valueOf(other.getMessage()));
        };
    }

    /** Runs on other threads wrap what ended them. */
    private static Throwable root(Throwable problem) {
        var inner = problem;
        while (inner.getCause() != null && !(inner instanceof VirtualMachineError)) {
            inner = inner.getCause();
        }
        return inner;
    }

    /** The first place in this program, which tells its makers more than any message. */
    private static String place(Throwable problem) {
        return Arrays.stream(problem.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(OWN))
                .findFirst()
                .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
                .orElse("?");
    }
}
