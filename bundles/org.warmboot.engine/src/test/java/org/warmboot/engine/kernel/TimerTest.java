package org.warmboot.engine.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimerTest {

    private final Simulation simulation = new Simulation();
    private final List<String> seen = new ArrayList<>();
    private long due = 10;
    private int asked;
    private final Timer timer = simulation.timer(
            () -> {
                asked++;
                return due;
            },
            () -> seen.add("timer at " + simulation.now()));

    @Test
    void itsPlaceAmongSimultaneousEventsIsThatOfItsLastRenewal() {
        simulation.at(0, 0, () -> {
            simulation.at(10, 0, () -> seen.add("first"));
            timer.renew();
            simulation.at(10, 0, () -> seen.add("second"));
            timer.renew();
            simulation.at(10, 0, () -> seen.add("third"));
        });
        simulation.run(CancelToken.NONE);
        assertEquals(List.of("first", "second", "timer at 10", "third"), seen);
    }

    @Test
    void itIsPlannedOnceAfterAnEventHoweverOftenThatRenewsIt() {
        simulation.at(0, 0, () -> {
            for (int i = 0; i < 100; i++) {
                due = 100 - i;
                timer.renew();
            }
        });
        simulation.run(CancelToken.NONE);
        assertEquals(List.of("timer at 1"), seen);
        assertEquals(1, asked);
    }

    @Test
    void itCanBePutOffAndCalledOff() {
        timer.renew();
        simulation.at(5, 0, () -> {
            due = 20;
            timer.renew();
        });
        simulation.at(21, 0, () -> {
            due = 30;
            timer.renew();
        });
        simulation.at(25, 0, () -> {
            due = SimTime.NEVER;
            timer.renew();
        });
        simulation.run(CancelToken.NONE);
        assertEquals(List.of("timer at 20"), seen);
        assertEquals(25, simulation.now());
    }

    @Test
    void severalThatAreRenewedInAnEventKeepTheOrderOfTheirRenewals() {
        var timers = new ArrayList<Timer>();
        for (int i = 0; i < 5; i++) {
            int number = i;
            timers.add(simulation.timer(() -> 10, () -> seen.add("timer " + number)));
        }
        List.of(3, 0, 4, 1, 2, 0).forEach(number -> timers.get(number).renew());
        simulation.run(CancelToken.NONE);
        assertEquals(List.of("timer 3", "timer 4", "timer 1", "timer 2", "timer 0"), seen);
    }

    @Test
    void aRunThatIsCancelledAndGoneOnWithForgetsNone() {
        timer.renew();
        simulation.at(15, 0, () -> seen.add("later"));
        simulation.run(() -> true);
        assertEquals(List.of(), seen);
        simulation.run(CancelToken.NONE);
        assertEquals(List.of("timer at 10", "later"), seen);
        assertEquals(2, simulation.events());
    }
}
