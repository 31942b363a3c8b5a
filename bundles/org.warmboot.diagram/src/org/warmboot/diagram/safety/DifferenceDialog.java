package org.warmboot.diagram.safety;

import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.warmboot.diagram.Messages;
import org.warmboot.model.difference.Difference;

/** A question with the list of what it is about: how two versions of a scenario differ. */
final class DifferenceDialog extends MessageDialog {
    private static final int[] WIDTHS = {230, 170, 150, 150};
    private static final int ROWS = 9;

    private final List<Difference> differences;
    private final String before;
    private final String after;

    private DifferenceDialog(Shell shell, Question question, List<Difference> differences) {
        super(shell, question.title(), null, question.message(), QUESTION, 0, question.answers());
        this.differences = DifferenceWords.ofInterest(differences);
        this.before = question.before();
        this.after = question.after();
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /**
     * What is asked.
     *
     * @param before  heading of the earlier values
     * @param after   heading of the later values
     * @param answers texts of the buttons; the first one is that of the Enter key
     */
    record Question(String title, String message, String before, String after, String... answers) {}

    /** Gives the index of the answer; -1 if none was given. */
    static int ask(Shell shell, Question question, List<Difference> differences) {
        return new DifferenceDialog(shell, question, differences).open();
    }

    /** The keyboard begins at the buttons: a row that is selected says nothing. */
    @Override
    public void create() {
        super.create();
        getButton(0).setFocus();
    }

    @Override
    protected Control createCustomArea(Composite parent) {
        if (differences.isEmpty()) {
            return null;
        }
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        new Label(area, SWT.NONE).setText(DifferenceWords.summary(differences));
        var table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(IntStream.of(WIDTHS).sum(), table.getItemHeight() * ROWS)
                .applyTo(table);
        column(table, WIDTHS[0], Messages.text("differences.column.element"));
        column(table, WIDTHS[1], Messages.text("differences.column.what"));
        column(table, WIDTHS[2], before);
        column(table, WIDTHS[3], after);
        differences.forEach(difference -> new TableItem(table, SWT.NONE).setText(DifferenceWords.row(difference)));
        return area;
    }

    private static void column(Table table, int width, String text) {
        var column = new TableColumn(table, SWT.NONE);
        column.setText(text);
        column.setWidth(width);
    }
}
