package org.warmboot.validation;

import static org.warmboot.model.ModelPackage.Literals.MAINTENANCE_WINDOW__LENGTH;
import static org.warmboot.model.ModelPackage.Literals.MAINTENANCE_WINDOW__START;
import static org.warmboot.model.ModelPackage.Literals.MAINTENANCE_WINDOW__TIME_ZONE;
import static org.warmboot.model.ModelPackage.Literals.POLICY__WINDOWS;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.warmboot.model.MaintenanceWindow;
import org.warmboot.model.Policy;
import org.warmboot.model.Scenario;
import org.warmboot.model.Weekday;

/** Maintenance windows open at a time of day, do not last longer than a week and do not overlap. */
final class WindowCheck implements Check {
    private static final double DAY = 24 * 3600;
    private static final double WEEK = 7 * DAY;

    /** Seconds from Monday midnight. */
    private record Open(double from, double to) {}

    @Override
    public void check(Scenario scenario, Issues found) {
        for (Policy policy : scenario.getPolicies()) {
            for (MaintenanceWindow window : policy.getWindows()) {
                check(policy, window, found);
            }
            // windows of different zones move against each other with summer time
            Map<String, List<MaintenanceWindow>> zones = policy.getWindows().stream()
                    .collect(Collectors.groupingBy(
                            window -> String.valueOf(window.getTimeZone()), TreeMap::new, Collectors.toList()));
            if (zones.values().stream().anyMatch(WindowCheck::overlap)) {
                found.error(policy, POLICY__WINDOWS, "window.overlap", policy);
            }
        }
    }

    private static void check(Policy policy, MaintenanceWindow window, Issues found) {
        if (start(window).isEmpty()) {
            found.error(window, MAINTENANCE_WINDOW__START, "window.start", policy, String.valueOf(window.getStart()));
        }
        if (window.getLength() > WEEK) {
            found.error(window, MAINTENANCE_WINDOW__LENGTH, "window.length", policy);
        }
        TimeZones.check(window, MAINTENANCE_WINDOW__TIME_ZONE, policy, found);
    }

    private static Optional<LocalTime> start(MaintenanceWindow window) {
        String text = String.valueOf(window.getStart());
        return text.matches("([01]\\d|2[0-3]):[0-5]\\d") ? Optional.of(LocalTime.parse(text)) : Optional.empty();
    }

    private static boolean overlap(List<MaintenanceWindow> windows) {
        var open = new ArrayList<Open>();
        for (MaintenanceWindow window : windows) {
            List<Weekday> days = window.getDays().isEmpty() ? Weekday.VALUES : window.getDays();
            start(window)
                    .ifPresent(time -> days.forEach(day -> {
                        double from = day.ordinal() * DAY + time.toSecondOfDay();
                        open.add(new Open(from, from + Math.min(window.getLength(), WEEK)));
                    }));
        }
        open.sort(Comparator.comparingDouble(Open::from));
        for (int i = 1; i < open.size(); i++) {
            if (open.get(i).from() < open.get(i - 1).to()) {
                return true;
            }
        }
        return !open.isEmpty() && open.getFirst().from() + WEEK < open.getLast().to();
    }
}
