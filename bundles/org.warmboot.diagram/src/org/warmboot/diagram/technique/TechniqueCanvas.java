package org.warmboot.diagram.technique;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartFactory;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.CompoundCommand;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.gef.requests.GroupRequest;
import org.eclipse.gef.ui.parts.GraphicalViewerKeyHandler;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.warmboot.diagram.context.DiagramContext;
import org.warmboot.diagram.context.IssueMarks;
import org.warmboot.diagram.figure.DiagramStyle;
import org.warmboot.drawing.technique.StepLink;
import org.warmboot.edit.session.ScenarioSession;
import org.warmboot.model.Element;
import org.warmboot.model.Step;
import org.warmboot.model.Technique;
import org.warmboot.validation.Issue;

/** A control that shows the steps of a technique and lets them be edited; all changes are commands of the session. */
public final class TechniqueCanvas {
    private final GraphicalViewer viewer = new ScrollingGraphicalViewer();
    private Optional<DiagramContext> context = Optional.empty();

    /**
     * A canvas that shows nothing yet.
     *
     * @param domain has the stack of the commands on the scenario
     */
    public TechniqueCanvas(Composite parent, EditDomain domain) {
        viewer.createControl(parent);
        viewer.setRootEditPart(new ScalableFreeformRootEditPart());
        viewer.setEditPartFactory(new Parts());
        viewer.getControl().setBackground(DiagramStyle.CANVAS);
        viewer.setKeyHandler(new GraphicalViewerKeyHandler(viewer));
        domain.addViewer(viewer);
    }

    /** Gives the viewer, which knows what is selected. */
    public GraphicalViewer viewer() {
        return viewer;
    }

    /** Gives the control. */
    public Control control() {
        return viewer.getControl();
    }

    /** Shows a technique of an open scenario. */
    public void show(ScenarioSession session, Technique technique) {
        if (context.map(DiagramContext::session).filter(session::equals).isEmpty()) {
            context = Optional.of(new DiagramContext(session, new IssueMarks()));
            context.get().install(viewer);
        }
        context.get().marks().update(session.scenario());
        if (viewer.getContents() == null || viewer.getContents().getModel() != technique) {
            viewer.setContents(technique);
            viewer.setSelection(new StructuredSelection(viewer.getContents())); // others show what is shown here
        }
        place();
    }

    /** Gives the issues of the technique, or of a step. */
    public List<Issue> issues(Element element) {
        return context.map(shared -> shared.marks().of(element)).orElse(List.of());
    }

    /** Gives the issues of the steps, then those of the technique as a whole. */
    public List<Issue> issues() {
        if (viewer.getContents() == null || !(viewer.getContents().getModel() instanceof Technique technique)) {
            return List.of();
        }
        return Stream.concat(technique.getSteps().stream(), Stream.of(technique))
                .flatMap(element -> issues(element).stream())
                .toList();
    }

    /** Selects a step and scrolls to it. */
    public void select(Step step) {
        if (viewer.getEditPartRegistry().get(step) instanceof EditPart part
                && !List.of(part).equals(viewer.getSelectedEditParts())) {
            viewer.select(part);
            viewer.reveal(part);
        }
    }

    /** Gives the steps that are selected. */
    public List<Step> selectedSteps() {
        return selection().stream()
                .map(EditPart::getModel)
                .filter(Step.class::isInstance)
                .map(Step.class::cast)
                .toList();
    }

    /** Gives the links that are selected. */
    public List<StepLink> selectedLinks() {
        return selection().stream()
                .map(EditPart::getModel)
                .filter(StepLink.class::isInstance)
                .map(StepLink.class::cast)
                .toList();
    }

    /** Gives the command that deletes the selected steps and links. */
    public CompoundCommand delete() {
        var all = new CompoundCommand();
        for (var part : selection()) {
            var command = part.getCommand(new GroupRequest(RequestConstants.REQ_DELETE));
            if (command != null) {
                all.add(command);
            }
        }
        return all;
    }

    /** Selects all steps. */
    public void selectAll() {
        if (viewer.getContents() != null) {
            viewer.setSelection(new StructuredSelection(viewer.getContents().getChildren()));
        }
    }

    /** Lets the name of the selected step be edited in its place. */
    public void rename() {
        selection().stream()
                .findFirst()
                .ifPresent(part -> part.performRequest(new Request(RequestConstants.REQ_DIRECT_EDIT)));
    }

    @SuppressWarnings("unchecked")
    private List<EditPart> selection() {
        return List.copyOf((List<EditPart>) viewer.getSelectedEditParts());
    }

    private void place() {
        if (viewer.getContents() instanceof TechniquePart contents) {
            contents.refreshAll();
        }
    }

    private static final class Parts implements EditPartFactory {
        @Override
        public EditPart createEditPart(EditPart parent, Object model) {
            return switch (model) {
                case Technique technique -> new TechniquePart(technique);
                case Step step -> new StepPart(step);
                case StepLink link -> new LinkPart(link);
                default -> throw new IllegalArgumentException("Not drawn: " + model);
            };
        }
    }
}
