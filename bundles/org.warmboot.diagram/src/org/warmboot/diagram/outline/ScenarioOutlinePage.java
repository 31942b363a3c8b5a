package org.warmboot.diagram.outline;

import java.util.Optional;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.gef.ui.parts.ContentOutlinePage;
import org.eclipse.gef.ui.parts.SelectionSynchronizer;
import org.eclipse.gef.ui.parts.TreeViewer;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.warmboot.diagram.context.DiagramContext;
import org.warmboot.edit.session.SessionListener;
import org.warmboot.model.Element;

/** The hosts of a scenario as a tree, with the same selection as the drawing, and an overview of the drawing below. */
public final class ScenarioOutlinePage extends ContentOutlinePage {
    private static final int[] SHARES = {60, 40};

    private final EditDomain domain;
    private final Optional<ScalableFreeformRootEditPart> drawing;
    private final SelectionSynchronizer selection;
    private final DiagramContext context;
    private final SessionListener listener = this::sessionChanged;
    private SashForm sash;

    /**
     * A page for an editor.
     *
     * @param selection what is selected, the same as in its drawing
     * @param context what its viewers share
     * @param drawing what the overview shows; without it there is none
     */
    public ScenarioOutlinePage(
            EditDomain domain,
            SelectionSynchronizer selection,
            DiagramContext context,
            Optional<ScalableFreeformRootEditPart> drawing) {
        super(new TreeViewer());
        this.domain = domain;
        this.drawing = drawing;
        this.selection = selection;
        this.context = context;
    }

    @Override
    public void createControl(Composite parent) {
        sash = new SashForm(parent, SWT.VERTICAL);
        super.createControl(sash);
        drawing.ifPresent(root -> {
            new Overview(sash, root);
            sash.setWeights(SHARES);
        });
        var images = new LocalResourceManager(JFaceResources.getResources(), sash);
        getViewer().setEditDomain(domain);
        getViewer().setEditPartFactory((part, element) -> new ElementTreePart((Element) element, images));
        context.install(getViewer());
        getViewer().setContents(context.session().scenario());
        selection.addViewer(getViewer());
        context.session().addListener(listener);
    }

    @Override
    public Control getControl() {
        return sash;
    }

    @Override
    public void setFocus() {
        getViewer().getControl().setFocus();
    }

    @Override
    public void dispose() {
        context.session().removeListener(listener);
        selection.removeViewer(getViewer());
        super.dispose();
    }

    private void sessionChanged(SessionListener.Change change) {
        switch (change) {
            case CONTENT -> ((ElementTreePart) getViewer().getContents()).refreshAll();
            case RELOADED -> getViewer().setContents(context.session().scenario());
            case SAVED, DIVERGED, CLOSED -> {}
        }
    }
}
