package org.warmboot.edit.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.warmboot.edit.session.SessionListener.Change;
import org.warmboot.model.Scenario;
import org.warmboot.model.file.ScenarioDocument;
import org.warmboot.model.file.ScenarioFileException;
import org.warmboot.model.file.ScenarioFiles;
import org.warmboot.model.notation.Diagram;
import org.warmboot.model.recovery.Journal;
import org.warmboot.model.recovery.Leftover;

/**
 * Keeps the unsaved state of a session in its journal: soon after each change, and now and then as long as something is
 * unsaved. The state is copied on the thread of the session and written on one of its own.
 */
final class Autosave {
    private static final int NOW_AND_THEN = 30_000;
    private static final int PATIENCE = 5; // seconds

    private final ScenarioSession session;
    private final Later later;
    private final ExecutorService writer = Executors.newSingleThreadExecutor(work -> {
        var thread = new Thread(work, "journal");
        thread.setDaemon(true);
        return thread;
    });
    private final List<Leftover> taken = new ArrayList<>();
    private Journal journal;
    private boolean planned;
    private boolean watching;
    private boolean closed;
    private volatile boolean writing;
    private volatile boolean failed;

    Autosave(ScenarioSession session, Later later) {
        this.session = session;
        this.later = later;
        this.journal = new Journal(session.path());
        session.addListener(change -> {
            if (change == Change.SAVED) {
                forget();
            } else {
                changed();
            }
        });
    }

    /**
     * The session is about to be saved. A journal keeps the same before the file does: whenever the program ends, it is
     * never older than the file.
     */
    void saving() throws ScenarioFileException {
        if (!writing && !journal.isKept()) {
            return;
        }
        var place = journal;
        var state = ScenarioFiles.toBytes(session.document(), session.path().toString());
        var base = session.base();
        try {
            writer.submit(() -> {
                        place.keep(state, base);
                        return null;
                    })
                    .get(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            ILog.get().warn("What is saved could not be kept before: " + e.getMessage(), e);
        }
    }

    /** The session goes on with another file. */
    void moved(Path file) {
        forget();
        journal = new Journal(file);
    }

    /** Something left over is part of the session now; it is discarded when the journal holds it. */
    void took(Leftover leftover) {
        taken.add(leftover);
        changed();
    }

    /** Nothing is unsaved any more, whether it was saved or dropped. */
    void close() {
        if (closed) {
            return;
        }
        closed = true;
        forget();
        writer.shutdown();
        try {
            if (!writer.awaitTermination(PATIENCE, TimeUnit.SECONDS)) {
                ILog.get().warn("A journal beside " + session.path() + " is still being written");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits until all that was to be written is. */
    void settle() throws InterruptedException, ExecutionException, TimeoutException {
        writer.submit(() -> {}).get(PATIENCE, TimeUnit.SECONDS);
    }

    private void changed() {
        if (!planned && !closed) {
            planned = true;
            later.after(AutosaveInterval.now(), this::keep);
        }
    }

    private void keep() {
        planned = false;
        if (closed) {
            return;
        }
        if (writing) {
            changed();
        } else if (session.isDirty()) {
            var copy = copy(session.document());
            var base = session.base();
            var name = session.path().toString();
            var place = journal;
            var done = List.copyOf(taken);
            taken.clear();
            writing = true;
            writer.execute(() -> write(place, copy, name, base, done));
            watch();
        } else {
            forget();
        }
    }

    /** A journal that could not be written, or that somebody has deleted, is written again. */
    private void watch() {
        if (!watching) {
            watching = true;
            later.after(NOW_AND_THEN, () -> {
                watching = false;
                if (!closed && session.isDirty()) {
                    if (failed || !journal.isKept()) {
                        changed();
                    }
                    watch();
                }
            });
        }
    }

    private void write(Journal place, ScenarioDocument state, String name, Optional<String> base, List<Leftover> done) {
        try {
            place.keep(ScenarioFiles.toBytes(state, name), base);
            for (var leftover : done) {
                leftover.discard();
            }
            failed = false;
        } catch (IOException | ScenarioFileException e) {
            if (!failed) {
                ILog.get().warn("Unsaved changes cannot be kept: " + e.getMessage(), e);
            }
            failed = true;
        } finally {
            writing = false;
        }
    }

    private void forget() {
        var place = journal;
        var done = List.copyOf(taken);
        taken.clear();
        writer.execute(() -> {
            try {
                place.forget();
                for (var leftover : done) {
                    leftover.discard();
                }
            } catch (IOException e) {
                ILog.get().warn("A journal could not be deleted: " + e.getMessage(), e);
            }
        });
    }

    private static ScenarioDocument copy(ScenarioDocument document) {
        var roots = new ArrayList<EObject>(List.of(document.scenario()));
        document.diagram().ifPresent(roots::add);
        var copies = new ArrayList<>(EcoreUtil.copyAll(roots));
        return copies.size() == 1
                ? ScenarioDocument.of((Scenario) copies.getFirst())
                : ScenarioDocument.of((Scenario) copies.getFirst(), (Diagram) copies.getLast());
    }
}
