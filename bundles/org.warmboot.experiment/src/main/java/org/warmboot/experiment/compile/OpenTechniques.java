package org.warmboot.experiment.compile;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.warmboot.experiment.Messages;
import org.warmboot.experiment.result.Skipped;
import org.warmboot.model.Element;
import org.warmboot.model.Experiment;
import org.warmboot.model.Provenance;
import org.warmboot.model.Technique;
import org.warmboot.model.words.CamelCase;
import org.warmboot.model.words.ElementNames;
import org.warmboot.validation.OpenValues;

/** Techniques that are not run because a value that they need is open. */
final class OpenTechniques {

    private OpenTechniques() {}

    static boolean runs(Experiment experiment, Technique technique) {
        return OpenValues.needed(experiment, technique).isEmpty();
    }

    static List<Skipped> of(Experiment experiment) {
        return experiment.getTechniques().stream()
                .filter(technique -> !runs(experiment, technique))
                .map(technique -> new Skipped(
                        technique.getId(),
                        ElementNames.orId(technique),
                        OpenValues.needed(experiment, technique).stream()
                                .map(OpenTechniques::reason)
                                .collect(Collectors.joining(" ")),
                        Skipped.Cause.OPEN_VALUE))
                .toList();
    }

    private static String reason(Provenance open) {
        var element = (Element) open.eContainer();
        var remark = Stream.of(Text.orEmpty(open.getNote()), Text.orEmpty(open.getSource()))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElseGet(() -> Messages.get("skipped.nothing"));
        return Messages.get("skipped.open", CamelCase.words(open.getParameter()), ElementNames.orId(element), remark);
    }
}
