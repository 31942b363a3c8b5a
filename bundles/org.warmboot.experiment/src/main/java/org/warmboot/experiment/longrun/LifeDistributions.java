package org.warmboot.experiment.longrun;

import java.util.Optional;
import org.warmboot.analysis.distribution.Distribution;

/**
 * The distributions behind the life of a component; times in seconds.
 *
 * @param degradation age at which it is degraded; absent if it can fail from the beginning
 * @param failure age at which it fails, counted from the degradation
 * @param repair time from the failure until it is as new
 */
public record LifeDistributions(Optional<Distribution> degradation, Distribution failure, Distribution repair) {}
