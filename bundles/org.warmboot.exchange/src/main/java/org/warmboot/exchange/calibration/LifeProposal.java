package org.warmboot.exchange.calibration;

import java.util.Locale;
import org.hipparchus.special.Gamma;
import org.warmboot.analysis.life.LifeFit;
import org.warmboot.analysis.life.LifeModel;
import org.warmboot.analysis.life.Lives;
import org.warmboot.exchange.text.Messages;
import org.warmboot.model.Distribution;
import org.warmboot.model.FailureModel;
import org.warmboot.model.ModelFactory;
import org.warmboot.model.ModelPackage.Literals;
import org.warmboot.model.Weibull;
import org.warmboot.model.words.ElementNames;
import org.warmboot.style.Numbers;

/** What observed lives make of a failure model: a Weibull time to failure, which covers aging, none, and hardening. */
public final class LifeProposal {

    private LifeProposal() {}

    /**
     * The time to failure.
     *
     * @param lives  with failures enough to tell
     * @param source name of the file that they come from
     */
    public static Proposal of(Lives lives, FailureModel model, String source) {
        var fit = LifeFit.of(lives, LifeModel.WEIBULL);
        var life = ModelFactory.eINSTANCE.createWeibull();
        life.setShape(1 / fit.scale());
        life.setMean(Math.exp(fit.location()) * Gamma.gamma(1 + fit.scale()));
        var low = digits(1 / fit.highest().scale());
        var high = digits(1 / fit.lowest().scale());
        return new Proposal(
                Messages.get("lives.to-failure"),
                model,
                Literals.FAILURE_MODEL__TIME_TO_FAILURE,
                life,
                model.getTimeToFailure() == null ? "" : words(model.getTimeToFailure()),
                words(life),
                Messages.get("lives.shape.range", low, high),
                source,
                Messages.words("lives.note", lives.times().length, lives.failures(), low, high));
    }

    private static String words(Distribution distribution) {
        return distribution instanceof Weibull life
                ? Messages.get("lives.weibull.value", digits(life.getShape()), Numbers.duration(life.getMean()))
                : ElementNames.kind(distribution);
    }

    private static String digits(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
