package org.warmboot.findings;

import java.util.Comparator;
import java.util.stream.Stream;
import org.warmboot.experiment.result.Comparison;
import org.warmboot.style.Numbers;

/** How near the simulation comes to what was published. */
final class PublishedAgreement implements FindingRule {

    /** Relative difference up to which a figure is met: readings from a chart are not more exact. */
    static final double MET = 0.03;

    @Override
    public String kind() {
        return "published-agreement";
    }

    @Override
    public Stream<Finding> in(Evidence evidence) {
        var compared = evidence.result().comparisons().stream()
                .filter(each -> Double.isFinite(each.simulated()) && each.published() != 0)
                .toList();
        return compared.stream()
                .max(Comparator.comparingDouble(PublishedAgreement::error))
                .map(worst -> finding(
                        worst,
                        compared.size(),
                        compared.stream().filter(each -> error(each) <= MET).count()))
                .stream();
    }

    private static double error(Comparison each) {
        return Math.abs(each.relativeError());
    }

    private Finding finding(Comparison worst, int all, long met) {
        // more misses than hits: it is another system than the published one
        var weight = 2 * met < all ? Weight.IMPORTANT : met < all ? Weight.NOTE : Weight.FINE;
        var draft = new Draft(this, weight)
                .says(
                        weight == Weight.FINE ? "agreement.fine" : "agreement",
                        met,
                        all,
                        Numbers.percent(MET),
                        worst.name(),
                        Numbers.change(worst.relativeError()))
                .figure("met", met, "")
                .figure("compared", all, "")
                .figure("largest-error", worst.relativeError(), "");
        return weight == Weight.FINE
                ? draft.done()
                : draft.advises("agreement.advice").done();
    }
}
