package org.warmboot.ui.widgets;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.warmboot.ui.Messages;

/** The whole sentence of what is selected in a table, which never is cut, and ways on from it as links. */
public final class DetailArea {

    private static final int MARGIN = 8;

    private final Composite area;
    private final Link text;

    /**
     * An area below a table.
     *
     * @param chosen takes the place of the way on that was chosen, from 0
     */
    public DetailArea(Composite parent, IntConsumer chosen) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(area);
        text = new Link(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
        text.addListener(SWT.Selection, event -> chosen.accept(Integer.parseInt(event.text)));
    }

    /**
     * Shows a sentence.
     *
     * @param sentence what it says; the area is not there while that is empty
     * @param ways what its links say
     */
    public void show(String sentence, List<String> ways) {
        text.setText(words(sentence, ways));
        ((GridData) area.getLayoutData()).exclude = sentence.isEmpty();
        area.setVisible(!sentence.isEmpty());
        area.getParent().layout(true, true);
    }

    /** The link with the sentence. */
    public Link text() {
        return text;
    }

    private static String words(String sentence, List<String> ways) {
        return ways.isEmpty()
                ? escaped(sentence)
                : Messages.text(
                        "detail.ways",
                        escaped(sentence),
                        IntStream.range(0, ways.size())
                                .mapToObj(i -> "<a href=\"" + i + "\">" + escaped(ways.get(i)) + "</a>")
                                .collect(Collectors.joining("  \u00b7  ")));
    }

    /** A link reads marks and mnemonics. */
    private static String escaped(String words) {
        return words.replace("&", "&&").replace("<", "\u2039").replace(">", "\u203a");
    }
}
