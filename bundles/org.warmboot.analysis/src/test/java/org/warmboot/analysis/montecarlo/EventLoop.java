package org.warmboot.analysis.montecarlo;

import java.util.SplittableRandom;
import java.util.function.DoubleSupplier;

/** A history of a {@link RenewalPlan} life by life: slow and plain, to compare with. */
final class EventLoop {

    private EventLoop() {}

    static double[] history(RenewalPlan plan, long seed) {
        var random = new SplittableRandom(seed);
        DoubleSupplier uniform = () -> random.nextDouble(Double.MIN_NORMAL, 1);
        var row = new double[RenewalMeasure.COUNT];
        var time = 0.0;
        while (time < plan.horizon()) {
            var robust = plan.robust().map(stage -> stage.sample(uniform)).orElse(0.0);
            var life = plan.life().sample(uniform);
            var up = Math.min(robust + Math.min(life, plan.interval()), plan.horizon() - time);
            row[RenewalMeasure.UP.ordinal()] += up;
            time += up;
            if (time < plan.horizon()) {
                var fails = life <= plan.interval();
                var down = fails ? plan.repair().sample(uniform) : plan.rejuvenation();
                var counted = Math.min(down, plan.horizon() - time);
                row[(fails ? RenewalMeasure.UNPLANNED_DOWN : RenewalMeasure.PLANNED_DOWN).ordinal()] += counted;
                row[(fails ? RenewalMeasure.FAILURES : RenewalMeasure.REJUVENATIONS).ordinal()]++;
                time += counted;
            }
        }
        return row;
    }
}
