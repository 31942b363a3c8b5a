package org.warmboot.diagram.editor;

import java.nio.file.Path;
import java.util.EventObject;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.KeyHandler;
import org.eclipse.gef.MouseWheelHandler;
import org.eclipse.gef.MouseWheelZoomHandler;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.gef.dnd.TemplateTransferDropTargetListener;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.palette.PaletteRoot;
import org.eclipse.gef.requests.CreationFactory;
import org.eclipse.gef.ui.actions.AlignmentAction;
import org.eclipse.gef.ui.actions.DirectEditAction;
import org.eclipse.gef.ui.actions.GEFActionConstants;
import org.eclipse.gef.ui.palette.FlyoutPaletteComposite.FlyoutPreferences;
import org.eclipse.gef.ui.palette.PaletteViewerProvider;
import org.eclipse.gef.ui.parts.GraphicalEditorWithFlyoutPalette;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.warmboot.diagram.action.ArrangeAction;
import org.warmboot.diagram.action.CopyAction;
import org.warmboot.diagram.action.DistributeAction;
import org.warmboot.diagram.action.EditorKeys;
import org.warmboot.diagram.action.PasteAction;
import org.warmboot.diagram.action.TileKeys;
import org.warmboot.diagram.context.DiagramContext;
import org.warmboot.diagram.context.IssueMarks;
import org.warmboot.diagram.figure.DiagramStyle;
import org.warmboot.diagram.outline.ScenarioOutlinePage;
import org.warmboot.diagram.palette.PaletteLook;
import org.warmboot.diagram.palette.PaletteMemory;
import org.warmboot.diagram.palette.ScenarioPalette;
import org.warmboot.diagram.part.ScenarioPartFactory;
import org.warmboot.diagram.safety.Conflict.Answer;
import org.warmboot.diagram.tool.NamingTool;
import org.warmboot.edit.session.ScenarioSession;
import org.warmboot.edit.session.ScenarioStack;
import org.warmboot.edit.session.SessionListener.Change;
import org.warmboot.model.Scenario;
import org.warmboot.model.file.ScenarioFileException;

/**
 * Draws and edits a scenario file. Adapts to {@link Scenario}, {@link ScenarioSession}, {@link CommandStack},
 * {@link GraphicalViewer} and {@link ZoomManager}; the first two are absent as long as the file cannot be loaded.
 */
public final class ScenarioEditor extends GraphicalEditorWithFlyoutPalette {
    /** Identifier of the editor. */
    public static final String ID = "org.warmboot.diagram.editor";

    private final ScenarioStack stack = new ScenarioStack();
    private final FlyoutPreferences paletteMemory = new PaletteMemory();
    private final DiskWatch diskWatch = new DiskWatch(this, this::settle);
    private Optional<DiagramContext> context = Optional.empty();
    private Optional<DiagramRefresh> refresh = Optional.empty();
    private EditorPages pages;

    /** An editor without a file. */
    public ScenarioEditor() {
        var domain = new DefaultEditDomain(this);
        domain.setCommandStack(stack);
        setEditDomain(domain);
    }

    /** Gives the text of the page that stands in the place of the drawing, if the file could not be loaded. */
    public Optional<String> loadError() {
        return pages.error();
    }

    /** Reads the file again; where that fails, a page says why. */
    public void reload() {
        try {
            if (context.isPresent()) {
                context.get().session().reload();
            } else {
                var file = EditorInputs.file(getEditorInput())
                        .orElseGet(() -> Path.of(getEditorInput().getName()));
                var session = ScenarioSession.open(file, stack);
                context = Optional.of(new DiagramContext(session, new IssueMarks()));
                refresh = context.map(shared -> new DiagramRefresh(getGraphicalViewer(), shared));
                session.addListener(this::sessionChanged);
                refresh.ifPresent(DiagramRefresh::showContents);
                new Opening(this, session).begin();
            }
            pages.showDrawing();
        } catch (ScenarioFileException problem) {
            pages.showError(problem, context.isPresent());
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        pages = new EditorPages(parent, this::reload, this::keepOpen);
        super.createPartControl(pages.drawing());
        reload();
        diskWatch.start();
    }

    @Override
    public void dispose() {
        if (pages != null) {
            diskWatch.stop();
        }
        context.ifPresent(shared -> shared.session().close());
        super.dispose();
    }

    @Override
    public void setFocus() {
        if (!pages.focusError()) {
            super.setFocus();
        }
    }

    /** Takes another file, after a save. */
    private void moved(Path file) {
        setInput(new ScenarioEditorInput(file));
        firePropertyChange(PROP_INPUT);
    }

    @Override
    protected void setInput(IEditorInput input) {
        super.setInput(input);
        setPartName(input.getName());
        setTitleToolTip(input.getToolTipText());
    }

    @Override
    protected PaletteRoot getPaletteRoot() {
        return ScenarioPalette.create();
    }

    @Override
    protected FlyoutPreferences getPalettePreferences() {
        return paletteMemory;
    }

    @Override
    protected PaletteViewerProvider createPaletteViewerProvider() {
        return new PaletteLook(getEditDomain());
    }

    @Override
    @SuppressWarnings("unchecked")
    protected void createActions() {
        super.createActions();
        var actions = getActionRegistry();
        for (IAction action : new IAction[] {
            new CopyAction(this),
            new PasteAction(this),
            new DirectEditAction(this),
            new AlignmentAction((IWorkbenchPart) this, PositionConstants.LEFT),
            new AlignmentAction((IWorkbenchPart) this, PositionConstants.CENTER),
            new AlignmentAction((IWorkbenchPart) this, PositionConstants.RIGHT),
            new AlignmentAction((IWorkbenchPart) this, PositionConstants.TOP),
            new AlignmentAction((IWorkbenchPart) this, PositionConstants.MIDDLE),
            new AlignmentAction((IWorkbenchPart) this, PositionConstants.BOTTOM),
            new DistributeAction(this, true),
            new DistributeAction(this, false)
        }) {
            actions.registerAction(action);
            getSelectionActions().add(action.getId());
        }
        actions.registerAction(new ArrangeAction(this));
        getStackActions().add(ArrangeAction.ID);
    }

    @Override
    protected void configureGraphicalViewer() {
        super.configureGraphicalViewer();
        var viewer = getGraphicalViewer();
        var root = new ScalableFreeformRootEditPart();
        var zoom = root.getZoomManager();
        zoom.setZoomLevels(new double[] {0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 2, 3});
        viewer.setRootEditPart(root);
        viewer.setEditPartFactory(new ScenarioPartFactory());
        viewer.getControl().setBackground(DiagramStyle.CANVAS);
        var menu = new TopologyMenu(viewer, getActionRegistry());
        viewer.setContextMenu(menu);
        getSite().registerContextMenu(TopologyMenu.ID, menu, viewer);
        KeyHandler keys = EditorKeys.keys(getActionRegistry(), zoom);
        viewer.setKeyHandler(new TileKeys(viewer, keys));
        viewer.setProperty(MouseWheelHandler.KeyGenerator.getKey(SWT.CTRL), MouseWheelZoomHandler.SINGLETON);
        viewer.setProperty(ZoomManager.class.toString(), zoom);
        viewer.addDropTargetListener(new TemplateTransferDropTargetListener(viewer) {
            @Override
            protected CreationFactory getFactory(Object template) {
                return (CreationFactory) template;
            }

            @Override
            protected void handleDrop() {
                var made = getCreateRequest().getNewObject();
                super.handleDrop();
                NamingTool.openName(getViewer(), made);
            }
        });
    }

    @Override
    protected void initializeGraphicalViewer() {
        // the page that is shown decides, see reload()
    }

    @Override
    public void commandStackChanged(EventObject event) {
        refresh.ifPresent(DiagramRefresh::refresh);
        firePropertyChange(PROP_DIRTY);
        super.commandStackChanged(event);
    }

    @Override
    public boolean isDirty() {
        return context.map(shared -> shared.session().isDirty()).orElse(false);
    }

    @Override
    public boolean isSaveAsAllowed() {
        return context.isPresent();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        if (saving().filter(Saving::save).isEmpty()) {
            monitor.setCanceled(true);
        }
    }

    @Override
    public void doSaveAs() {
        saving().ifPresent(Saving::saveAs);
    }

    @Override
    @SuppressWarnings({"rawtypes", "unchecked"}) // as the library declares it
    public Object getAdapter(Class adapter) {
        if (adapter == Scenario.class) {
            return context.map(shared -> shared.session().scenario()).orElse(null);
        }
        if (adapter == ScenarioSession.class) {
            return context.map(DiagramContext::session).orElse(null);
        }
        if (adapter == ZoomManager.class) {
            return getGraphicalViewer().getProperty(ZoomManager.class.toString());
        }
        if (adapter == IContentOutlinePage.class) {
            return context.map(shared -> new ScenarioOutlinePage(getEditDomain(), getSelectionSynchronizer(), shared))
                    .orElse(null);
        }
        return super.getAdapter(adapter);
    }

    /** Gives the action that edits the name of what is selected in its place. */
    IAction renameAction() {
        return getActionRegistry().getAction(GEFActionConstants.DIRECT_EDIT);
    }

    /** Gives one of the actions of this editor. */
    Optional<IAction> action(String id) {
        return Optional.ofNullable(getActionRegistry().getAction(id));
    }

    private Optional<Saving> saving() {
        return context.map(shared -> new Saving(this, shared.session(), this::moved));
    }

    private void sessionChanged(Change change) {
        if (change == Change.RELOADED) {
            refresh.ifPresent(DiagramRefresh::showContents);
        }
        firePropertyChange(PROP_DIRTY);
    }

    /** Does what was answered about a version of another program. */
    private void settle(Answer answer) {
        switch (answer) {
            case THEIRS -> reload();
            case BOTH -> saving().ifPresent(Saving::keepBoth);
            case MINE, NEITHER -> keepOpen();
        }
    }

    private void keepOpen() {
        context.ifPresent(shared -> shared.session().keep());
        pages.showDrawing();
    }
}
