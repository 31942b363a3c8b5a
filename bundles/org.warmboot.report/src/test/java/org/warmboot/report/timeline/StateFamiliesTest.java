package org.warmboot.report.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.warmboot.engine.machine.DomainState;
import org.warmboot.engine.machine.HypervisorState;
import org.warmboot.engine.machine.ServiceState;
import org.warmboot.engine.machine.State;
import org.warmboot.model.action.StateFamily;
import org.warmboot.style.StateTone;

/** What actions bring about has the colours of timelines. */
class StateFamiliesTest {

    private static final List<StateTone> TONES = Stream.of(StateFamily.values())
            .map(family -> StateTone.of(family.state()))
            .toList();

    @Test
    void everyFamilyHasAToneOfItsOwn() {
        assertFalse(TONES.contains(StateTone.ABSENT));
        assertEquals(TONES.stream().distinct().toList(), TONES);
    }

    @Test
    void everyFamilyIsKnownByAStateOfAMachine() {
        var states = states().toList();
        for (var family : StateFamily.values()) {
            assertTrue(states.contains(family.state()), family::name);
        }
    }

    @Test
    void everyStateOfAMachineHasAToneUnlessNothingIsToBeSeen() {
        assertEquals(
                List.of("down", "loaded", "stopped"),
                states().filter(state -> StateTone.of(state) == StateTone.ABSENT)
                        .distinct()
                        .sorted()
                        .toList());
    }

    private static Stream<String> states() {
        return Stream.<State<?>[]>of(DomainState.values(), HypervisorState.values(), ServiceState.values())
                .flatMap(Stream::of)
                .map(State::phase);
    }
}
