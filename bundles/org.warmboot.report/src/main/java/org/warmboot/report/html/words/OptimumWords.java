package org.warmboot.report.html.words;

import org.warmboot.experiment.result.OptimalPolicy;
import org.warmboot.experiment.result.OptimalPolicy.Answer;
import org.warmboot.experiment.result.OptimalPolicy.Edge;
import org.warmboot.report.Losses;
import org.warmboot.report.Messages;
import org.warmboot.report.Spans;
import org.warmboot.report.chart.subject.PolicyLevel;

/** When to rejuvenate, in words. */
public final class OptimumWords {

    private OptimumWords() {}

    /**
     * For example "Rejuvenate the hypervisor every 64 days; between 45 and 97 days makes no difference ...".
     *
     * @param time the time that simulations of it are over, in words
     */
    public static String statement(OptimalPolicy optimum, PolicyLevel level, String time) {
        var answer = level.answer(optimum).orElseThrow();
        var what = Messages.text("level." + level);
        var best = Losses.text(optimum.loss(), optimum.unit());
        var basis = basis(optimum, time);
        return switch (answer.kind()) {
            case NEVER ->
                Messages.text("statement.never", what, best, basis)
                        + (answer.from() > 0 && Double.isFinite(answer.from())
                                ? " " + Messages.text("statement.from", Spans.about(answer.from()))
                                : "");
            case AT_ONCE ->
                Messages.text("statement.at-once", what, best, basis)
                        + (Double.isFinite(answer.to()) ? " " + upTo(answer.to()) : "");
            default ->
                Messages.text("statement.at", what, often(answer), flat(answer), best, basis)
                        + (answer.edge() == Edge.NONE
                                ? ""
                                : " "
                                        + Messages.text("statement.edge."
                                                + answer.edge().key()));
        };
    }

    private static String upTo(double longest) {
        return longest > 0 ? Messages.text("statement.to", Spans.about(longest)) : Messages.text("statement.alone");
    }

    /** What the losses of a search are: solved for the long run, or simulated over the time of the run. */
    public static String basis(OptimalPolicy optimum, String time) {
        return Messages.text("basis.loss." + optimum.basis().key(), time);
    }

    /** What happens to the other level while the interval of one varies; empty if there is no other one. */
    public static String held(OptimalPolicy optimum, PolicyLevel level) {
        var other = level == PolicyLevel.HYPERVISOR ? PolicyLevel.OPERATING_SYSTEM : PolicyLevel.HYPERVISOR;
        return other.answer(optimum)
                .map(answer -> Messages.text("statement.held", Messages.text("level." + other), often(answer)))
                .orElse("");
    }

    /** For example "every 64 days", "64 days after it has degraded", "never", "as soon as it has degraded". */
    public static String often(Answer answer) {
        return often(answer, answer.interval(), Spans.about(answer.interval()));
    }

    /** The same of the interval of the scenario. */
    public static String given(Answer answer) {
        return often(answer, answer.given(), Spans.exactly(answer.given()));
    }

    private static String often(Answer answer, double interval, String span) {
        if (interval == 0) {
            return Messages.text("answer.at-once");
        }
        return Double.isInfinite(interval)
                ? Messages.text("answer.never")
                : Messages.text("answer.at." + answer.since().key(), span);
    }

    /** Intervals that make no measurable difference: "45 to 97 days", "more than 210 days". */
    public static String band(Answer answer) {
        if (isAlone(answer)) {
            return Messages.text("band.alone");
        }
        var open = Double.isInfinite(answer.to());
        if (answer.from() <= 0 && answer.to() <= 0) {
            return Messages.text("band.alone");
        }
        if (answer.from() <= 0) {
            return open ? Messages.text("band.any") : Messages.text("band.to", Spans.about(answer.to()));
        }
        return open ? Messages.text("band.from", Spans.about(answer.from())) : Spans.range(answer.from(), answer.to());
    }

    /** A simulated search looks at some intervals only; it may find that all of its neighbours are worse. */
    private static boolean isAlone(Answer answer) {
        return answer.kind() == OptimalPolicy.AnswerKind.AT && answer.from() == answer.to();
    }

    /** For example "between 45 and 97 days makes no difference you could measure". */
    static String flat(Answer answer) {
        if (isAlone(answer)) {
            return Messages.text("flat.alone");
        }
        if (answer.from() > 0 && Double.isFinite(answer.to())) {
            var unit = Spans.of(answer.to());
            return Messages.text("flat.between", unit.number(answer.from()), unit.named(unit.number(answer.to())));
        }
        return Messages.text("flat.other", band(answer));
    }
}
