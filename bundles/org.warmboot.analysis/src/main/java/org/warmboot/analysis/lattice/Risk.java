package org.warmboot.analysis.lattice;

import org.warmboot.analysis.distribution.Distribution;

/**
 * A way to fail.
 *
 * @param life time up from new to the failure
 * @param repair time down after it
 */
public record Risk(Distribution life, Distribution repair) {}
