package org.warmboot.ui.calibration;

import java.util.List;
import org.jfree.chart.JFreeChart;
import org.warmboot.exchange.calibration.Proposal;
import org.warmboot.model.Scenario;

/**
 * What measurements say.
 *
 * @param chart     them, drawn
 * @param verdict   what they say, in a sentence
 * @param more      further sentences
 * @param proposals values for parameters of the copy
 * @param attach    puts what is new in the proposals into the copy, if anything is
 * @param copy      of the scenario, in which nothing has changed yet
 */
record MeasuredAnswer(
        JFreeChart chart, String verdict, List<String> more, List<Proposal> proposals, Runnable attach, Scenario copy) {

    /** Keeps copies of the lists. */
    MeasuredAnswer {
        more = List.copyOf(more);
        proposals = List.copyOf(proposals);
    }

    /** Changes the copy by some of the proposals, and gives it. */
    Scenario with(List<Proposal> accepted) {
        accepted.forEach(Proposal::write);
        if (accepted.stream().anyMatch(proposal -> proposal.element().eContainer() == null)) {
            attach.run();
        }
        return copy;
    }
}
