package org.warmboot.engine.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TransitionTablesTest {

    @Test
    void aTransitionIsRefusedExactlyIfTheTableLacksIt() {
        tryAll(DomainState.class);
        tryAll(HypervisorState.class);
        tryAll(ServiceState.class);
    }

    @Test
    void everyStateCanBeReachedAndLeadsBackToService() {
        assertEquals(EnumSet.allOf(DomainState.class), reachable(DomainState.RUNNING));
        assertEquals(EnumSet.allOf(HypervisorState.class), reachable(HypervisorState.RUNNING));
        assertEquals(EnumSet.allOf(ServiceState.class), reachable(ServiceState.ANSWERING));
        for (var state : DomainState.values()) {
            assertTrue(reachable(state).contains(DomainState.RUNNING), state.name());
        }
    }

    @Test
    void imagesInMemoryComeBackOnlyByResumingAndImagesOnDiskOnlyByRestoring() {
        assertEquals(Set.of(DomainState.RECREATING, DomainState.FAILED), DomainState.FROZEN.successors());
        assertEquals(Set.of(DomainState.RESTORING), DomainState.SAVED.successors());
        assertEquals(Set.of(DomainState.BOOTING), DomainState.DOWN.successors());
        assertEquals(Set.of(DomainState.BOOTING), DomainState.FAILED.successors());
    }

    @Test
    void whateverIsInMemoryCanBeLost() {
        for (var state : DomainState.values()) {
            assertEquals(!state.isOutOfMemory(), state.successors().contains(DomainState.FAILED), state.name());
        }
    }

    @Test
    void aPagedOutDomainCanDoWhateverARunningOneCan() {
        assertEquals(DomainState.RUNNING.successors(), DomainState.PAGED_OUT.successors());
        for (var state : DomainState.values()) {
            assertEquals(
                    state.successors().contains(DomainState.RUNNING),
                    state.successors().contains(DomainState.PAGED_OUT),
                    state.name());
        }
    }

    @Test
    void aDomainMovesOnlyFromServiceAndEndsItsMoveWithAPause() {
        for (var state : DomainState.values()) {
            assertEquals(state.isUp(), state.successors().contains(DomainState.MIGRATING), state.name());
        }
        assertEquals(Set.of(DomainState.PAUSED, DomainState.FAILED), DomainState.MIGRATING.successors());
        assertEquals(Set.of(DomainState.BOOTING), DomainState.CHECKPOINTED.successors());
    }

    @Test
    void aHypervisorCanBeResetExceptInTheMiddleOfAnOperation() {
        var resting = EnumSet.of(HypervisorState.RUNNING, HypervisorState.DOWN, HypervisorState.LOADED);
        for (var state : HypervisorState.values()) {
            assertEquals(resting.contains(state), state.successors().contains(HypervisorState.RESETTING), state.name());
        }
    }

    private static <S extends Enum<S> & State<S>> void tryAll(Class<S> type) {
        for (var from : type.getEnumConstants()) {
            for (var to : type.getEnumConstants()) {
                var machine = new StateMachine<>("part", from);
                if (from.successors().contains(to)) {
                    machine.to(to);
                    assertTrue(machine.is(to));
                } else {
                    var refusal = assertThrows(IllegalTransitionException.class, () -> machine.to(to));
                    assertEquals("part", refusal.element());
                    assertEquals(from, machine.state());
                }
            }
        }
    }

    private static <S extends Enum<S> & State<S>> Set<S> reachable(S start) {
        var seen = EnumSet.noneOf(start.getDeclaringClass());
        var open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            var state = open.poll();
            if (seen.add(state)) {
                open.addAll(state.successors());
            }
        }
        return seen;
    }
}
