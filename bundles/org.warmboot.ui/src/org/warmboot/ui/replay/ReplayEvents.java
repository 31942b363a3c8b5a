package org.warmboot.ui.replay;

import java.util.List;
import java.util.Locale;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.warmboot.diagram.tool.FieldKeys;
import org.warmboot.experiment.replay.ReplayEvent;
import org.warmboot.ui.Messages;

/** The events of a replay, which can be filtered; the last one at the present time is marked. */
final class ReplayEvents {

    private static final List<Column> COLUMNS = List.of(
            new Column("replay.time", 90, SWT.RIGHT, event -> Messages.text("replay.seconds", event.time())),
            new Column("replay.component", 220, SWT.LEFT, ReplayEvent::name),
            new Column("replay.from", 150, SWT.LEFT, event -> word(event.from())),
            new Column("replay.to", 150, SWT.LEFT, event -> word(event.to())));

    private final Composite area;
    private final Text filter;
    private final Table table;
    private List<ReplayEvent> all = List.of();
    private List<ReplayEvent> shown = List.of();

    /**
     * A table.
     *
     * @param mover goes to the time of a selected event
     */
    ReplayEvents(Composite parent, DoubleConsumer mover) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
        filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Messages.text("replay.filter"));
        FieldKeys.own(filter);
        filter.addListener(SWT.Modify, event -> fill());
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 0).applyTo(filter);
        table = new Table(area, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(1, 1).applyTo(table);
        for (var column : COLUMNS) {
            var made = new TableColumn(table, column.align());
            made.setText(Messages.text(column.key()));
            made.setWidth(column.width());
        }
        table.addListener(SWT.SetData, event -> row((TableItem) event.item));
        table.addListener(SWT.Selection, event -> {
            if (table.getSelectionIndex() >= 0) {
                mover.accept(shown.get(table.getSelectionIndex()).time());
            }
        });
    }

    private record Column(String key, int width, int align, Function<ReplayEvent, String> text) {}

    Composite area() {
        return area;
    }

    /** The events that the filter leaves. */
    List<ReplayEvent> shown() {
        return shown;
    }

    /** Shows only what has a text in its name or states. */
    void filter(String text) {
        filter.setText(text);
    }

    /** Shows the events of another replay. */
    void show(List<ReplayEvent> events) {
        all = events;
        fill();
    }

    /** Marks the last event at a time. */
    void mark(double time) {
        int last = (int) IntStream.range(0, shown.size())
                        .takeWhile(index -> shown.get(index).time() <= time)
                        .count()
                - 1;
        if (last != table.getSelectionIndex()) {
            table.setSelection(last);
            if (last < 0) {
                table.deselectAll();
            }
        }
    }

    /** The key of a state in words. */
    static String word(String phase) {
        return phase.replace('-', ' ');
    }

    private void fill() {
        var wanted = filter.getText().strip().toLowerCase(Locale.ROOT);
        shown = all.stream()
                .filter(event -> Stream.of(event.name(), word(event.from()), word(event.to()))
                        .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted)))
                .toList();
        table.setItemCount(shown.size());
        table.clearAll();
    }

    private void row(TableItem item) {
        var event = shown.get(table.indexOf(item));
        for (int i = 0; i < COLUMNS.size(); i++) {
            item.setText(i, COLUMNS.get(i).text().apply(event));
        }
    }
}
