package org.warmboot.engine.longrun;

import java.util.Optional;

/**
 * How a component fails and how long it is down then. Its age stands still while it is down or frozen.
 *
 * @param degradation age at which it is degraded; absent if it is so from the beginning
 * @param failure age at which it fails, counted from the degradation
 * @param repair time from the failure until services answer again; the component is then as new
 */
public record LifePlan(Optional<DurationSampler> degradation, DurationSampler failure, DurationSampler repair) {}
