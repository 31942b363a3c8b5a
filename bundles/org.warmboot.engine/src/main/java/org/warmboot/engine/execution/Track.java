package org.warmboot.engine.execution;

import java.util.List;
import org.warmboot.engine.trace.ComponentKind;
import org.warmboot.engine.trace.PhaseRecord;
import org.warmboot.engine.trace.TraceLevel;

/** Takes note of the phases of one component. */
interface Track {

    /** A track that records as much as the level asks for. */
    static Track of(TraceLevel level, String id, String name, ComponentKind kind) {
        return level == TraceLevel.PHASES ? new PhaseTrack(id, name, kind) : Nothing.INSTANCE;
    }

    /** Begins a phase at a time in nanoseconds because of a step. */
    void enter(String phase, String cause, long now);

    /** Ends the last phase at a time in nanoseconds; gives all of them. */
    List<PhaseRecord> end(long now);

    /** Records nothing and keeps nothing, so that all runs may share it. */
    enum Nothing implements Track {
        /** The only one. */
        INSTANCE;

        @Override
        public void enter(String phase, String cause, long now) {}

        @Override
        public List<PhaseRecord> end(long now) {
            return List.of();
        }
    }
}
