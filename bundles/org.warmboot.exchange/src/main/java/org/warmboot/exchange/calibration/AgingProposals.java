package org.warmboot.exchange.calibration;

import org.warmboot.exchange.measurements.AgingFinding;
import org.warmboot.exchange.text.Messages;
import org.warmboot.model.AgingModel;
import org.warmboot.model.ModelFactory;
import org.warmboot.model.ModelPackage.Literals;
import org.warmboot.model.Policy;
import org.warmboot.model.ThresholdTrigger;

/**
 * What an aging that was found makes of an aging model, and of a policy that watches it.
 *
 * @param finding an aging that grows
 * @param amount  unit of its values, one of memory
 * @param source  name of the file that it was found in
 */
public record AgingProposals(AgingFinding finding, MeasuredAmount amount, String source) {
    private static final double DAY = 86400;

    /** The leak rate of an aging model. */
    public Proposal leak(AgingModel model) {
        var slope = finding.trend().slope();
        var rate = amount.bytes() * slope.estimate() / DAY;
        return new Proposal(
                Messages.get("aging.leak"),
                model,
                Literals.AGING_MODEL__LEAK_RATE,
                rate,
                Proposal.text(Literals.AGING_MODEL__LEAK_RATE, model.getLeakRate()),
                Messages.get("aging.leak.rate", amount.words(slope.estimate())),
                Messages.get("aging.leak.range", amount.words(slope.low()), amount.words(slope.high())),
                source,
                note());
    }

    /**
     * The level at which a policy acts.
     *
     * @throws java.util.NoSuchElementException if the capacity is not known
     */
    public Proposal threshold(Policy policy, AgingModel model) {
        var before = policy.getTrigger() instanceof ThresholdTrigger there ? level(there.getLevel()) : "";
        var trigger = ModelFactory.eINSTANCE.createThresholdTrigger();
        trigger.setIndicator(model.getIndicator());
        trigger.setLevel(Math.round(finding.threshold() * 1000) / 1000.0);
        return new Proposal(
                Messages.get("aging.threshold"),
                policy,
                Literals.POLICY__TRIGGER,
                trigger,
                before,
                level(trigger.getLevel()),
                "",
                source,
                note());
    }

    private static String level(double share) {
        return Messages.get("aging.level", Math.round(share * 1000) / 10.0);
    }

    private String note() {
        return new AgingWords(finding, amount).note();
    }
}
