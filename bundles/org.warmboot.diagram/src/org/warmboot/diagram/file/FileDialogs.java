package org.warmboot.diagram.file;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.osgi.framework.FrameworkUtil;
import org.warmboot.diagram.Messages;

/**
 * Asks for files; begins where the user last was with files of the same subject.
 *
 * @param shell   above which is asked
 * @param subject what is asked for
 */
public record FileDialogs(Shell shell, Subject subject) {

    /** What files are about; each has a folder in which the user last was. */
    public enum Subject {
        /** Scenarios, opened and saved. */
        SCENARIO,
        /** Pictures of drawings and charts. */
        PICTURE,
        /** Inventories of real machines, and what was measured of them. */
        INVENTORY,
        /** Reports, in folders of their own. */
        REPORT
    }

    /** Gives the folder in which a question begins if it would begin in another one for the first time. */
    public Path begin(Path first) {
        return LastFolders.of(subject).orElse(first);
    }

    /** Remembers where the user was with a file. */
    public void keep(Path file) {
        Optional.ofNullable(file.getParent()).ifPresent(folder -> LastFolders.keep(subject, folder));
    }

    /**
     * Asks for one file to write. The ending of the first type is added where none is given, and only then is asked
     * whether to replace a file that exists.
     *
     * @param question its folder is where to begin if nothing of the subject was asked for before
     */
    public Optional<Path> save(FileQuestion question) {
        return save(question.in(begin(question.folder())), Optional.empty());
    }

    /** The same, beginning at a file that may be replaced without a question. */
    public Optional<Path> saveBeside(FileQuestion question, Path own) {
        return save(question, Optional.of(own));
    }

    /** Asks for files to read. */
    public List<Path> open(FileQuestion question) {
        var answer = chooser().open(shell, question.in(begin(question.folder())));
        answer.stream().findFirst().ifPresent(this::keep);
        return answer;
    }

    /** Asks for a folder. */
    public Optional<Path> folder(FileQuestion question) {
        var answer = chooser().folder(shell, question.in(begin(question.folder())));
        answer.ifPresent(this::keep);
        return answer;
    }

    /** Asks whether a file may be replaced, unless there is none. */
    static boolean mayReplace(Shell shell, Path file) {
        return !Files.exists(file)
                || MessageDialog.open(
                                MessageDialog.QUESTION,
                                shell,
                                Messages.text("saveAs.replace.title"),
                                Messages.text("saveAs.replace", file.getFileName(), file.getParent()),
                                SWT.NONE,
                                Messages.text("saveAs.replace.no"),
                                Messages.text("saveAs.replace.yes"))
                        == 1;
    }

    private Optional<Path> save(FileQuestion question, Optional<Path> own) {
        while (true) {
            var answer = chooser().save(shell, question).map(question::complete);
            answer.ifPresent(this::keep);
            if (answer.isEmpty() || answer.equals(own) || mayReplace(shell, answer.get())) {
                return answer;
            }
        }
    }

    private static FileChooser chooser() {
        var bundles = FrameworkUtil.getBundle(FileDialogs.class).getBundleContext();
        var other = bundles.getServiceReference(FileChooser.class);
        return other == null ? new NativeChooser() : bundles.getService(other);
    }
}
