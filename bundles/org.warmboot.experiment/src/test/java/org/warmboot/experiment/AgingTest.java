package org.warmboot.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.experiment.compile.ScenarioCompiler;
import org.warmboot.experiment.result.Aging;
import org.warmboot.experiment.result.Aging.Indicator;
import org.warmboot.experiment.run.RunOutcome;
import org.warmboot.experiment.run.ScenarioRun;
import org.warmboot.model.AgingExperiment;
import org.warmboot.model.PrivilegedDomain;
import org.warmboot.model.TimeTrigger;

/** The example on aging against closed forms: time of exhaustion = capacity / rate, teeth of a sawtooth. */
class AgingTest {

    private static final double HOUR = 3600;
    private static final double WEEK = 168 * HOUR;
    private static final double KIB = 1024;
    private static final double MIB = 1024 * KIB;

    @ParameterizedTest
    @ValueSource(strings = {"warm", "saved", "cold"})
    void everyRebootOfTheHypervisorKeepsHeapAndPrivilegedDomainFromExhaustion(String technique) {
        var aging = aging("policies", technique);
        assertEquals(6, aging.hypervisorRejuvenations());
        assertEquals(
                OptionalDouble.empty(),
                resource(aging, Indicator.HYPERVISOR_HEAP).exhaustedAt());
        assertEquals(
                OptionalDouble.empty(),
                resource(aging, Indicator.PRIVILEGED_MEMORY).exhaustedAt());
        assertEquals(
                OptionalDouble.empty(), resource(aging, Indicator.DRIVER_MEMORY).exhaustedAt());
    }

    @Test
    void driverDomainsAreRenewedOnTheirOwnButNothingElseIs() {
        var aging = aging("policies", "driver-restart");
        assertEquals(
                OptionalDouble.empty(), resource(aging, Indicator.DRIVER_MEMORY).exhaustedAt());
        assertTrue(resource(aging, Indicator.HYPERVISOR_HEAP).exhaustedAt().isPresent());
        assertTrue(resource(aging, Indicator.PRIVILEGED_MEMORY).exhaustedAt().isPresent());
        assertEquals(0.7, resource(aging, Indicator.PRIVILEGED_MEMORY).lowestThroughputFactor(), 1e-12);
    }

    @Test
    void theHeapLastsAsLongAsItsRatesSay() {
        // without weekly reboots: 4 KiB/h, and two driver domains every four weeks; five restarts before the end
        double alone = resource(aging("hypervisor-only", "driver-restart"), Indicator.HYPERVISOR_HEAP)
                .exhaustedAt()
                .orElseThrow();
        double restarts = 5 * 2 * 128 * KIB;
        assertEquals((16 * MIB - restarts) / (4 * KIB) * HOUR, alone, 1e-3);
        // with them: four guests a week besides; the heap ends between two restarts, in the fourteenth week
        double faster = resource(aging("policies", "driver-restart"), Indicator.HYPERVISOR_HEAP)
                .exhaustedAt()
                .orElseThrow();
        double rebooted = 13 * 4 * 128 * KIB + 3 * 2 * 128 * KIB;
        assertEquals((16 * MIB - rebooted) / (4 * KIB) * HOUR, faster, 1e-3);
        assertTrue(faster > 13 * WEEK && faster < 14 * WEEK);
    }

    @Test
    void aRebootThatTakesNoTimeLosesAsMuch() {
        var scenario = ExampleRuns.load("aging").scenario();
        scenario.getHosts().forEach(host -> host.getHypervisor().setAging(null));
        scenario.getOperatingSystems().forEach(system -> {
            system.setShutdownTime(0);
            system.setShutdownDiskTime(0);
            system.setBootTime(0);
            system.setBootDiskTime(0);
        });
        // dom0 loses 1 MiB for each of 4 guests a day, 1 GiB in 256 days
        var leak = scenario.getAgingModels().stream()
                .filter(each -> each.getId().equals("xenstored-leak"))
                .findFirst()
                .orElseThrow();
        leak.setLeakRate(0);
        leak.setLeakPerReboot((long) MIB);
        var dom0 = scenario.getHosts().getFirst().getDomains().stream()
                .filter(PrivilegedDomain.class::isInstance)
                .findFirst()
                .orElseThrow();
        dom0.setMemory(dom0.getOperatingSystem().getResidentMemory() + (long) (1024 * MIB));
        var run = (AgingExperiment) scenario.getExperiments().stream()
                .filter(each -> each.getId().equals("policies"))
                .findFirst()
                .orElseThrow();
        ((TimeTrigger) run.getHypervisorPolicy().getTrigger()).setInterval(5000 * 24 * HOUR);
        ((TimeTrigger) run.getOperatingSystemPolicy().getTrigger()).setInterval(24 * HOUR);
        run.setHorizon(500 * 24 * HOUR);
        run.getTechniques().removeIf(technique -> !technique.getId().equals("warm"));
        scenario.getExperiments().removeIf(each -> each != run);
        var outcome = ScenarioRun.execute(ScenarioCompiler.compile(scenario, ""), event -> {}, CancelToken.NONE);
        var result = assertInstanceOf(RunOutcome.Finished.class, outcome, outcome::toString)
                .result();
        var aging = result.experiments().getFirst().runs().getFirst().aging().orElseThrow();
        assertEquals(
                256 * 24 * HOUR,
                resource(aging, Indicator.PRIVILEGED_MEMORY).exhaustedAt().orElseThrow(),
                1e-3);
    }

    @Test
    void aWarmRebootKeepsTheAgeOfTheGuestsAndAColdOneTakesItAway() {
        double exhausted = (1024 - 128) * HOUR;
        for (var technique : new String[] {"warm", "saved", "driver-restart"}) {
            assertEquals(
                    exhausted,
                    resource(aging("hypervisor-only", technique), Indicator.GUEST_MEMORY)
                            .exhaustedAt()
                            .orElseThrow(),
                    1e-3,
                    technique);
        }
        var cold = resource(aging("hypervisor-only", "cold"), Indicator.GUEST_MEMORY);
        assertEquals(OptionalDouble.empty(), cold.exhaustedAt());
        var weekly = resource(aging("policies", "warm"), Indicator.GUEST_MEMORY);
        assertEquals(168 * MIB, weekly.highestShare() * weekly.capacity(), MIB / 10);
    }

    @Test
    void aColdRebootShiftsTheScheduleOfTheOperatingSystemsAndAWarmOneDoesNot() {
        // 25 weeks with an action for each of 4 guests; cold itself takes 6 of the 25 turns
        assertEquals(25 * 4, aging("policies", "warm").operatingSystemRejuvenations());
        assertEquals(19 * 4, aging("policies", "cold").operatingSystemRejuvenations());
    }

    @Test
    void aThresholdNeedsFewerRejuvenationsAndStillExhaustsNothing() {
        var aging = aging("threshold", "warm");
        assertEquals(3, aging.hypervisorRejuvenations());
        aging.resources().stream()
                .filter(each -> each.indicator() != Indicator.DRIVER_MEMORY)
                .forEach(each -> assertEquals(OptionalDouble.empty(), each.exhaustedAt(), each.component()));
        // the warm reboot shuts the two driver domains down before dom0, which costs 1 MiB of its memory each
        assertEquals(
                0.8 + 2.0 / 384, resource(aging, Indicator.PRIVILEGED_MEMORY).highestShare(), 1e-4);
    }

    private static Aging aging(String experiment, String technique) {
        return ExampleRuns.last("aging", experiment, technique).aging().orElseThrow();
    }

    private static Aging.Resource resource(Aging aging, Indicator indicator) {
        return aging.resources().stream()
                .filter(each -> each.indicator() == indicator)
                .findFirst()
                .orElseThrow();
    }
}
