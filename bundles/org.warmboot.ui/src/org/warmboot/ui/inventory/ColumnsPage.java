package org.warmboot.ui.inventory;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.warmboot.exchange.source.ExchangeException;
import org.warmboot.exchange.source.InputFile;
import org.warmboot.exchange.table.Columns;
import org.warmboot.exchange.table.TableHead;
import org.warmboot.ui.Icons;
import org.warmboot.ui.Messages;

/** The page on which columns of a table are told what they hold, where that is not recognised by their headings. */
final class ColumnsPage extends WizardPage {

    private static final int COMBO_WIDTH = 220;

    private final Supplier<List<Path>> files;
    private final Map<String, Combo> combos = new LinkedHashMap<>();
    private List<Path> shown = List.of();
    private TableHead head = new TableHead(List.of(), Map.of());

    ColumnsPage(Supplier<List<Path>> files) {
        super("columns", Messages.text("inventory.columns"), Icons.descriptor("warmboot"));
        this.files = files;
        setMessage(Messages.text("inventory.columns.message"));
    }

    /** Headings by what they hold, where they are not the usual ones. */
    Map<String, String> chosen() {
        return combos.entrySet().stream()
                .filter(entry -> entry.getValue().getSelectionIndex() > 0)
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().getText().strip().toLowerCase(Locale.ROOT)));
    }

    @Override
    public void createControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(4).spacing(12, 8).applyTo(area);
        for (var field : TableHead.fields()) {
            new Label(area, SWT.NONE).setText(Messages.text("inventory.column." + field.replace(' ', '.')));
            var combo = new Combo(area, SWT.READ_ONLY);
            GridDataFactory.fillDefaults()
                    .grab(true, false)
                    .hint(COMBO_WIDTH, SWT.DEFAULT)
                    .applyTo(combo);
            combo.addListener(SWT.Selection, event -> check());
            combos.put(field, combo);
        }
        var kept = new KeptText(area, Messages.text("inventory.columns.file"), this::take, this::lines);
        GridDataFactory.swtDefaults().span(4, 1).applyTo(kept.control());
        setControl(area);
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible && !files.get().equals(shown)) {
            getShell().getDisplay().asyncExec(this::read);
        }
    }

    private void read() {
        shown = files.get();
        var read = new TableHead[1];
        try {
            getContainer().run(true, false, monitor -> {
                try {
                    read[0] = TableHead.of(shown);
                } catch (ExchangeException problem) {
                    throw new InvocationTargetException(problem);
                }
            });
            show(read[0]);
        } catch (InvocationTargetException e) {
            setErrorMessage(PlaceWords.of(e));
            setPageComplete(false);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void show(TableHead other) {
        head = other;
        combos.forEach((field, combo) -> {
            combo.removeAll();
            combo.add(Optional.ofNullable(head.usual().get(field))
                    .map(heading -> Messages.text("inventory.column.usual", heading))
                    .orElseGet(() -> Messages.text("inventory.column.none")));
            head.headings().stream().filter(heading -> !heading.isBlank()).forEach(combo::add);
            combo.select(0);
        });
        check();
    }

    private void check() {
        var names = head.usual().containsKey("name") || head.usual().containsKey("host memory");
        setErrorMessage(
                names || chosen().containsKey("name") || chosen().containsKey("host memory")
                        ? null
                        : Messages.text("inventory.column.name.missing"));
        setPageComplete(getErrorMessage() == null);
    }

    private void take(InputFile file) {
        try {
            Columns.of(file).chosen().forEach(this::choose);
            check();
        } catch (ExchangeException problem) {
            setErrorMessage(PlaceWords.of(problem));
        }
    }

    private void choose(String field, String heading) {
        var combo = combos.get(field);
        for (int i = 1; i < combo.getItemCount(); i++) {
            if (combo.getItem(i).strip().toLowerCase(Locale.ROOT).equals(heading)) {
                combo.select(i);
            }
        }
    }

    private String lines() {
        return chosen().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getKey() + " = " + entry.getValue() + "\n")
                .collect(Collectors.joining());
    }
}
