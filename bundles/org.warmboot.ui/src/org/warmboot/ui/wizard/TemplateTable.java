package org.warmboot.ui.wizard;

import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.warmboot.ui.Messages;

/** The templates with their pictures, one of which is selected. */
final class TemplateTable {

    private static final int WIDTH = 128;
    private static final int HEIGHT = 72;

    /** Letters of a line. */
    private static final int LINE = 38;

    private final Table table;

    /**
     * A table with the first template selected.
     *
     * @param selected hears of another choice
     */
    TemplateTable(Composite parent, Consumer<Template> selected) {
        table = new Table(parent, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL | SWT.FULL_SELECTION);
        for (var template : Template.values()) {
            var item = new TableItem(table, SWT.NONE);
            item.setText(Messages.text("wizard.row", template.title(), wrapped(template.description())));
            picture(item, template);
        }
        table.setSelection(0);
        table.addListener(SWT.Selection, event -> selected.accept(Template.values()[table.getSelectionIndex()]));
    }

    /** The control. */
    Table control() {
        return table;
    }

    private static void picture(TableItem item, Template template) {
        var job = new DrawnPreviewJob(item.getParent(), (thumbnail, image) -> take(item, image));
        job.show(new Thumbnail(Wish.usual(template), WIDTH, HEIGHT));
    }

    private static void take(TableItem item, Image image) {
        item.setImage(image);
        item.addListener(SWT.Dispose, event -> image.dispose());
    }

    /** A table does not wrap by itself. */
    private static String wrapped(String sentence) {
        var lines = new StringBuilder();
        int length = 0;
        for (var word : sentence.split(" ")) {
            boolean full = length > 0 && length + word.length() > LINE;
            lines.append(full ? "\n" : length > 0 ? " " : "").append(word);
            length = full ? word.length() : length + word.length() + 1;
        }
        return lines.toString();
    }
}
