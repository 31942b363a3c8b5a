package org.warmboot.engine.execution;

/** The run was cancelled; it has no result. */
public record Cancelled() implements ExecutionResult {}
