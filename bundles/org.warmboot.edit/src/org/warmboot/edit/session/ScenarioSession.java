package org.warmboot.edit.session;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.eclipse.gef.commands.CommandStack;
import org.warmboot.drawing.topology.HostPlaces;
import org.warmboot.edit.command.ScenarioCommands;
import org.warmboot.edit.session.SessionListener.Change;
import org.warmboot.model.Scenario;
import org.warmboot.model.file.ScenarioDocument;
import org.warmboot.model.file.ScenarioFileException;
import org.warmboot.model.file.ScenarioFiles;
import org.warmboot.model.notation.Diagram;
import org.warmboot.model.recovery.FileClaim;
import org.warmboot.model.recovery.Holder;
import org.warmboot.model.recovery.Leftover;

/** A scenario that is open for editing. Used by one thread, that of the window. */
public final class ScenarioSession {
    private final ScenarioStack stack;
    private final List<SessionListener> listeners = new CopyOnWriteArrayList<>();
    private Path path;
    private ScenarioDocument document;
    private ScenarioCommands commands;
    private FileStamp stamp;
    private boolean diverged;
    private FileClaim claim;
    private Optional<Autosave> autosave = Optional.empty();
    private boolean closed;

    private ScenarioSession(Path path, ScenarioStack stack) throws ScenarioFileException {
        this.path = path;
        this.stack = stack;
        read();
        claim = FileClaim.of(path);
        stack.addCommandStackListener(event -> tell(Change.CONTENT));
    }

    /**
     * Opens a scenario file.
     *
     * @param stack takes all commands on the scenario; what it holds is forgotten
     * @throws ScenarioFileException if the file cannot be read or holds an error
     */
    public static ScenarioSession open(Path file, ScenarioStack stack) throws ScenarioFileException {
        return new ScenarioSession(file, stack);
    }

    /**
     * Keeps unsaved work beside the file from now on, until the session is closed.
     *
     * @param later lets time pass
     */
    public void autosave(Later later) {
        autosave = Optional.of(new Autosave(this, later));
    }

    /** Waits until the work that was to be kept beside the file so far is. */
    public void settle() throws InterruptedException, ExecutionException, TimeoutException {
        if (autosave.isPresent()) {
            autosave.get().settle();
        }
    }

    /** Gives up the file; what is not saved by now is not wanted any more. */
    public void close() {
        autosave.ifPresent(Autosave::close);
        claim.close();
        closed = true;
        tell(Change.CLOSED);
    }

    /** Whether the file was given up. */
    public boolean isClosed() {
        return closed;
    }

    /** Gives who had the file open already when it was opened here. */
    public Optional<Holder> other() {
        return claim.other();
    }

    /** Gives the scenario; another object after each reload. */
    public Scenario scenario() {
        return commands.scenario();
    }

    /** Gives the picture of the scenario; another object after each reload. */
    public Diagram diagram() {
        return commands.diagram();
    }

    /** Gives scenario and picture with what is known of their file. */
    public ScenarioDocument document() {
        return document;
    }

    /** Gives the file. */
    public Path path() {
        return path;
    }

    /** Gives the stack that takes all commands on the scenario. */
    public CommandStack commandStack() {
        return stack;
    }

    /** Makes commands on the scenario as it is now loaded. */
    public ScenarioCommands commands() {
        return commands;
    }

    /** Tells whether the file differs from what is open. */
    public boolean isDirty() {
        return diverged || stack.isDirty();
    }

    /** Tells whether somebody else has changed, or removed, the file since it was last read or written here. */
    public boolean isChangedOnDisk() {
        return stamp.isOutdated(path);
    }

    /** Keeps what is open although the file holds something else; it counts as unsaved from now on. */
    public void keep() {
        stamp = FileStamp.of(path);
        diverged = true;
        tell(Change.DIVERGED);
    }

    /**
     * Writes the scenario to its file.
     *
     * @throws ScenarioFileException if it cannot be written; the file is as before then
     */
    public void save() throws ScenarioFileException {
        saveAs(path);
    }

    /**
     * Writes the scenario to another file, which is its file from now on.
     *
     * @throws ScenarioFileException if it cannot be written; nothing has changed then
     */
    public void saveAs(Path file) throws ScenarioFileException {
        if (autosave.isPresent()) {
            autosave.get().saving();
        }
        ScenarioFiles.save(document, file);
        if (!file.equals(path)) {
            move(file);
        }
        stamp = FileStamp.of(file);
        document = new ScenarioDocument(scenario(), Optional.of(diagram()), document.positions(), stamp.sha256());
        diverged = false;
        stack.markSaveLocation();
        tell(Change.SAVED);
    }

    /**
     * Reads the file again; unsaved changes and the history of commands are gone.
     *
     * @throws ScenarioFileException if it cannot be read; what is open stays as it is then
     */
    public void reload() throws ScenarioFileException {
        read();
        tell(Change.RELOADED);
    }

    /**
     * Goes on with work that was not saved when the program ended; it counts as unsaved.
     *
     * @param leftover is discarded as soon as it is kept as work of this session
     */
    public void take(Leftover leftover) {
        install(leftover.document());
        diverged = true;
        tell(Change.RELOADED);
        autosave.ifPresent(journal -> journal.took(leftover));
    }

    /**
     * Gives what a save would write, for comparisons.
     *
     * @throws ScenarioFileException if the model cannot be kept in a file
     */
    public ScenarioDocument written() throws ScenarioFileException {
        var bytes = ScenarioFiles.toBytes(document, path.toString());
        return ScenarioFiles.load(new ByteArrayInputStream(bytes), path.toString());
    }

    /** Adds a listener; adding it twice has no further effect. */
    public void addListener(SessionListener listener) {
        if (!listeners.contains(listener)) {
            listeners.add(listener);
        }
    }

    /** Removes a listener, if it is there. */
    public void removeListener(SessionListener listener) {
        listeners.remove(listener);
    }

    private void read() throws ScenarioFileException {
        var version = FileStamp.of(path);
        var read = ScenarioFiles.load(path);
        install(read);
        stamp = version;
        diverged = false;
    }

    private void install(ScenarioDocument read) {
        var diagram = read.diagram().orElseGet(() -> HostPlaces.draw(read.scenario()));
        HostPlaces.complete(diagram, read.scenario());
        document = new ScenarioDocument(read.scenario(), Optional.of(diagram), read.positions(), read.sha256());
        commands = new ScenarioCommands(read.scenario(), diagram);
        stack.take(commands);
    }

    private void move(Path file) {
        path = file;
        claim.close();
        claim = FileClaim.of(file);
        autosave.ifPresent(journal -> journal.moved(file));
    }

    /** Digest of the version of the file that is edited. */
    Optional<String> base() {
        return stamp.sha256();
    }

    private void tell(Change change) {
        listeners.forEach(listener -> listener.sessionChanged(change));
    }
}
