package org.warmboot.diagram.editor;

import java.util.EventObject;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.KeyHandler;
import org.eclipse.gef.MouseWheelHandler;
import org.eclipse.gef.MouseWheelZoomHandler;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.gef.dnd.TemplateTransferDropTargetListener;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.palette.PaletteRoot;
import org.eclipse.gef.requests.CreationFactory;
import org.eclipse.gef.ui.actions.AlignmentAction;
import org.eclipse.gef.ui.actions.DirectEditAction;
import org.eclipse.gef.ui.palette.FlyoutPaletteComposite.FlyoutPreferences;
import org.eclipse.gef.ui.palette.PaletteViewerProvider;
import org.eclipse.gef.ui.parts.GraphicalEditorWithFlyoutPalette;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.warmboot.diagram.action.ArrangeAction;
import org.warmboot.diagram.action.CopyAction;
import org.warmboot.diagram.action.DistributeAction;
import org.warmboot.diagram.action.EditorKeys;
import org.warmboot.diagram.action.MatchSizeAction;
import org.warmboot.diagram.action.MultiplyAction;
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
import org.warmboot.diagram.tool.ElementDrop;
import org.warmboot.diagram.tool.NamingTool;
import org.warmboot.drawing.topology.TopologyGeometry;
import org.warmboot.edit.session.ScenarioSession;
import org.warmboot.edit.session.SessionListener;
import org.warmboot.edit.session.SessionListener.Change;
import org.warmboot.model.Scenario;
import org.warmboot.model.file.ScenarioFileException;

/**
 * Draws and edits the topology of a scenario file; drawings of its pieces are {@link DrawingEditor}s. Adapts to
 * {@link Scenario}, {@link ScenarioSession}, {@link SharedScenario}, {@link CommandStack}, {@link GraphicalViewer} and
 * {@link ZoomManager}, {@link StateDisplay}; the first two are absent as long as the file cannot be loaded.
 */
public final class ScenarioEditor extends GraphicalEditorWithFlyoutPalette implements ISaveablesSource {
    /** Identifier of the editor. */
    public static final String ID = "org.warmboot.diagram.editor";

    private final FlyoutPreferences paletteMemory = new PaletteMemory();
    private final DiskWatch diskWatch = new DiskWatch(this, this::settle);
    private final SessionListener listener = this::sessionChanged;
    private SharedScenario shared;
    private Optional<DiagramContext> context = Optional.empty();
    private Optional<DiagramRefresh> refresh = Optional.empty();
    private EditorPages pages;

    /** An editor without a file. */
    public ScenarioEditor() {
        setEditDomain(new DefaultEditDomain(this));
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
                var session = shared.load();
                context = Optional.of(new DiagramContext(session, new IssueMarks()));
                refresh = context.map(all -> new DiagramRefresh(getGraphicalViewer(), all));
                session.addListener(listener);
                refresh.ifPresent(DiagramRefresh::showContents);
                beTheOnlyOne();
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
        FirstSight.install(
                getGraphicalViewer(), (ZoomManager) getGraphicalViewer().getProperty(ZoomManager.class.toString()));
        diskWatch.start();
    }

    @Override
    public void dispose() {
        if (pages != null) {
            diskWatch.stop();
        }
        context.ifPresent(all -> all.session().removeListener(listener));
        shared.leave(this);
        super.dispose();
    }

    @Override
    public void setFocus() {
        if (!pages.focusError()) {
            super.setFocus();
        }
    }

    @Override
    protected void setInput(IEditorInput input) {
        super.setInput(input);
        if (shared == null) {
            shared = SharedScenario.join(this, input);
            getEditDomain().setCommandStack(shared.stack());
        }
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
            new DistributeAction(this, false),
            new MatchSizeAction(this, true),
            new MatchSizeAction(this, false),
            new MultiplyAction(this)
        }) {
            actions.registerAction(action);
            getSelectionActions().add(action.getId());
        }
        for (boolean rows : new boolean[] {true, false}) {
            actions.registerAction(new ArrangeAction(this, rows));
            getStackActions().add(ArrangeAction.id(rows));
        }
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
        KeyHandler keys = EditorKeys.keys(getActionRegistry(), viewer, zoom);
        viewer.setKeyHandler(new TileKeys(viewer, keys));
        viewer.setProperty(MouseWheelHandler.KeyGenerator.getKey(SWT.CTRL), MouseWheelZoomHandler.SINGLETON);
        viewer.setProperty(ZoomManager.class.toString(), zoom);
        viewer.setProperty(
                SnapToGrid.PROPERTY_GRID_SPACING, new Dimension(TopologyGeometry.GRID, TopologyGeometry.GRID));
        viewer.addDropTargetListener(new ElementDrop(viewer));
        viewer.addDropTargetListener(new FileDrop(getSite().getWorkbenchWindow()));
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
        return shared.isDirty();
    }

    @Override
    public boolean isSaveAsAllowed() {
        return context.isPresent();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        shared.doSave(monitor);
    }

    @Override
    public Saveable[] getSaveables() {
        return new Saveable[] {shared};
    }

    @Override
    public Saveable[] getActiveSaveables() {
        return getSaveables();
    }

    @Override
    public void doSaveAs() {
        shared.saving().ifPresent(Saving::saveAs);
    }

    @Override
    @SuppressWarnings({"rawtypes", "unchecked"}) // as the library declares it
    public Object getAdapter(Class adapter) {
        if (adapter == SharedScenario.class) {
            return shared;
        }
        if (adapter == Scenario.class) {
            return context.map(all -> all.session().scenario()).orElse(null);
        }
        if (adapter == ScenarioSession.class) {
            return context.map(DiagramContext::session).orElse(null);
        }
        if (adapter == ZoomManager.class) {
            return getGraphicalViewer().getProperty(ZoomManager.class.toString());
        }
        if (adapter == StateDisplay.class) {
            return new StateDisplay(getGraphicalViewer());
        }
        if (adapter == IContentOutlinePage.class) {
            var root = (ScalableFreeformRootEditPart) getGraphicalViewer().getRootEditPart();
            return context.map(all -> new ScenarioOutlinePage(
                            getEditDomain(), getSelectionSynchronizer(), all, Optional.of(root)))
                    .orElse(null);
        }
        return super.getAdapter(adapter);
    }

    /** The same file may have been opened by another path or in another window: that tab comes to the front instead. */
    private void beTheOnlyOne() {
        var display = getSite().getShell().getDisplay();
        display.asyncExec(() -> shared.tabs().stream()
                .filter(tab -> tab != this
                        && tab instanceof ScenarioEditor
                        && shared.tabs().contains(this))
                .findFirst()
                .ifPresent(tab -> {
                    getSite().getPage().closeEditor(this, false);
                    tab.getSite().getPage().activate(tab);
                }));
    }

    private void sessionChanged(Change change) {
        if (change == Change.RELOADED) {
            refresh.ifPresent(DiagramRefresh::showContents);
        }
        if (change == Change.SAVED && !shared.input().equals(getEditorInput())) {
            setInput(shared.input());
            firePropertyChange(PROP_INPUT);
        }
        firePropertyChange(PROP_DIRTY);
    }

    /** Does what was answered about a version of another program. */
    private void settle(Answer answer) {
        switch (answer) {
            case THEIRS -> reload();
            case BOTH -> shared.saving().ifPresent(Saving::keepBoth);
            case MINE, NEITHER -> keepOpen();
        }
    }

    private void keepOpen() {
        context.ifPresent(all -> all.session().keep());
        pages.showDrawing();
    }
}
