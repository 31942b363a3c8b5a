package org.warmboot.ui.hints;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.ViewPart;
import org.warmboot.diagram.figure.DiagramStyle;
import org.warmboot.model.Element;
import org.warmboot.ui.scenario.ActiveScenario;
import org.warmboot.ui.scenario.EditorActions;
import org.warmboot.ui.scenario.Elements;
import org.warmboot.ui.scenario.OpenScenario;
import org.warmboot.ui.scenario.ScenarioListener;
import org.warmboot.ui.widgets.Hint;
import org.warmboot.ui.widgets.Pages;

/** Explains what is selected, in the words of the metamodel: what it is, and what each of its values means. */
public final class HintsView extends ViewPart implements ScenarioListener {

    /** Identifier of the view in the plug-in's extensions. */
    public static final String ID = "org.warmboot.ui.hints";

    private static final int MARGIN = 8;

    private final ISelectionListener selections = this::selected;
    private Pages pages;
    private StyledText text;
    private ActiveScenario active;
    private Optional<Element> shown = Optional.empty();

    @Override
    public void createPartControl(Composite parent) {
        pages = new Pages(parent);
        pages.add("hint", new Hint(pages.parent(), "guide", "hints.none"));
        text = new StyledText(pages.parent(), SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY);
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        text.setCaret(null);
        pages.add("text", text);
        active = new ActiveScenario(getSite().getPage(), this);
        active.start();
        getSite().getPage().addSelectionListener(selections);
        Optional.ofNullable(getSite().getPage().getSelection()).ifPresent(now -> selected(null, now));
    }

    /** The text that explains. */
    StyledText text() {
        return text;
    }

    @Override
    public void scenarioActivated(Optional<OpenScenario> open) {
        EditorActions.share(getViewSite().getActionBars(), open);
        show(open.flatMap(now -> shown.filter(element -> isOf(now, element))));
    }

    @Override
    public void scenarioChanged(OpenScenario open) {
        show(shown.filter(element -> isOf(open, element)));
    }

    @Override
    public void setFocus() {
        pages.setFocus();
    }

    @Override
    public void dispose() {
        getSite().getPage().removeSelectionListener(selections);
        if (active != null) {
            active.dispose();
        }
        super.dispose();
    }

    private void selected(IWorkbenchPart part, ISelection selection) {
        if (part != this) {
            Elements.selected(selection).ifPresent(element -> show(Optional.of(element)));
        }
    }

    private void show(Optional<Element> element) {
        var before = text.getTopIndex();
        boolean same = shown.equals(element);
        shown = element;
        var lines = element.map(HintText::of).orElse(List.of());
        text.setText(String.join("\n", lines.stream().map(HintText.Line::text).toList()));
        text.setStyleRanges(ranges(lines));
        text.setTopIndex(same ? before : 0);
        pages.show(element.isPresent() ? "text" : "hint");
    }

    private static StyleRange[] ranges(List<HintText.Line> lines) {
        var bold = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
        var ranges = new StyleRange[lines.size()];
        int start = 0;
        for (int i = 0; i < ranges.length; i++) {
            var line = lines.get(i);
            var range = new StyleRange();
            range.start = start;
            range.length = line.text().length();
            range.font = line.style() == HintText.Style.HEAD ? bold : null;
            range.foreground = line.style() == HintText.Style.NOTE ? DiagramStyle.MUTED : null;
            ranges[i] = range;
            start += range.length + 1;
        }
        return ranges;
    }

    private static boolean isOf(OpenScenario open, Element element) {
        return EcoreUtil.isAncestor(open.scenario(), element);
    }
}
