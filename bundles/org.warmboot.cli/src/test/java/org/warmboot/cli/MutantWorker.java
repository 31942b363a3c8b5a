package org.warmboot.cli;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Tries mutants one after another in a process of its own, and tells on standard output what became of each. */
final class MutantWorker {

    private static final String STACK_TRACE = "(?s).*(\\tat |Exception|Error:|Caused by).*";
    private static final String[] REPORT = {"--quiet", "--budget", "200 ms", "--out"};

    private final Path folder;
    private final long seed;
    /** Standard output of the process; what the program itself prints goes elsewhere. */
    private final PrintStream parent;

    private MutantWorker(Path folder, long seed, PrintStream parent) {
        this.folder = folder;
        this.seed = seed;
        this.parent = parent;
    }

    /**
     * Validates mutants and reports on those that are sound.
     *
     * @param arguments folder, seed, number of the first mutant, number behind the last one, how many to report on
     */
    public static void main(String[] arguments) throws IOException {
        var parent = System.out;
        System.setOut(System.err);
        var worker = new MutantWorker(Path.of(arguments[0]), Long.parseLong(arguments[1]), parent);
        int reports = Integer.parseInt(arguments[4]);
        for (int number = Integer.parseInt(arguments[2]); number < Integer.parseInt(arguments[3]); number++) {
            var file = Files.write(worker.folder.resolve("mutant.warmboot"), Mutants.mutant(worker.seed, number));
            if (worker.tried(number, "validate", file.toString()) == ExitCode.OK && reports > 0) {
                reports--;
                worker.tried(number, "report", file.toString());
            }
        }
    }

    private int tried(int number, String command, String file) {
        parent.println(new MutantFate(number, command, MutantFate.AT_WORK, 0, 0, "").line());
        parent.flush();
        var words = new ArrayList<>(List.of(command, file));
        if (command.equals("report")) {
            words.addAll(List.of(REPORT));
            words.add(folder.resolve("out" + number).toString());
        }
        ManagementFactory.getMemoryPoolMXBeans().forEach(pool -> pool.resetPeakUsage());
        var err = new StringWriter();
        long began = System.nanoTime();
        long start = processorTime();
        int code = Main.run(new PrintWriter(new StringWriter()), new PrintWriter(err), words.toArray(String[]::new));
        double seconds = Math.min(System.nanoTime() - began, processorTime() - start) / 1e9;
        var said = err.toString();
        boolean fine = !said.matches(STACK_TRACE) && (code != ExitCode.INVALID || !said.isBlank());
        parent.println(new MutantFate(
                        number,
                        command,
                        fine ? code : MutantFate.TRACE,
                        seconds,
                        peak(),
                        said.lines().reduce("", (before, line) -> line))
                .line());
        return code;
    }

    /** Of all threads, in nanoseconds; other programs on the machine do not count. */
    private static long processorTime() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    /** Bytes of the heap that were in use at most, garbage included. */
    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }
}
