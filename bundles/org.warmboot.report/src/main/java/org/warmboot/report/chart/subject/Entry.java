package org.warmboot.report.chart.subject;

import org.warmboot.experiment.result.RunResult;

/**
 * A run beside others.
 *
 * @param name what tells it from the others, for people
 * @param run the run
 */
public record Entry(String name, RunResult run) {}
