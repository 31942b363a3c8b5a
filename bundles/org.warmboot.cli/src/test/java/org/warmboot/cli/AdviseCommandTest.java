package org.warmboot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class AdviseCommandTest {

    @Test
    void theLossOfCachesIsToldOfColdRebootsAloneOfThePublishedTestbed() throws Exception {
        var outcome = CommandLineDriver.warmboot(
                "advise", "--example", "roothammer-dsn07", "--experiment", "web-throughput", "--only", "important");
        assertEquals(0, outcome.exitCode(), outcome.err());
        var lines = outcome.out().lines().toList();
        assertEquals(1, lines.size(), outcome.out());
        assertTrue(lines.getFirst().contains("Cold-VM reboot: Apache is 69% slower"), outcome.out());
    }

    @Test
    void anUnknownWeightIsWrongUsage() throws Exception {
        assertEquals(
                2,
                CommandLineDriver.warmboot("advise", "--example", "roothammer-dsn07", "--only", "loud")
                        .exitCode());
    }
}
