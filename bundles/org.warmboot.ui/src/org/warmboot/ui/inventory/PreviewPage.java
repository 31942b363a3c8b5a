package org.warmboot.ui.inventory;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.warmboot.exchange.inventory.InventoryImport;
import org.warmboot.ui.Icons;
import org.warmboot.ui.Messages;

/** The page that shows what an import would do, before it does anything. */
final class PreviewPage extends WizardPage {

    private final Supplier<ImportWish> wish;
    private PreviewTree tree;
    private Optional<ImportWish> shown = Optional.empty();
    private Optional<InventoryImport> imported = Optional.empty();

    PreviewPage(Supplier<ImportWish> wish) {
        super("preview", Messages.text("inventory.preview"), Icons.descriptor("warmboot"));
        this.wish = wish;
        setMessage(Messages.text("inventory.preview.message"));
    }

    /** What would be imported; empty until it is shown, and when it could not be read. */
    Optional<InventoryImport> imported() {
        return isCurrentPage() ? imported : Optional.empty();
    }

    @Override
    public void createControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(area);
        tree = new PreviewTree(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.control());
        var again = new Link(area, SWT.NONE);
        again.setText(Messages.text("inventory.again"));
        again.addListener(SWT.Selection, event -> read(wish.get()));
        setControl(area);
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            // the page has to be the current one before the container can show progress in it
            getShell().getDisplay().asyncExec(() -> {
                if (!getControl().isDisposed() && isCurrentPage()) {
                    refresh(wish.get());
                }
            });
        }
    }

    private void refresh(ImportWish now) {
        if (!shown.equals(Optional.of(now)) || imported.isEmpty()) {
            read(now);
        }
        getContainer().updateButtons();
    }

    private void read(ImportWish now) {
        shown = Optional.of(now);
        imported = Optional.empty();
        tree.clear();
        setErrorMessage(null);
        setMessage(Messages.text("inventory.reading"));
        var reading = new Reading(now);
        try {
            getContainer().run(true, true, reading);
            imported = Optional.of(reading.imported());
            tree.show(reading.imported(), now.remove() && now.into().isPresent());
            setMessage(summary(now, reading.imported()));
        } catch (InvocationTargetException e) {
            setErrorMessage(PlaceWords.of(e));
            setMessage(Messages.text("inventory.preview.message"));
        } catch (InterruptedException e) {
            setErrorMessage(Messages.text("inventory.cancelled"));
        }
        setPageComplete(imported.isPresent());
    }

    private static String summary(ImportWish wish, InventoryImport imported) {
        var summary = PreviewWords.summary(imported);
        return wish.into().isEmpty() || imported.changes().isEmpty()
                ? summary
                : Messages.text("inventory.summary.open", summary);
    }
}
