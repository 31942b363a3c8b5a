package org.warmboot.report.chart.subject;

import org.warmboot.experiment.result.LongRunMeasures;

/**
 * A long run beside others.
 *
 * @param name what tells it from the others, for people
 * @param measures what it yields
 */
public record LongRunBar(String name, LongRunMeasures measures) {}
