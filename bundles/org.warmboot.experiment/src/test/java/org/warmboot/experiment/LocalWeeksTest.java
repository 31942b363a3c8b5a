package org.warmboot.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.engine.longrun.LocalClock;
import org.warmboot.experiment.compile.ScenarioCompiler;
import org.warmboot.experiment.longrun.LongRunCase;
import org.warmboot.experiment.longrun.LongRunSimulator;
import org.warmboot.experiment.result.LongRunMeasures;
import org.warmboot.model.LoadTrigger;
import org.warmboot.model.LongRunExperiment;
import org.warmboot.model.ModelFactory;
import org.warmboot.model.Scenario;
import org.warmboot.model.TimeTrigger;

/** Weeks of scenarios over the beginning of summer time, on 29 March 2026 in Berlin. */
class LocalWeeksTest {

    private static final double HOUR = 3600;
    private static final double DAY = 24 * HOUR;

    @Test
    void aPolicyWithAWindowOnSundayActsOnEachOfTenSundays() {
        var scenario = ExampleRuns.load("operations").scenario();
        var run = run(scenario, "windows");
        var window = run.getHypervisorPolicy().getWindows().getFirst();
        window.setStart("02:30");
        window.setLength(HOUR / 2);
        var trigger = (TimeTrigger) run.getHypervisorPolicy().getTrigger();
        trigger.setInterval(7 * DAY);
        trigger.setPhase(HOUR);
        assertEquals(10, actions(scenario, run));
    }

    @Test
    void windowsInTwoZonesHaveNoClockInCommon() {
        var scenario = ExampleRuns.load("operations").scenario();
        var run = run(scenario, "windows");
        assertNotEquals(LocalClock.STEADY, clock(scenario, run));
        var elsewhere = ModelFactory.eINSTANCE.createMaintenanceWindow();
        elsewhere.setTimeZone("America/New_York");
        run.getHypervisorPolicy().getWindows().add(elsewhere);
        assertEquals(LocalClock.STEADY, clock(scenario, run));
    }

    @Test
    void aPolicyForLowLoadInOneHourOfTheWeekActsInEachOfTenWeeks() {
        var scenario = ExampleRuns.load("operations").scenario();
        var run = run(scenario, "load");
        var trigger = (LoadTrigger) run.getHypervisorPolicy().getTrigger();
        trigger.setInterval(7 * DAY);
        var profile = trigger.getProfile();
        profile.setStep(HOUR);
        profile.setTimeZone("Europe/Berlin");
        profile.getShares().clear();
        Stream.iterate(0, hour -> hour + 1)
                .limit(168)
                .forEach(hour -> profile.getShares().add(hour == 12 ? 0.1 : 1.0));
        // the first Monday is a week after the start
        run.setStart("2026-02-23T11:00:00Z");
        assertEquals(10, actions(scenario, run));
    }

    private static LongRunExperiment run(Scenario scenario, String id) {
        scenario.getHosts().forEach(host -> host.getHypervisor().setFailure(null));
        scenario.getOperatingSystems().forEach(system -> system.setFailure(null));
        var run = (LongRunExperiment) scenario.getExperiments().stream()
                .filter(each -> each.getId().equals(id))
                .findFirst()
                .orElseThrow();
        run.setCluster(null);
        run.setOperatingSystemPolicy(null);
        run.setWarmUp(0);
        run.setStart("2026-03-01T00:00:00Z");
        run.setHorizon(70 * DAY);
        run.setReplications(1);
        return run;
    }

    private static LocalClock clock(Scenario scenario, LongRunExperiment run) {
        var host = one(scenario, run).plan().hosts().getFirst();
        return host.policies().getFirst().openTimes().clock();
    }

    private static LongRunCase one(Scenario scenario, LongRunExperiment run) {
        return LongRuns.cases(ScenarioCompiler.compile(scenario, ""), run.getId(), LongRuns.options(1, 1))
                .getFirst();
    }

    private static double actions(Scenario scenario, LongRunExperiment run) {
        var perYear = LongRunSimulator.simulate(one(scenario, run), 1, CancelToken.NONE)
                .orElseThrow()
                .measures()
                .hypervisorActions();
        return Math.rint(1e6 * perYear.mean() * run.getHorizon() / LongRunMeasures.YEAR) / 1e6;
    }
}
