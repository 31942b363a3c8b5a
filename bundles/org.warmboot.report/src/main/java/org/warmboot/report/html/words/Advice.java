package org.warmboot.report.html.words;

import java.util.List;
import java.util.Optional;
import org.warmboot.experiment.result.ExperimentResult;

/**
 * What a long run says about which technique to use and how often, as on the page for those who decide.
 *
 * @param technique identifier of the best technique
 * @param searched whether the best intervals were searched; else the ranking is that of the intervals as given
 * @param sentences the most important first
 */
public record Advice(String technique, boolean searched, List<String> sentences) {

    public Advice {
        sentences = List.copyOf(sentences);
    }

    /** Gives the advice of an experiment; none if it is no long run. */
    public static Optional<Advice> of(ExperimentResult experiment) {
        return Decision.of(experiment)
                .map(decision -> new Advice(
                        decision.choice().ranking().getFirst().technique(),
                        decision.words().searched(),
                        decision.words().sentences()));
    }
}
