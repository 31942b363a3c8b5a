package org.warmboot.ui.inventory;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.warmboot.exchange.inventory.InventoryImport;
import org.warmboot.exchange.source.ExchangeException;
import org.warmboot.ui.Messages;

/** The page that shows what an import would do, before it does anything. */
final class PreviewPage extends ReadingPage<ImportWish, InventoryImport> {

    private PreviewTree tree;

    PreviewPage(Supplier<ImportWish> wish) {
        super("preview", Messages.text("inventory.preview"), wish);
        setMessage(Messages.text("inventory.preview.message"));
    }

    @Override
    public void createControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(area);
        tree = new PreviewTree(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.control());
        var link = new Link(area, SWT.NONE);
        link.setText(Messages.text("inventory.again"));
        link.addListener(SWT.Selection, event -> again());
        setControl(area);
    }

    @Override
    protected InventoryImport read(ImportWish wish, IProgressMonitor monitor) throws ExchangeException {
        return wish.read((file, number, of) -> {
            if (monitor.isCanceled()) {
                throw new CancellationException();
            }
            monitor.subTask(Messages.text("inventory.reading.file", file.getFileName(), number, of));
        });
    }

    @Override
    protected void show(ImportWish wish, Optional<InventoryImport> imported) {
        tree.clear();
        imported.ifPresent(found -> {
            tree.show(found, wish.remove() && wish.into().isPresent());
            setMessage(summary(wish, found));
        });
    }

    private static String summary(ImportWish wish, InventoryImport imported) {
        var summary = PreviewWords.summary(imported);
        return wish.into().isEmpty() || imported.changes().isEmpty()
                ? summary
                : Messages.text("inventory.summary.open", summary);
    }
}
