package org.warmboot.engine.trace;

/**
 * A stretch of time in which a component stayed in one phase; the records of a component leave no gaps, and the last
 * one, which may have no length, tells how the run left it.
 *
 * @param component identifier of the component; of a service {@code domain/service}
 * @param componentName its name for people; of a service {@code domain/service}
 * @param kind what it is
 * @param phase key of the phase, for example {@code suspended}
 * @param start seconds since the start of the technique
 * @param end seconds since the start of the technique
 * @param cause identifier of the step that led to the phase, empty for the phase before the technique
 */
public record PhaseRecord(
        String component,
        String componentName,
        ComponentKind kind,
        String phase,
        double start,
        double end,
        String cause) {}
