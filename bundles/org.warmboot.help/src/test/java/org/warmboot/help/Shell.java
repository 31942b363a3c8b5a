package org.warmboot.help;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.warmboot.cli.Main;

/**
 * Executes lines of a page as a reader would type them, but with few histories.
 *
 * @param folder the present folder
 */
record Shell(Path folder) {

    /** Commands that play histories, and how many are enough to see that they do. */
    private static final List<String> MANY = List.of("run", "report", "optimize");

    private static final String FEW = "40";

    private static final String PROGRAM = "./warmboot ";
    private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");

    /**
     * What a line did.
     *
     * @param exitCode its exit code
     * @param messages what it printed
     */
    record Outcome(int exitCode, String messages) {}

    Outcome execute(String line) throws IOException, InterruptedException {
        return line.startsWith(PROGRAM) ? warmboot(words(line.substring(PROGRAM.length()))) : system(line);
    }

    private Outcome warmboot(List<String> words) {
        var arguments = new ArrayList<String>();
        for (var word : words) {
            arguments.add(isPath(word, arguments) ? folder.resolve(word).toString() : word);
        }
        if (MANY.contains(words.getFirst()) && words.stream().noneMatch("--replications"::equals)) {
            arguments.addAll(List.of("--replications", FEW));
        }
        var out = new StringWriter();
        var writer = new PrintWriter(out);
        return new Outcome(Main.run(writer, writer, arguments.toArray(String[]::new)), out.toString());
    }

    /** The program runs within the test, whose present folder is another one. */
    private boolean isPath(String word, List<String> before) {
        return word.endsWith(".warmboot")
                || (word.contains(".") && Files.exists(folder.resolve(word)))
                || (!before.isEmpty() && Set.of("--out", "--events").contains(before.getLast()));
    }

    private Outcome system(String line) throws IOException, InterruptedException {
        var process = new ProcessBuilder("sh", "-c", line)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        var messages = new String(process.getInputStream().readAllBytes());
        return new Outcome(process.waitFor(), messages);
    }

    private static List<String> words(String line) {
        return WORD.matcher(line)
                .results()
                .map(word -> Stream.of(1, 2, 3)
                        .map(word::group)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElseThrow())
                .toList();
    }
}
