package org.warmboot.engine.execution;

/** How a run ended. */
public sealed interface ExecutionResult permits Completed, Failed, Cancelled {}
