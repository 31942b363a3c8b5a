package org.warmboot.diagram.outline;

import org.eclipse.gef.EditDomain;
import org.eclipse.gef.ui.parts.ContentOutlinePage;
import org.eclipse.gef.ui.parts.SelectionSynchronizer;
import org.eclipse.gef.ui.parts.TreeViewer;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.widgets.Composite;
import org.warmboot.diagram.context.DiagramContext;
import org.warmboot.edit.session.SessionListener;
import org.warmboot.model.Element;

/** The hosts of a scenario as a tree, with the same selection as the drawing. */
public final class ScenarioOutlinePage extends ContentOutlinePage {
    private final EditDomain domain;
    private final SelectionSynchronizer selection;
    private final DiagramContext context;
    private final SessionListener listener = this::sessionChanged;

    /** A page for an editor's domain, its selection and what its viewers share. */
    public ScenarioOutlinePage(EditDomain domain, SelectionSynchronizer selection, DiagramContext context) {
        super(new TreeViewer());
        this.domain = domain;
        this.selection = selection;
        this.context = context;
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        var images = new LocalResourceManager(JFaceResources.getResources(), getControl());
        getViewer().setEditDomain(domain);
        getViewer().setEditPartFactory((part, element) -> new ElementTreePart((Element) element, images));
        context.install(getViewer());
        getViewer().setContents(context.session().scenario());
        selection.addViewer(getViewer());
        context.session().addListener(listener);
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
