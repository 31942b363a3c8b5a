package org.warmboot.ui.inventory;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.warmboot.exchange.inventory.InventoryKind;
import org.warmboot.exchange.inventory.KindGuess;
import org.warmboot.ui.Icons;
import org.warmboot.ui.Messages;
import org.warmboot.ui.scenario.OpenScenario;

/** The page on which files, their kind and the scenario that they go into are chosen. */
final class SourcePage extends WizardPage {

    private static final int WIDTH = 680;
    private static final int LIST_HEIGHT = 120;

    private final Optional<OpenScenario> open;
    private FileList files;
    private Combo kind;
    private Label guessed;
    private TargetChoice target;
    private Text host;
    private Button all;
    private List<Path> guessedFrom = List.of();

    SourcePage(Optional<OpenScenario> open) {
        super("source", Messages.text("inventory.source"), Icons.descriptor("warmboot"));
        this.open = open;
        setMessage(Messages.text("inventory.source.message"));
    }

    List<Path> files() {
        return files.paths();
    }

    InventoryKind kind() {
        return InventoryKind.values()[Math.max(0, kind.getSelectionIndex())];
    }

    String host() {
        return host.getText().strip();
    }

    boolean isAll() {
        return all.getSelection();
    }

    boolean isIntoOpen() {
        return target.isOpen();
    }

    boolean isRemoving() {
        return target.isRemoving();
    }

    /** The file of a new scenario; empty if none is named. */
    Optional<Path> file() {
        return target.file();
    }

    @Override
    public void createControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).spacing(8, 8).applyTo(area);
        label(area, "inventory.files", SWT.TOP);
        files = new FileList(area, this::filesChanged);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, LIST_HEIGHT).applyTo(files.control());
        label(area, "inventory.kind", SWT.CENTER);
        kind(area);
        label(area, "inventory.host", SWT.CENTER);
        host = new Text(area, SWT.BORDER);
        host.setText(Messages.text("inventory.host.usual"));
        host.addListener(SWT.Modify, event -> changed());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(host);
        new Label(area, SWT.NONE);
        all = new Button(area, SWT.CHECK);
        all.setText(Messages.text("inventory.all"));
        label(area, "inventory.into", SWT.TOP);
        target = new TargetChoice(area, open, this::changed);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(target.control());
        setControl(area);
        setPageComplete(false);
    }

    private void kind(Composite parent) {
        var row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        kind = new Combo(row, SWT.READ_ONLY);
        Arrays.stream(InventoryKind.values()).forEach(each -> kind.add(each.title()));
        kind.select(0);
        kind.addListener(SWT.Selection, event -> {
            guessed.setText("");
            changed();
        });
        guessed = new Label(row, SWT.NONE);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(guessed);
    }

    private void filesChanged() {
        var chosen = new ArrayList<>(files());
        changed();
        if (!chosen.isEmpty() && !chosen.equals(guessedFrom)) {
            guessedFrom = chosen;
            var display = getShell().getDisplay();
            Job.createSystem(Messages.text("inventory.kind"), monitor -> {
                        var guess = KindGuess.of(chosen);
                        display.asyncExec(() -> guessed(chosen, guess));
                    })
                    .schedule();
        }
    }

    private void guessed(List<Path> from, Optional<InventoryKind> guess) {
        if (!kind.isDisposed() && from.equals(guessedFrom)) {
            guess.ifPresent(found -> kind.select(found.ordinal()));
            guessed.setText(Messages.text(guess.isPresent() ? "inventory.guessed" : "inventory.not.guessed"));
            changed();
        }
    }

    private void changed() {
        setErrorMessage(files().isEmpty() ? null : problem().orElse(null));
        setPageComplete(!files().isEmpty() && getErrorMessage() == null);
    }

    private Optional<String> problem() {
        var lost = files().stream().filter(file -> !Files.exists(file)).findFirst();
        if (lost.isPresent()) {
            return Optional.of(Messages.text("inventory.lost", lost.get()));
        }
        return host().isEmpty() ? Optional.of(Messages.text("inventory.no.host")) : target.problem();
    }

    private static void label(Composite parent, String key, int align) {
        var label = new Label(parent, SWT.NONE);
        label.setText(Messages.text(key));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, align).applyTo(label);
    }
}
