package org.warmboot.experiment.result;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The intervals of the policies of a long run that serve its objective best, for one technique.
 *
 * @param objective {@code availability} or {@code cost}
 * @param basis {@code analysis} or {@code simulation}: what was searched
 * @param unit unit of the losses: {@code s} of downtime per service and year, or a currency per year
 * @param hypervisor when to rejuvenate the hypervisor
 * @param operatingSystem when to rejuvenate each operating system; absent if there is no policy for them
 * @param loss least loss: in the long run where it was solved, over the horizon of the run where it was simulated
 * @param asGiven loss with the intervals of the scenario, of the same basis
 * @param overHorizon the least loss solved over the horizon, which its simulation can be set against; absent if it was
 *     not solved
 * @param confirmation simulation with exactly the best intervals: without the policy for never, without any delay for
 *     at once
 * @param confirmedLoss loss in that simulation, over the horizon
 * @param curve loss against the interval of the hypervisor, ascending; the other interval stays at its best, that of
 *     this answer
 * @param systemCurve loss against the interval of the operating systems, likewise; empty without one
 * @param sensitivity what the loss depends on, the most important first; empty if it was not asked
 */
public record OptimalPolicy(
        String objective,
        String basis,
        String unit,
        Answer hypervisor,
        Optional<Answer> operatingSystem,
        double loss,
        double asGiven,
        OptionalDouble overHorizon,
        LongRunMeasures confirmation,
        Estimate confirmedLoss,
        List<Point> curve,
        List<Point> systemCurve,
        List<Influence> sensitivity) {

    public OptimalPolicy {
        curve = List.copyOf(curve);
        systemCurve = List.copyOf(systemCurve);
        sensitivity = List.copyOf(sensitivity);
    }

    /** The same with what the loss depends on. */
    public OptimalPolicy withSensitivity(List<Influence> found) {
        return new OptimalPolicy(
                objective,
                basis,
                unit,
                hypervisor,
                operatingSystem,
                loss,
                asGiven,
                overHorizon,
                confirmation,
                confirmedLoss,
                curve,
                systemCurve,
                found);
    }

    /** Whether it was solved, so that the loss is that of the long run. */
    public boolean isSolved() {
        return basis.equals("analysis");
    }

    /** Ends of the searched range at which an answer may lie, so that the best may be beyond it. */
    public enum Edge {
        /** Neither. */
        NONE,
        /** The shortest interval that leaves time between actions, or that was tried. */
        SHORTEST,
        /** The longest interval that was tried, which is better than never. */
        LONGEST;

        /** Its key in results. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * When to rejuvenate.
     *
     * @param kind {@code at}, {@code never} or {@code at-once}; {@code none} if the policies have no interval to choose
     * @param interval best interval in seconds; infinite for never, 0 for at once
     * @param from shortest interval that makes no difference one could measure; 0 if it reaches to at once
     * @param to longest one; infinite if it reaches to never
     * @param given interval of the scenario, seconds
     * @param since what the interval is counted from: {@code action}, the one before, or {@code degradation}
     * @param edge end of the searched range that it lies at
     */
    public record Answer(String kind, double interval, double from, double to, double given, String since, Edge edge) {

        /** An interval between two actions. */
        public Answer(String kind, double interval, double from, double to, double given) {
            this(kind, interval, from, to, given, "action", Edge.NONE);
        }

        /** The same as a delay after the degradation. */
        public Answer afterDegradation() {
            return new Answer(kind, interval, from, to, given, "degradation", edge);
        }

        /** The same at an end of the searched range. */
        public Answer at(Edge end) {
            return new Answer(kind, interval, from, to, given, since, end);
        }
    }

    /**
     * Loss with an interval.
     *
     * @param interval seconds; infinite for never
     * @param loss the loss, without an interval of confidence where it was solved
     */
    public record Point(double interval, Estimate loss) {}

    /**
     * How the loss depends on a parameter.
     *
     * @param path path of the parameter
     * @param value its value as in the file
     * @param low value for the lower end of the bar, as it would stand in a file
     * @param high value for the upper end
     * @param lossAtLow loss with the lower value, the intervals unchanged
     * @param lossAtHigh loss with the higher value
     * @param elasticity change of the loss in percent for a change of the parameter by one percent
     */
    public record Influence(
            String path,
            String value,
            String low,
            String high,
            double lossAtLow,
            double lossAtHigh,
            double elasticity) {}
}
