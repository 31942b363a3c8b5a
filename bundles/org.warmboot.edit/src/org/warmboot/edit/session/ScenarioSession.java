package org.warmboot.edit.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.gef.commands.CommandStack;
import org.warmboot.edit.command.ScenarioCommands;
import org.warmboot.edit.layout.DiagramLayout;
import org.warmboot.edit.session.SessionListener.Change;
import org.warmboot.model.Scenario;
import org.warmboot.model.file.ScenarioDocument;
import org.warmboot.model.file.ScenarioFileException;
import org.warmboot.model.file.ScenarioFiles;
import org.warmboot.model.notation.Diagram;

/** A scenario that is open for editing. Used by one thread, that of the window. */
public final class ScenarioSession {
    private final CommandStack stack;
    private final List<SessionListener> listeners = new CopyOnWriteArrayList<>();
    private Path path;
    private ScenarioDocument document;
    private ScenarioCommands commands;
    private FileStamp stamp;
    private boolean diverged;

    private ScenarioSession(Path path, CommandStack stack) throws ScenarioFileException {
        this.path = path;
        this.stack = stack;
        read();
        stack.addCommandStackListener(event -> tell(Change.CONTENT));
    }

    /**
     * Opens a scenario file.
     *
     * @param stack takes all commands on the scenario; what it holds is forgotten
     * @throws ScenarioFileException if the file cannot be read or holds an error
     */
    public static ScenarioSession open(Path file, CommandStack stack) throws ScenarioFileException {
        return new ScenarioSession(file, stack);
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
        ScenarioFiles.save(document, file);
        path = file;
        stamp = FileStamp.of(file);
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
        var diagram = read.diagram().orElseGet(() -> DiagramLayout.draw(read.scenario()));
        DiagramLayout.complete(diagram, read.scenario());
        document = new ScenarioDocument(read.scenario(), Optional.of(diagram), read.positions(), read.sha256());
        commands = new ScenarioCommands(read.scenario(), diagram);
        stamp = version;
        diverged = false;
        stack.flush();
    }

    private void tell(Change change) {
        listeners.forEach(listener -> listener.sessionChanged(change));
    }
}
