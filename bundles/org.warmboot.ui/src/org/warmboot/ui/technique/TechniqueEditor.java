package org.warmboot.ui.technique;

import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.warmboot.diagram.editor.DrawingEditor;
import org.warmboot.diagram.editor.DrawingInput;
import org.warmboot.diagram.technique.TechniqueCanvas;
import org.warmboot.model.Element;
import org.warmboot.model.Step;
import org.warmboot.model.Technique;
import org.warmboot.ui.scenario.OpenScenario;

/** The steps of one technique as a graph, in which they are ordered, and below it what it does to a host. */
public final class TechniqueEditor extends DrawingEditor<Technique> {

    /** Identifier of the editor in the plug-in's extensions. */
    public static final String ID = DrawingInput.TECHNIQUE;

    private static final int STEPS = 3; // shares of the height
    private static final int PREVIEW = 2;

    private TechniqueBar bar;
    private TechniqueCanvas canvas;
    private TechniqueActions work;
    private LivePreview preview;

    /** An editor of any technique. */
    public TechniqueEditor() {
        super(Technique.class);
    }

    /** Tells whether an element has a drawing of this kind: a technique or a step of one. */
    public static boolean draws(Element element) {
        return technique(element).isPresent();
    }

    /** Opens the tab of a technique, or that of the technique of a step, in which the step is selected. */
    public static void open(IWorkbenchPage page, OpenScenario open, Element element) {
        try {
            var technique = technique(element);
            if (technique.isPresent()
                    && page.openEditor(DrawingInput.of(open.shared(), ID, technique.get()), ID)
                            instanceof TechniqueEditor editor) {
                editor.reveal(element);
            }
        } catch (PartInitException e) {
            ILog.get().error(e.getMessage(), e);
        }
    }

    @Override
    protected void createDrawing(Composite parent) {
        var halves = new SashForm(parent, SWT.VERTICAL | SWT.SMOOTH);
        var page = new Composite(halves, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
        canvas = new TechniqueCanvas(page, domain());
        work = new TechniqueActions(this, canvas);
        bar = new TechniqueBar(page, work);
        bar.control().moveAbove(canvas.control());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.control());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas.control());
        preview = new LivePreview(halves, this);
        halves.setWeights(STEPS, PREVIEW);
        getSite().setSelectionProvider(canvas.viewer());
        selections().addViewer(canvas.viewer());
        work.register(actions());
        var menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(work::fill);
        canvas.viewer().setContextMenu(menu);
    }

    @Override
    protected void show(Technique technique) {
        session().ifPresent(session -> canvas.show(session, technique));
        bar.show(technique, canvas.issues());
        preview.edited();
    }

    /** The scenario that the technique belongs to. */
    public Optional<OpenScenario> open() {
        return OpenScenario.of(this);
    }

    /** The picture of the steps. */
    public TechniqueCanvas canvas() {
        return canvas;
    }

    /** What the technique does to a host, below the steps. */
    LivePreview preview() {
        return preview;
    }

    /** What can be done to them. */
    TechniqueActions work() {
        return work;
    }

    /** Selects a step; shows another technique in its own tab. */
    void reveal(Element shown) {
        if (shown instanceof Step step && canvas != null) {
            canvas.select(step);
        } else if (!element().filter(shown::equals).isPresent()) {
            open().ifPresent(open -> open(getSite().getPage(), open, shown));
        }
    }

    @Override
    public void setFocus() {
        if (canvas != null) {
            canvas.control().setFocus();
        }
    }

    /** Adapts to the viewer, so that steps selected elsewhere are selected here. */
    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter == GraphicalViewer.class && canvas != null
                ? adapter.cast(canvas.viewer())
                : super.getAdapter(adapter);
    }

    private static Optional<Technique> technique(Element element) {
        EObject object = element instanceof Step ? element.eContainer() : element;
        return object instanceof Technique technique ? Optional.of(technique) : Optional.empty();
    }
}
