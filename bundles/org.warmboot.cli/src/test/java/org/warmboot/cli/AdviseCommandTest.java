package org.warmboot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AdviseCommandTest {

    @Test
    void theLossOfCachesIsToldOfColdRebootsAloneOfThePublishedTestbed() throws Exception {
        var outcome = CommandLineDriver.warmboot(
                "advise", "--example", "roothammer-dsn07", "--experiment", "web-throughput", "--only", "important");
        assertEquals(0, outcome.exitCode(), outcome.err());
        var lines = outcome.out().replace('\u00a0', ' ').lines().toList();
        assertEquals(2, lines.size(), outcome.out());
        assertTrue(
                lines.getFirst().startsWith("important (web-throughput): Cold-VM reboot: Apache is 69 % slower"),
                outcome.out());
        assertTrue(lines.getLast().startsWith("Not shown: "), outcome.out());
    }

    @Test
    void bestIntervalsAreSearchedUnlessTheyAreNotWanted() throws Exception {
        var question = new String[] {"advise", "--example", "reference-models", "--experiment", "garg-renewal"};
        var searched = CommandLineDriver.warmboot(question);
        assertTrue(searched.out().contains("Hypervisor: every 6.64 days"), searched.out());
        var asGiven = CommandLineDriver.warmboot(
                Stream.concat(Stream.of(question), Stream.of("--as-given")).toArray(String[]::new));
        assertEquals(0, asGiven.exitCode(), asGiven.err());
        assertFalse(asGiven.out().contains("the best ones"), asGiven.out());
    }

    @Test
    void anUnknownWeightIsWrongUsage() throws Exception {
        assertEquals(
                2,
                CommandLineDriver.warmboot("advise", "--example", "roothammer-dsn07", "--only", "loud")
                        .exitCode());
    }
}
