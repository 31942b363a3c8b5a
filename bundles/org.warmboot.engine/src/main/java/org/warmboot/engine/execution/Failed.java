package org.warmboot.engine.execution;

/**
 * The technique cannot work on this host.
 *
 * @param message why, one sentence for people
 * @param element identifier of the host, hypervisor, domain or step that could not do what was asked
 * @param seconds seconds from the start of the technique to the failure
 */
public record Failed(String message, String element, double seconds) implements ExecutionResult {}
