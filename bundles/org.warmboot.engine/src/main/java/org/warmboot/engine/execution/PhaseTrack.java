package org.warmboot.engine.execution;

import java.util.ArrayList;
import java.util.List;
import org.warmboot.engine.kernel.SimTime;
import org.warmboot.engine.trace.ComponentKind;
import org.warmboot.engine.trace.PhaseRecord;

/** Phases of one component; equal neighbours become one record and phases without length none. */
final class PhaseTrack implements Track {

    private final String component;
    private final String name;
    private final ComponentKind kind;
    private final List<PhaseRecord> records = new ArrayList<>();
    private String phase = "";
    private String cause = "";
    private long start;

    PhaseTrack(String component, String name, ComponentKind kind) {
        this.component = component;
        this.name = name;
        this.kind = kind;
    }

    @Override
    public void enter(String nextPhase, String nextCause, long now) {
        if (nextPhase.equals(phase)) {
            return;
        }
        close(now);
        phase = nextPhase;
        cause = nextCause;
        start = now;
    }

    @Override
    public List<PhaseRecord> end(long now) {
        record(now);
        return records;
    }

    private void close(long now) {
        if (now > start) {
            record(now);
        }
    }

    private void record(long now) {
        records.add(
                new PhaseRecord(component, name, kind, phase, SimTime.toSeconds(start), SimTime.toSeconds(now), cause));
    }
}
