package org.warmboot.ui.schedule;

import java.util.Optional;
import org.warmboot.experiment.question.ScheduleQuestion;

/**
 * What is asked of a scenario for the picture of a schedule.
 *
 * @param planned what the policies do
 * @param seed seed of the history that is shown as well; absent for none
 * @param instead the same under another technique; absent if that is not asked
 */
record ScheduleAsked(ScheduleQuestion planned, Optional<Long> seed, Optional<Other> instead) {

    /**
     * The same under another technique.
     *
     * @param technique its name
     * @param planned what the policies would do
     */
    record Other(String technique, ScheduleQuestion planned) {}
}
