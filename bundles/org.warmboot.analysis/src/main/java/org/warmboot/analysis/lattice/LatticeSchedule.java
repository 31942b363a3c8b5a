package org.warmboot.analysis.lattice;

import java.util.List;

/**
 * When the policy for a hypervisor acts, by its time up.
 *
 * @param first time up until the first action; infinite if there is none
 * @param gap time up from an action to the next one
 * @param seconds how long an action takes
 * @param outages time without the service in an action, of a guest that is up when it begins
 */
record LatticeSchedule(double first, double gap, double seconds, List<OutageSpan> outages) {}
