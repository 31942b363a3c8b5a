package org.warmboot.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** Every command explains itself, also one inside another. */
class HelpTest {

    static Stream<String> commands() {
        var commands = new ArrayList<String>();
        collect(new CommandLine(new WarmbootCommand()), "", commands);
        return commands.stream();
    }

    private static void collect(CommandLine command, String path, List<String> commands) {
        command.getSubcommands().forEach((name, inner) -> {
            commands.add(path + name);
            collect(inner, path + name + " ", commands);
        });
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandHasHelpInEveryWayOfAsking(String command) {
        var nested = command.replaceFirst("^(\\S+) (\\S+)$", "$1 help $2");
        for (var line : List.of("help " + command, command + " --help", command + " -h", nested)) {
            if (line.equals(command)) {
                continue;
            }
            var outcome = CommandLineDriver.warmboot((Object[]) line.split(" "));
            assertAll(
                    line,
                    () -> assertEquals(ExitCode.OK, outcome.exitCode(), outcome.err()),
                    () -> assertEquals("", outcome.err()),
                    () -> assertTrue(outcome.out().contains("Usage: warmboot " + command), outcome.out()),
                    () -> assertTrue(outcome.out().contains("5   out of memory"), outcome.out()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"help nothing", "help examples nothing", "examples help nothing", "help report copy"})
    void helpForACommandThatIsNoneIsWrongUsage(String line) {
        var outcome = CommandLineDriver.warmboot((Object[]) line.split(" "));
        assertEquals(ExitCode.USAGE, outcome.exitCode());
        assertTrue(outcome.err().contains("has no command"), outcome.err());
    }
}
