package org.warmboot.analysis.lattice;

import org.warmboot.analysis.distribution.Distribution;

/** What ends a stretch of time up besides failures: the clock of a policy. */
public sealed interface StretchEnd {

    /** Nothing does. */
    record Never() implements StretchEnd {}

    /**
     * An age.
     *
     * @param first time up until the first action, from new; infinite for none
     * @param afterRepair time up from a repair to the next action
     * @param afterAction time up from the end of an action to the next one
     * @param pauses whether only time up counts; else the clock runs on while others are acted on
     */
    record AtAge(double first, double afterRepair, double afterAction, boolean pauses) implements StretchEnd {}

    /**
     * Some time after the degradation.
     *
     * @param degradation time from new to the degradation; the life of the only risk counts from then
     * @param delay the time
     */
    record AfterDegradation(Distribution degradation, Distribution delay) implements StretchEnd {}

    /**
     * The degradation itself.
     *
     * @param degradation time from new to it
     */
    record AtDegradation(Distribution degradation) implements StretchEnd {}

    /**
     * A warning before a failure of the only risk, or a false alarm.
     *
     * @param lead time from the warning to the failure
     * @param coverage share of the failures that are foreseen
     * @param falseAlarm mean time between false alarms; may be infinite
     */
    record OnWarning(double lead, double coverage, double falseAlarm) implements StretchEnd {}
}
