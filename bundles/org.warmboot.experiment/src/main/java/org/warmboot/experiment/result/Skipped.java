package org.warmboot.experiment.result;

/**
 * A technique of an experiment that was not run.
 *
 * @param technique identifier of the technique
 * @param techniqueName its name for people
 * @param reason why, one sentence for people
 */
public record Skipped(String technique, String techniqueName, String reason) {}
