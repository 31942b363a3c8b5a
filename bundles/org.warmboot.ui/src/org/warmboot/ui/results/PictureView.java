package org.warmboot.ui.results;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.warmboot.experiment.result.ScenarioResult;
import org.warmboot.ui.chart.ChartCanvas;
import org.warmboot.ui.chart.Picture;

/** Results as pictures, one of which is seen. */
public abstract class PictureView extends ResultView {

    private SheetSelector selector;
    private ScrolledComposite scroller;
    private ChartCanvas canvas;

    /** The pictures of a result, in the order in which they are offered. */
    abstract List<Sheet> sheets(ScenarioResult result);

    /** Makes the controls above the picture. */
    void createAbove(Composite parent) {
    }

    /** Makes the controls below the picture. */
    void createBelow(Composite parent) {
    }

    /** Hears which picture is seen. */
    void selected(Sheet sheet) {
    }

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
        createAbove(parent);
        scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(scroller);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        canvas = new ChartCanvas(scroller);
        scroller.setContent(canvas);
        createBelow(parent);
        PictureActions.contribute(
                getViewSite().getActionBars(), canvas, () -> selected().map(Sheet::name).orElse(getPartName()));
    }

    @Override
    void show(ScenarioResult result) {
        selector.offer(sheets(result));
    }

    private void showSelected() {
        selected().ifPresent(this::selected);
        selected().map(Sheet::picture).ifPresent(this::showPicture);
    }

    private void showPicture(Picture picture) {
        scroller.setMinHeight((int) Math.ceil(picture.leastHeight()));
        canvas.show(picture);
    }
}
