package org.warmboot.experiment.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.warmboot.engine.aging.Rejuvenation;
import org.warmboot.engine.longrun.ComponentPlan;
import org.warmboot.engine.longrun.ComponentPlan.Role;
import org.warmboot.engine.longrun.HostOperation;
import org.warmboot.engine.longrun.LoadCurve;
import org.warmboot.engine.longrun.LongRunMeasure;
import org.warmboot.engine.longrun.LongRunPlan;
import org.warmboot.engine.longrun.LongRunPolicy;
import org.warmboot.engine.longrun.LongRunSimulation;
import org.warmboot.engine.longrun.LongRunTrigger.Periodic;
import org.warmboot.engine.longrun.OpenTimes;
import org.warmboot.engine.longrun.OperationPlan;
import org.warmboot.engine.longrun.OutageLengths;
import org.warmboot.model.MaintenanceWindow;
import org.warmboot.model.ModelFactory;
import org.warmboot.model.Weekday;

/** Policies with windows keep their day and time of day, whenever the clock is set. */
class LocalClocksTest {

    private static final double MINUTE = 60;
    private static final double DAY = 24 * 60 * MINUTE;
    private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void aWeeklyPolicyActsOnAllSundaysAroundTheBeginningOfSummerTime() {
        var sundays = List.of(window(BERLIN, LocalTime.of(2, 30), 30 * MINUTE, Weekday.SUNDAY));
        var open = Windows.of(sundays, START, 70 * DAY);
        assertEquals(10, open.opens().length);
        assertEquals(10, actions(open.on(LocalClocks.of(sundays, BERLIN, START, 70 * DAY)), 7 * DAY, 70 * DAY));
        assertEquals(9, actions(open, 7 * DAY, 70 * DAY), "by the hour the Sunday after the change is lost");
    }

    /** Lord Howe sets its clock by half an hour, Santiago at midnight; others never do. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/Berlin",
                "America/New_York",
                "Australia/Lord_Howe",
                "Africa/Cairo",
                "America/Santiago",
                "UTC"
            })
    void everyWindowIsUsedOnceInTenYears(String name) {
        var zone = ZoneId.of(name);
        for (var minute = 0; minute < 24 * 60; minute += 15) {
            var time = LocalTime.of(minute / 60, minute % 60);
            for (var length : new double[] {5 * MINUTE, 100 * MINUTE, 300 * MINUTE}) {
                usesAll(zone, window(zone, time, length, Weekday.SUNDAY), 7 * DAY);
                usesAll(zone, window(zone, time, length), DAY);
            }
        }
    }

    private static void usesAll(ZoneId zone, MaintenanceWindow window, double interval) {
        var horizon = 3650 * DAY;
        var open = Windows.of(List.of(window), START, horizon);
        var before = open.opens()[0] < 0 ? 1 : 0;
        assertEquals(
                open.opens().length - before,
                actions(open.on(LocalClocks.of(List.of(window), zone, START, horizon)), interval, horizon),
                () -> zone + ", " + window.getStart() + " for " + window.getLength() + " s");
    }

    @Test
    void withoutAWindowAtThatTimeTheClockIsSetAtOnce() {
        var clock = LocalClocks.of(List.of(), BERLIN, START, 365 * DAY);
        var summer = START.until(Instant.parse("2026-03-29T01:00:00Z"), ChronoUnit.SECONDS);
        var winter = START.until(Instant.parse("2026-10-25T01:00:00Z"), ChronoUnit.SECONDS);
        assertEquals(List.of((double) summer, (double) winter), clock.set());
        assertEquals(List.of(3600.0, 0.0), clock.ahead());
    }

    private static MaintenanceWindow window(ZoneId zone, LocalTime time, double length, Weekday... days) {
        var window = ModelFactory.eINSTANCE.createMaintenanceWindow();
        window.setStart(time.toString());
        window.setLength(length);
        window.setTimeZone(zone.getId());
        window.getDays().addAll(List.of(days));
        return window;
    }

    /** Actions of a policy that is due from the first opening on. */
    private static double actions(OpenTimes open, double interval, double horizon) {
        var first = open.opens()[0] < 0 ? open.opens()[1] : open.opens()[0];
        var operation =
                new OperationPlan(new Rejuvenation("technique", 1, Map.of("hypervisor", 1.0), List.of()), Map.of());
        var policy = new LongRunPolicy(true, new Periodic(interval, first), false, true, open, operation);
        var host = new HostOperation(
                "host",
                List.of(component("hypervisor", Role.HYPERVISOR), component("guest", Role.GUEST)),
                List.of(policy));
        var values = new double[LongRunMeasure.COUNT];
        var plan = new LongRunPlan(List.of(host), 1, 0, horizon, 0, LoadCurve.CONSTANT);
        new LongRunSimulation(plan, 1).play(0, values, new OutageLengths());
        return values[LongRunMeasure.HYPERVISOR_ACTIONS.ordinal()];
    }

    private static ComponentPlan component(String id, Role role) {
        return new ComponentPlan(id, role, Optional.empty(), Optional.empty(), 0);
    }
}
