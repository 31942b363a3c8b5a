package org.warmboot.ui.results;

import java.util.List;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.warmboot.experiment.result.Comparison;
import org.warmboot.experiment.result.ScenarioResult;
import org.warmboot.style.Numbers;
import org.warmboot.ui.Icons;
import org.warmboot.ui.Messages;
import org.warmboot.ui.run.RunOutput;

/** Published figures beside the simulated ones, with the relative error and the source. */
public final class ComparisonView extends ResultView {

    /** Identifier of the view in the plug-in's extensions. */
    public static final String ID = "org.warmboot.ui.comparison";

    private TableViewer table;

    @Override
    String icon() {
        return "comparison";
    }

    @Override
    boolean concerns(ScenarioResult result) {
        return !result.comparisons().isEmpty();
    }

    @Override
    void createContent(Composite parent) {
        var frame = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(frame);
        var layout = new TableColumnLayout();
        frame.setLayout(layout);
        table = new TableViewer(frame, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        table.setContentProvider(ArrayContentProvider.getInstance());
        table.getTable().setHeaderVisible(true);
        table.getTable().setLinesVisible(true);
        ColumnViewerToolTipSupport.enableFor(table);
        column(layout, "comparison.figure", SWT.LEFT, 26, Comparison::name);
        column(layout, "comparison.setting", SWT.LEFT, 30, Comparison::conditions);
        column(layout, "comparison.published", SWT.RIGHT, 11, row -> Numbers.quantity(row.published(), row.unit()));
        column(layout, "comparison.simulated", SWT.RIGHT, 11, row -> Numbers.quantity(row.simulated(), row.unit()));
        column(layout, "comparison.error", SWT.RIGHT, 9, row -> Numbers.change(row.relativeError()));
        column(layout, "comparison.source", SWT.LEFT, 30, Comparison::source);
    }

    @Override
    void show(RunOutput output) {
        table.setInput(output.result().comparisons());
    }

    /** The rows that are shown. */
    public List<Comparison> rows() {
        return shown().map(ScenarioResult::comparisons).orElse(List.of());
    }

    private void column(
            TableColumnLayout layout, String key, int alignment, int weight, Function<Comparison, String> text) {
        var column = new TableViewerColumn(table, alignment);
        column.getColumn().setText(Messages.text(key));
        column.getColumn().setResizable(true);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 70));
        column.setLabelProvider(new Cell(text, "comparison.figure".equals(key)));
    }

    private static final class Cell extends ColumnLabelProvider {

        private final Function<Comparison, String> text;
        private final boolean first;

        Cell(Function<Comparison, String> text, boolean first) {
            this.text = text;
            this.first = first;
        }

        @Override
        public String getText(Object row) {
            return text.apply((Comparison) row);
        }

        @Override
        public Image getImage(Object row) {
            return first ? Icons.image(((Comparison) row).kind().key()) : null;
        }

        @Override
        public String getToolTipText(Object row) {
            var comparison = (Comparison) row;
            return comparison.note().isBlank() ? comparison.source() : comparison.note();
        }
    }
}
