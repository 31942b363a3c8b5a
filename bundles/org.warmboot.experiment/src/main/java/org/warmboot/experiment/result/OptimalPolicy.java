package org.warmboot.experiment.result;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The intervals of the policies of a long run that serve its objective best, for one technique.
 *
 * @param objective what they are judged by
 * @param basis what was searched
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
        LongRunObjective objective,
        Basis basis,
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
        List<Influence> sensitivity)
        implements RunPart {

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
        return basis == Basis.ANALYSIS;
    }

    /** What is searched. */
    public enum Basis implements Keyed {
        /** A solved model of the long run. */
        ANALYSIS,
        /** Simulated histories. */
        SIMULATION
    }

    /** Kinds of answers. */
    public enum AnswerKind implements Keyed {
        /** After an interval. */
        AT,
        /** Not at all. */
        NEVER,
        /** As soon as it has degraded. */
        AT_ONCE,
        /** The policies have no interval to choose. */
        NONE
    }

    /** What an interval is counted from. */
    public enum Since implements Keyed {
        /** The action before. */
        ACTION,
        /** The degradation. */
        DEGRADATION
    }

    /** Ends of the searched range at which an answer may lie, so that the best may be beyond it. */
    public enum Edge implements Keyed {
        /** Neither. */
        NONE,
        /** The shortest interval that leaves time between actions, or that was tried. */
        SHORTEST,
        /** The longest interval that was tried, which is better than never. */
        LONGEST
    }

    /**
     * When to rejuvenate.
     *
     * @param kind whether there is an interval
     * @param interval best interval in seconds; infinite for never, 0 for at once
     * @param from shortest interval that makes no difference one could measure; 0 if it reaches to at once
     * @param to longest one; infinite if it reaches to never
     * @param given interval of the scenario, seconds
     * @param since what the interval is counted from: the action before, or the degradation
     * @param edge end of the searched range that it lies at
     */
    public record Answer(
            AnswerKind kind, double interval, double from, double to, double given, Since since, Edge edge) {

        /** An interval between two actions. */
        public Answer(AnswerKind kind, double interval, double from, double to, double given) {
            this(kind, interval, from, to, given, Since.ACTION, Edge.NONE);
        }

        /** The same as a delay after the degradation. */
        public Answer afterDegradation() {
            return new Answer(kind, interval, from, to, given, Since.DEGRADATION, edge);
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
