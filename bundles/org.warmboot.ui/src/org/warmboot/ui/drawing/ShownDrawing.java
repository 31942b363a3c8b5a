package org.warmboot.ui.drawing;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.warmboot.drawing.ScenarioDrawing;
import org.warmboot.drawing.technique.TechniqueDrawing;
import org.warmboot.drawing.topology.TopologyDrawing;
import org.warmboot.model.Scenario;
import org.warmboot.model.Technique;
import org.warmboot.model.notation.Diagram;
import org.warmboot.model.words.ElementNames;
import org.warmboot.ui.scenario.Elements;
import org.warmboot.ui.scenario.OpenScenario;

/**
 * The drawing that the user looks at, of a copy of the scenario: it can be painted while the scenario is edited.
 *
 * @param title   what it shows
 * @param drawing the same that the command line draws
 */
public record ShownDrawing(String title, ScenarioDrawing drawing) {

    /** What the active part shows if it knows, the technique if it is about one, else the hosts. */
    public static ShownDrawing of(IWorkbenchPage page, OpenScenario open) {
        var own = Optional.ofNullable(Adapters.adapt(page.getActivePart(), ShownDrawing.class));
        return own.or(() -> ofTechnique(page, open)).orElseGet(() -> topology(open));
    }

    private static Optional<ShownDrawing> ofTechnique(IWorkbenchPage page, OpenScenario open) {
        return technique(page.getActivePart())
                .filter(technique -> open.scenario().getTechniques().contains(technique))
                .map(ShownDrawing::of);
    }

    private static ShownDrawing of(Technique technique) {
        return new ShownDrawing(ElementNames.orKind(technique), new TechniqueDrawing(EcoreUtil.copy(technique)));
    }

    private static ShownDrawing topology(OpenScenario open) {
        var copier = new EcoreUtil.Copier();
        copier.copyAll(List.of(open.scenario(), open.session().diagram()));
        copier.copyReferences();
        var scenario = (Scenario) copier.get(open.scenario());
        var diagram = (Diagram) copier.get(open.session().diagram());
        return new ShownDrawing(open.name(), new TopologyDrawing(scenario, Optional.of(diagram)));
    }

    private static Optional<Technique> technique(IWorkbenchPart part) {
        var shown = Optional.ofNullable(Adapters.adapt(part, Technique.class));
        var selection = Optional.ofNullable(part)
                .map(active -> active.getSite().getSelectionProvider())
                .flatMap(provider -> Elements.selected(provider.getSelection()))
                .map(element -> element.eContainer() instanceof Technique whole ? whole : element)
                .filter(Technique.class::isInstance)
                .map(Technique.class::cast);
        return shown.or(() -> selection);
    }
}
