package org.warmboot.ui.technique;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.warmboot.diagram.figure.DiagramStyle;
import org.warmboot.experiment.question.Preview;
import org.warmboot.model.Host;
import org.warmboot.model.words.ElementNames;
import org.warmboot.report.timeline.Timeline;
import org.warmboot.style.Numbers;
import org.warmboot.style.StyleTable;
import org.warmboot.ui.Icons;
import org.warmboot.ui.Messages;
import org.warmboot.ui.chart.ChartCanvas;
import org.warmboot.ui.chart.TimelinePicture;
import org.warmboot.ui.widgets.Pages;

/** What a technique does to a host, below its steps: the downtime, what an edit has changed of it, and the timeline. */
final class PreviewPane {

    private static final String CHART = "chart";
    private static final String REFUSAL = "refusal";
    private static final int MARGIN = 8;

    private final Composite area;
    private final CLabel sentence;
    private final Label time;
    private final Combo names;
    private final Pages pages;
    private final ScrolledComposite scroller;
    private final ChartCanvas canvas;
    private final Label refusal;
    private List<Host> hosts = List.of();

    /**
     * A pane that shows nothing yet.
     *
     * @param chosen hears which host is to be shown
     */
    PreviewPane(Composite parent, Consumer<Host> chosen) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        var head = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).margins(6, 2).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        sentence = new CLabel(head, SWT.NONE);
        var bold = FontDescriptor.createFrom(sentence.getFont()).setStyle(SWT.BOLD);
        var font = bold.createFont(sentence.getDisplay());
        sentence.setFont(font);
        sentence.addListener(SWT.Dispose, event -> font.dispose());
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .hint(1, SWT.DEFAULT)
                .applyTo(sentence);
        time = new Label(head, SWT.NONE);
        time.setForeground(DiagramStyle.MUTED);
        new Label(head, SWT.NONE).setText(Messages.text("preview.host"));
        names = new Combo(head, SWT.READ_ONLY | SWT.DROP_DOWN);
        names.setToolTipText(Messages.text("preview.host.tip"));
        names.addListener(SWT.Selection, event -> chosen.accept(hosts.get(names.getSelectionIndex())));
        pages = new Pages(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(pages.parent());
        scroller = new ScrolledComposite(pages.parent(), SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        canvas = new ChartCanvas(scroller);
        scroller.setContent(canvas);
        var words = new Composite(pages.parent(), SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(words);
        refusal = new Label(words, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(refusal);
        pages.add(REFUSAL, words);
        pages.add(CHART, scroller);
    }

    Control control() {
        return area;
    }

    /** Offers hosts, one of which is shown. */
    void offer(List<Host> all, Optional<Host> shown) {
        hosts = all;
        var items = all.stream().map(ElementNames::orKind).toArray(String[]::new);
        if (!List.of(items).equals(List.of(names.getItems()))) {
            names.setItems(items);
            names.getParent().layout();
        }
        shown.map(all::indexOf).ifPresent(names::select);
    }

    /**
     * Shows what was found.
     *
     * @param seconds how long that took
     * @param before downtime before the last edit in seconds; absent if there was none
     */
    void show(Preview preview, double seconds, Optional<Double> before) {
        time.setText(Messages.text("preview.time", Numbers.duration(seconds)));
        time.getParent().layout();
        switch (preview) {
            case Preview.Works works -> {
                tell("", TechniquePreviewWords.of(works.run(), before), "run-host");
                var picture = new TimelinePicture(new Timeline(works.run(), StyleTable.LIGHT));
                scroller.setMinHeight((int) Math.ceil(picture.leastHeight()));
                canvas.show(picture);
                pages.show(CHART);
            }
            case Preview.Refused refused -> tell(refused.reason(), Messages.text("preview.refused"), "error");
        }
    }

    /** Says why there is nothing to show. */
    void tell(String reason, String words, String icon) {
        sentence.setText(words.replace("&", "&&"));
        sentence.setToolTipText(words);
        sentence.setImage(Icons.image(icon));
        refusal.setText(reason.replace("&", "&&"));
        refusal.getParent().layout();
        if (!reason.isEmpty()) {
            pages.show(REFUSAL);
        }
    }

    /** The sentence above the timeline. */
    String sentence() {
        return sentence.getText();
    }

    /** Why there is no timeline; empty if there is one. */
    String refusal() {
        return refusal.getText();
    }

    /** Where the timeline is painted. */
    ChartCanvas canvas() {
        return canvas;
    }

    /** The hosts to choose from. */
    Combo names() {
        return names;
    }
}
