package org.warmboot.engine.execution;

/**
 * The technique was executed to its end.
 *
 * @param trace what happened
 */
public record Completed(RunTrace trace) implements ExecutionResult {}
