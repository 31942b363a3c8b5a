package org.warmboot.ui.inventory;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.CancellationException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.operation.IRunnableWithProgress;
import org.warmboot.exchange.inventory.InventoryImport;
import org.warmboot.exchange.source.ExchangeException;
import org.warmboot.ui.Messages;

/** Reads an inventory beside the user interface; can be cancelled between two files. */
final class Reading implements IRunnableWithProgress {

    private final ImportWish wish;
    private InventoryImport imported;

    Reading(ImportWish wish) {
        this.wish = wish;
    }

    /** What was read, once it is. */
    InventoryImport imported() {
        return imported;
    }

    @Override
    public void run(IProgressMonitor monitor) throws InvocationTargetException, InterruptedException {
        monitor.beginTask(Messages.text("inventory.reading"), IProgressMonitor.UNKNOWN);
        try {
            imported = wish.read((file, number, of) -> {
                if (monitor.isCanceled()) {
                    throw new CancellationException();
                }
                monitor.subTask(Messages.text("inventory.reading.file", file.getFileName(), number, of));
            });
        } catch (CancellationException cancelled) {
            throw new InterruptedException();
        } catch (ExchangeException problem) {
            throw new InvocationTargetException(problem);
        } finally {
            monitor.done();
        }
    }
}
