package org.warmboot.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.warmboot.experiment.measure.ChartTopic;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.findings.Finding.Figure;
import org.warmboot.findings.Finding.Place;
import org.warmboot.model.Element;

/** A finding while it is written: each statement adds to it. */
final class Draft {

    private final String kind;
    private final Weight weight;
    private final List<Figure> figures = new ArrayList<>();
    private Optional<String> experiment = Optional.empty();
    private Optional<String> technique = Optional.empty();
    private Optional<String> element = Optional.empty();
    private Optional<ChartTopic> chart = Optional.empty();
    private String sentence = "";
    private String advice = "";

    Draft(FindingRule rule, Weight weight) {
        kind = rule.kind();
        this.weight = weight;
    }

    Draft in(ExperimentResult where) {
        experiment = Optional.of(where.id());
        return this;
    }

    /** It is about a technique of an experiment, which is also the element to look at unless another is named. */
    Draft of(TechniqueRuns runs) {
        technique = Optional.of(runs.technique());
        element = element.or(() -> technique);
        return in(runs.experiment());
    }

    Draft at(Element what) {
        element = Optional.ofNullable(what).map(Element::getId);
        return this;
    }

    Draft shownBy(ChartTopic topic) {
        chart = Optional.of(topic);
        return this;
    }

    /** Its sentence, by its key among the texts. */
    Draft says(String key, Object... arguments) {
        sentence = Messages.get(key, arguments);
        return this;
    }

    /** What to do, by its key among the texts. */
    Draft advises(String key, Object... arguments) {
        return advisesInWords(Messages.get(key, arguments));
    }

    Draft advisesInWords(String words) {
        advice = words;
        return this;
    }

    Draft figure(String name, double value, String unit) {
        figures.add(new Figure(name, value, unit));
        return this;
    }

    Finding done() {
        return new Finding(kind, weight, new Place(experiment, technique, element, chart), sentence, advice, figures);
    }
}
