package org.warmboot.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Fails a test during which an error or an exception was logged. */
public final class NothingLogged implements BeforeEachCallback, AfterEachCallback {
    private final List<IStatus> logged = new CopyOnWriteArrayList<>();
    private final ILogListener listener = (status, plugin) -> {
        if (status.getSeverity() == IStatus.ERROR || status.getException() != null) {
            logged.add(status);
        }
    };

    @Override
    public void beforeEach(ExtensionContext test) {
        logged.clear();
        Platform.addLogListener(listener);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        Platform.removeLogListener(listener);
        logged.stream()
                .map(IStatus::getException)
                .filter(exception -> exception != null)
                .findFirst()
                .ifPresent(exception -> {
                    throw new AssertionError("an exception was logged", exception);
                });
        assertEquals(List.of(), List.copyOf(logged), "an error was logged");
    }
}
