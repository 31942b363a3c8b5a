package org.warmboot.ui.results;

import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.warmboot.findings.Finding;
import org.warmboot.ui.Icons;
import org.warmboot.ui.Messages;

/** The table of findings. */
final class FindingTable {

    private static final String SENTENCE = "findings.sentence";
    private static final int LEAST = 80;

    private FindingTable() {}

    /**
     * Makes the table.
     *
     * @param experiments gives names of experiments by their identifiers
     */
    static TableViewer create(Composite frame, UnaryOperator<String> experiments) {
        var layout = new TableColumnLayout();
        frame.setLayout(layout);
        var table = new TableViewer(frame, SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.getTable().setHeaderVisible(true);
        ColumnViewerToolTipSupport.enableFor(table);
        column(table, layout, SENTENCE, 78, Finding::sentence);
        column(
                table,
                layout,
                "findings.experiment",
                22,
                finding -> finding.place().experiment().map(experiments).orElse(""));
        return table;
    }

    private static void column(
            TableViewer table, TableColumnLayout layout, String key, int weight, Function<Finding, String> text) {
        var column = new TableViewerColumn(table, SWT.LEFT);
        column.getColumn().setText(Messages.text(key));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, LEAST));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object finding) {
                return text.apply((Finding) finding);
            }

            @Override
            public String getToolTipText(Object finding) {
                return ((Finding) finding).advice();
            }

            @Override
            public Image getImage(Object finding) {
                return SENTENCE.equals(key) ? icon((Finding) finding) : null;
            }
        });
    }

    private static Image icon(Finding finding) {
        return Icons.image(
                switch (finding.weight()) {
                    case IMPORTANT -> "warning";
                    case NOTE -> "information";
                    case FINE -> "fine";
                    case NOT_APPLICABLE -> "not-applicable";
                });
    }
}
