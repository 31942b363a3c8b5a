package org.warmboot.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warmboot.examples.Examples;

/** The largest machines that are sold: 16 TiB, and 10,000 guests in it. */
class LargeHostTest {

    private static final int GUESTS = Integer.getInteger("warmboot.guests", 3_000);
    private static final Pattern DRAWN = Pattern.compile(
            "(?s)( *<domains xsi:type=\"warmboot:GuestDomain\"[^>]*>.*?</domains>\\n)+", Pattern.DOTALL);
    private static final Pattern EXPERIMENTS = Pattern.compile("(?s)  <experiments .*(?=</warmboot:Scenario>)");

    @TempDir
    private Path folder;

    private void write(String experiment) throws IOException {
        try (var stream = Examples.open(Examples.find("roothammer-dsn07").orElseThrow())) {
            var text = new String(stream.readAllBytes(), UTF_8);
            var guests = new StringBuilder();
            for (int number = 1; number <= GUESTS; number++) {
                guests.append(String.format(
                        "    <domains xsi:type=\"warmboot:GuestDomain\" id=\"vm-%1$d\" name=\"VM %1$d\" memory=\"1 GiB\""
                                + " operatingSystem=\"linux\"><services id=\"ssh-%1$d\" profile=\"ssh\"/></domains>%n",
                        number));
            }
            text = DRAWN.matcher(text).replaceFirst(guests.toString());
            text = EXPERIMENTS.matcher(text).replaceFirst(experiment);
            Files.writeString(
                    folder.resolve("large.warmboot"),
                    text.replace("memory=\"12 GiB\"", "memory=\"16 TiB\"")
                            .replaceFirst(" targets=\"vm-1 [^\"]*\"", " targets=\"server\""));
        }
    }

    /** In a gibibyte; the driver ends what is still at work after two minutes. */
    private void succeeds(String command) throws Exception {
        var outcome =
                new ShellDriver(folder, Map.of("JAVA_OPTIONS", "-Xmx1g -XX:+UseSerialGC")).run("warmboot " + command);
        assertEquals(ExitCode.OK, outcome.exitCode(), outcome.err());
    }

    @Test
    void thousandsOfGuestsAreValidatedRunAndReported() throws Exception {
        write("<experiments xsi:type=\"warmboot:RebootExperiment\" id=\"d\" name=\"D\" host=\"server\""
                + " techniques=\"warm cold\" serviceProfiles=\"ssh\"/>\n");
        succeeds("validate large.warmboot");
        succeeds("report large.warmboot --out out --quiet");
        try (var rows = Files.lines(folder.resolve("out/downtime.csv"))) {
            assertEquals(1 + 2 * GUESTS, rows.count());
        }
        assertTrue(Files.size(folder.resolve("out/index.html")) < 20_000_000);
    }

    @Test
    void theScheduleOfThousandsOfGuestsIsPlayed() throws Exception {
        write("<experiments xsi:type=\"warmboot:AvailabilityExperiment\" id=\"a\" name=\"A\" host=\"server\""
                + " techniques=\"warm\" serviceProfiles=\"ssh\" domains=\"" + GUESTS
                + "\" hypervisorPolicy=\"vmm-4-weeks\""
                + " operatingSystemPolicy=\"os-weekly\"/>\n");
        succeeds("run large.warmboot --out out --quiet");
    }
}
