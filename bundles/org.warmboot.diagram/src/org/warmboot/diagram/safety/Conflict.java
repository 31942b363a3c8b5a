package org.warmboot.diagram.safety;

import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.swt.widgets.Shell;
import org.warmboot.diagram.Messages;
import org.warmboot.diagram.safety.DifferenceDialog.Question;
import org.warmboot.edit.session.ScenarioSession;
import org.warmboot.model.difference.Difference;
import org.warmboot.model.difference.Differences;
import org.warmboot.model.file.ScenarioFileException;
import org.warmboot.model.file.ScenarioFiles;

/**
 * Asks what to do about a file that another program has changed, and shows the difference. The first answer never drops
 * what was edited here.
 *
 * @param session the scenario as it is here
 */
public record Conflict(ScenarioSession session) {

    /** What shall be kept. */
    public enum Answer {
        /** The version that is open here. */
        MINE,
        /** The version of the other program. */
        THEIRS,
        /** Theirs under its name, mine under another one. */
        BOTH,
        /** Nothing is to happen now. */
        NEITHER
    }

    /** Asks when the change is noticed. */
    public Answer askNow(Shell shell) {
        var problem = problem();
        if (problem.isPresent()) {
            ask(shell, problem.get(), List.of(Answer.MINE));
            return Answer.MINE;
        }
        return session.isDirty()
                ? ask(
                        shell,
                        Messages.text("disk.changed.dirty", name()),
                        List.of(Answer.MINE, Answer.BOTH, Answer.THEIRS))
                : ask(shell, Messages.text("disk.changed", name()), List.of(Answer.THEIRS, Answer.MINE));
    }

    /** Asks before a save replaces the other version. */
    public Answer askBeforeSaving(Shell shell) {
        if (!Files.exists(session.path())) {
            return Answer.MINE;
        }
        return ask(
                shell,
                problem().orElseGet(() -> Messages.text("disk.overwrite", name())),
                List.of(Answer.BOTH, Answer.MINE, Answer.THEIRS, Answer.NEITHER));
    }

    private Answer ask(Shell shell, String message, List<Answer> answers) {
        var question = new Question(
                Messages.text("disk.changed.title"),
                message,
                Messages.text("disk.theirs"),
                Messages.text("disk.mine"),
                answers.stream().map(this::words).toArray(String[]::new));
        int chosen = DifferenceDialog.ask(shell, question, differences());
        if (chosen >= 0) {
            return answers.get(chosen);
        }
        return answers.contains(Answer.NEITHER) ? Answer.NEITHER : Answer.MINE;
    }

    private String words(Answer answer) {
        return Messages.text("disk.answer." + answer.name().toLowerCase(Locale.ROOT));
    }

    /** Why the other version cannot be shown. */
    private Optional<String> problem() {
        if (!Files.exists(session.path())) {
            return Optional.of(Messages.text("disk.removed", name()));
        }
        try {
            ScenarioFiles.load(session.path());
            return Optional.empty();
        } catch (ScenarioFileException e) {
            return Optional.of(Messages.text("disk.unreadable", name(), e.getMessage()));
        }
    }

    private List<Difference> differences() {
        try {
            return Differences.between(ScenarioFiles.load(session.path()), session.written());
        } catch (ScenarioFileException e) {
            return List.of(); // the question says why
        }
    }

    private Object name() {
        return session.path().getFileName();
    }
}
