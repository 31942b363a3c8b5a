package org.warmboot.exchange.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.warmboot.analysis.distribution.Weibull;
import org.warmboot.analysis.life.KaplanMeier;
import org.warmboot.analysis.life.LifeFit;
import org.warmboot.analysis.life.LifeModel;
import org.warmboot.analysis.life.Lives;
import org.warmboot.analysis.optimum.Flatness;
import org.warmboot.analysis.optimum.RejuvenationOptimum;
import org.warmboot.analysis.renewal.AgeRejuvenation;
import org.warmboot.exchange.text.Messages;
import org.warmboot.style.Numbers;

/**
 * What was found of lives, in sentences.
 *
 * @param lives the lives, in seconds
 * @param repair time down after a failure, in seconds
 * @param rejuvenation time down for a rejuvenation, in seconds
 */
public record LivesWords(Lives lives, double repair, double rejuvenation) {

    /** Failures below which an interval of the shape says nothing. */
    private static final int FEWEST = 5;

    /** All that is to be said, a sentence or two a line. */
    public List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(Messages.words("lives.count", lives.times().length, lives.failures()));
        if (!isTold()) {
            lines.add(Messages.words("lives.few", FEWEST));
            return lines;
        }
        lines.add(KaplanMeier.of(lives).stream()
                .filter(step -> step.survival() <= 0.5)
                .findFirst()
                .map(step -> Messages.words("lives.median", Numbers.duration(step.time())))
                .orElseGet(() -> Messages.words("lives.no-median")));
        var fits = Arrays.stream(LifeModel.values())
                .map(model -> LifeFit.of(lives, model))
                .sorted(Comparator.comparingDouble(LifeFit::aic))
                .toList();
        fits.forEach(fit -> lines.add(Messages.words(
                "lives." + fit.model().name().toLowerCase(Locale.ROOT),
                Numbers.duration(Math.exp(fit.location())),
                digits(fit.model() == LifeModel.WEIBULL ? 1 / fit.scale() : fit.scale()),
                digits(fit.aic() - fits.getFirst().aic()))));
        lines.addAll(interval());
        return lines;
    }

    /** The best interval of the Weibull life, and what the ends of the interval of its shape make of it. */
    private List<String> interval() {
        var fit = LifeFit.of(lives, LifeModel.WEIBULL);
        var youngest = fit.highest();
        var oldest = fit.lowest();
        var shape = Messages.words(
                youngest.scale() < 1 ? "lives.ages" : oldest.scale() > 1 ? "lives.hardens" : "lives.unsure",
                digits(1 / youngest.scale()),
                digits(1 / oldest.scale()));
        var least = Math.min(best(youngest), best(oldest));
        var most = Math.max(best(youngest), best(oldest));
        return List.of(shape, Messages.words("lives.best", words(best(fit)), words(least), words(most)));
    }

    private double best(LifeFit fit) {
        var life = new Weibull(1 / fit.scale(), Math.exp(fit.location()));
        return RejuvenationOptimum.byAvailability(AgeRejuvenation.of(life, repair, rejuvenation), Flatness.share(0.01))
                .interval();
    }

    private static String words(double interval) {
        return Double.isInfinite(interval) ? Messages.words("aging.never") : Numbers.duration(interval);
    }

    /** Whether there are enough failures to tell a distribution. */
    public boolean isTold() {
        return lives.failures() >= FEWEST;
    }

    private static String digits(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
