package org.warmboot.ui.results;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.warmboot.experiment.result.ScenarioResult;
import org.warmboot.ui.chart.ChartCanvas;
import org.warmboot.ui.chart.Picture;
import org.warmboot.ui.run.RunOutput;

/** Results as pictures, one of which is seen. */
public abstract class PictureView extends ResultView {

    private SheetSelector selector;
    private ScrolledComposite scroller;
    private Composite scrolled;
    private ChartCanvas canvas;

    /** The pictures of a result, in the order in which they are offered. */
    abstract List<Sheet> sheets(ScenarioResult result);

    /** Makes the controls above the picture, which are scrolled with it. */
    void createAbove(Composite parent) {}

    /** Makes the controls below the picture, which are scrolled with it. */
    void createBelow(Composite parent) {}

    /** Hears which picture is seen. */
    void selected(Sheet sheet) {}

    /** The pictures that are offered now. */
    public List<Sheet> sheets() {
        return selector.sheets();
    }

    /** The picture that is seen now. */
    public Optional<Sheet> selected() {
        return selector.selected();
    }

    /** Shows one of the pictures that are offered. */
    public void select(Sheet sheet) {
        selector.select(sheet);
    }

    /** The canvas that shows it. */
    public ChartCanvas canvas() {
        return canvas;
    }

    @Override
    final boolean concerns(ScenarioResult result) {
        return !sheets(result).isEmpty();
    }

    @Override
    final void createBar(Composite bar) {
        selector = new SheetSelector(bar, this::showSelected);
    }

    @Override
    final void createContent(Composite parent) {
        scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(scroller);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scrolled = new Composite(scroller, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(scrolled);
        scroller.setContent(scrolled);
        createAbove(scrolled);
        canvas = new ChartCanvas(scrolled);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
        createBelow(scrolled);
        scroller.addListener(SWT.Resize, event -> measure());
        PictureActions.contribute(
                getViewSite().getActionBars(),
                canvas,
                () -> selected().map(Sheet::name).orElse(getPartName()));
    }

    @Override
    void show(RunOutput output) {
        selector.offer(sheets(output.result()));
    }

    private void showSelected() {
        selected().ifPresent(this::selected);
        selected().map(Sheet::picture).ifPresent(this::showPicture);
    }

    private void showPicture(Picture picture) {
        ((GridData) canvas.getLayoutData()).heightHint = (int) Math.ceil(picture.leastHeight());
        measure();
        scrolled.layout();
        canvas.show(picture);
    }

    /** However small the pane is, the picture has its place in it, to which one may have to scroll. */
    private void measure() {
        scroller.setMinHeight(scrolled.computeSize(scroller.getClientArea().width, SWT.DEFAULT).y);
    }
}
