package org.warmboot.experiment.compile;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.warmboot.experiment.result.Origin;
import org.warmboot.model.Element;
import org.warmboot.model.PublishedFigure;
import org.warmboot.model.Scenario;
import org.warmboot.model.file.ScenarioDigest;
import org.warmboot.model.file.ScenarioDocument;
import org.warmboot.model.file.ScenarioFileException;
import org.warmboot.model.file.ScenarioFiles;
import org.warmboot.model.words.ElementNames;

/** Translates a valid scenario into a plan that no longer refers to the model. */
public final class ScenarioCompiler {

    private ScenarioCompiler() {}

    /**
     * Compiles all experiments of a document; it is identified by the digest of its file, or of the text that it would
     * be saved as if it comes from none.
     *
     * @param document a scenario without errors; see {@code org.warmboot.validation}
     */
    public static ScenarioPlan compile(ScenarioDocument document) {
        return compile(document.scenario(), document.sha256().orElseGet(() -> digestOfText(document)));
    }

    private static String digestOfText(ScenarioDocument document) {
        try {
            return ScenarioDigest.sha256(ScenarioFiles.toBytes(document, ElementNames.orId(document.scenario())));
        } catch (ScenarioFileException impossible) {
            throw new IllegalArgumentException("a scenario without errors can be saved", impossible);
        }
    }

    /**
     * Compiles all experiments of a scenario.
     *
     * @param scenario a scenario without errors; see {@code org.warmboot.validation}
     * @param sha256 digest that identifies its text
     */
    public static ScenarioPlan compile(Scenario scenario, String sha256) {
        // a copy, so that nothing that is read later can change under the compiler's hands
        var copy = EcoreUtil.copy(scenario);
        var experiments = new ExperimentCompiler(copy.getSeed());
        return new ScenarioPlan(
                ElementNames.orId(copy),
                sha256,
                copy.getSeed(),
                copy.getExperiments().stream().map(experiments::compile).toList(),
                copy.getPublishedFigures().stream()
                        .map(ScenarioCompiler::figure)
                        .toList(),
                ParameterSources.of(copy));
    }

    private static FigurePlan figure(PublishedFigure figure) {
        return new FigurePlan(
                ElementNames.orId(figure),
                figure.getExperiment().getId(),
                figure.getMeasure(),
                figure.getAspect(),
                id(figure.getTechnique()),
                id(figure.getBaseline()),
                id(figure.getServiceProfile()),
                figure.getDomains() < 0 ? OptionalInt.empty() : OptionalInt.of(figure.getDomains()),
                figure.getMemory() < 0 ? OptionalDouble.empty() : OptionalDouble.of(gib(figure.getMemory())),
                figure.getValue(),
                Text.orEmpty(figure.getUnit()),
                Origin.valueOf(figure.getKind().name()),
                Text.orEmpty(figure.getSource()),
                Text.orEmpty(figure.getDescription()));
    }

    static double gib(long bytes) {
        return bytes / (double) (1L << 30);
    }

    private static Optional<String> id(Element element) {
        return Optional.ofNullable(element).map(Element::getId);
    }
}
