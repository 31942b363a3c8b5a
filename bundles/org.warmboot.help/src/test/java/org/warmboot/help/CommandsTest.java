package org.warmboot.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.warmboot.guide.GuideFiles;

/** Every command in the guide does what it is said to do; those of a page run one after another in one folder. */
class CommandsTest {

    private static final Pattern BLOCK = Pattern.compile("(?s)```sh\n(.*?)```");
    private static final Pattern EXIT_CODE = Pattern.compile("exit code (\\d)");
    private static final String REMARK = " # ";

    @TempDir
    private Path folder;

    static List<Path> pagesWithCommands() {
        return GuideFiles.underTest().pages().stream()
                .filter(page -> BLOCK.matcher(GuideFiles.read(page)).find())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pagesWithCommands")
    void theyRun(Path page) throws IOException, InterruptedException {
        var shell = new Shell(folder);
        var lines = BLOCK.matcher(GuideFiles.read(page))
                .results()
                .flatMap(block -> block.group(1).lines())
                .toList();
        assertFalse(lines.isEmpty());
        for (var line : lines) {
            var parts = line.split(REMARK, 2);
            var expected = parts.length == 1
                    ? 0
                    : EXIT_CODE
                            .matcher(parts[1])
                            .results()
                            .map(code -> Integer.parseInt(code.group(1)))
                            .findFirst()
                            .orElse(0);
            var outcome = shell.execute(parts[0].strip());
            assertEquals(expected, outcome.exitCode(), () -> line + "\n" + outcome.messages());
        }
    }
}
