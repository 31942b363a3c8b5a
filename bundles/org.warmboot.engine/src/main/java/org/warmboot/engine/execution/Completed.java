package org.warmboot.engine.execution;

import org.warmboot.engine.trace.RunTrace;

/**
 * The technique was executed to its end.
 *
 * @param trace what happened
 */
public record Completed(RunTrace trace) implements ExecutionResult {}
