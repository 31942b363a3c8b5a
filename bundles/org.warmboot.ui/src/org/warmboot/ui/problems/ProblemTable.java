package org.warmboot.ui.problems;

import java.util.List;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.warmboot.model.Element;
import org.warmboot.model.words.CamelCase;
import org.warmboot.model.words.ElementNames;
import org.warmboot.ui.Icons;
import org.warmboot.ui.Messages;
import org.warmboot.validation.Issue;
import org.warmboot.validation.QuickFix;
import org.warmboot.validation.Severity;

/** The table of issues. */
final class ProblemTable {

    private static final String MESSAGE = "problems.message";

    private ProblemTable() {}

    static TableViewer create(Composite frame) {
        var layout = new TableColumnLayout();
        frame.setLayout(layout);
        var table = new TableViewer(frame, SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.getTable().setHeaderVisible(true);
        ColumnViewerToolTipSupport.enableFor(table);
        column(table, layout, MESSAGE, 70, Issue::message);
        column(table, layout, "problems.element", 15, issue -> element(issue.target()));
        column(
                table,
                layout,
                "problems.cure",
                15,
                issue -> issue.fixes().stream().map(QuickFix::label).findFirst().orElse(""));
        return table;
    }

    /** How many of each severity there are, in words. */
    static String summary(List<Issue> issues) {
        var errors = issues.stream()
                .filter(issue -> issue.severity() == Severity.ERROR)
                .count();
        var warnings = issues.stream()
                .filter(issue -> issue.severity() == Severity.WARNING)
                .count();
        return Messages.text("problems.summary", errors, warnings);
    }

    private static String element(EObject target) {
        for (var object = target; object != null; object = object.eContainer()) {
            if (object instanceof Element element) {
                return ElementNames.orKind(element);
            }
        }
        return CamelCase.title(target.eClass().getName());
    }

    private static void column(
            TableViewer table, TableColumnLayout layout, String key, int weight, Function<Issue, String> text) {
        var column = new TableViewerColumn(table, SWT.LEFT);
        column.getColumn().setText(Messages.text(key));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 80));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object issue) {
                return text.apply((Issue) issue);
            }

            @Override
            public String getToolTipText(Object issue) {
                return ((Issue) issue).message();
            }

            @Override
            public Image getImage(Object issue) {
                if (!MESSAGE.equals(key)) {
                    return null;
                }
                return Icons.image(
                        switch (((Issue) issue).severity()) {
                            case ERROR -> "error";
                            case WARNING -> "warning";
                            case INFO -> "information";
                        });
            }
        });
    }
}
