package org.warmboot.diagram.safety;

import java.io.IOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Shell;
import org.warmboot.diagram.Messages;
import org.warmboot.diagram.safety.DifferenceDialog.Question;
import org.warmboot.edit.session.ScenarioSession;
import org.warmboot.model.difference.Differences;
import org.warmboot.model.file.ScenarioFileException;
import org.warmboot.model.recovery.Leftover;

/**
 * Offers work that was not saved when the program ended, with what differs from the file.
 *
 * @param session the file that it belongs to
 */
public record Recovery(ScenarioSession session) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "d MMM yyyy 'at' HH:mm:ss", Locale.ENGLISH)
            .withZone(ZoneId.systemDefault());

    /** Asks for each such work, the newest first, until one is taken; what is put off stays where it is. */
    public void offer(Shell shell) {
        for (var leftover : Leftover.of(session.path())) {
            switch (ask(shell, leftover)) {
                case 0 -> {
                    session.take(leftover);
                    return;
                }
                case 1 -> discard(leftover);
                default -> {
                    // asked again when the file is opened the next time
                }
            }
        }
    }

    private int ask(Shell shell, Leftover leftover) {
        try {
            var differences = Differences.between(session.written(), leftover.document());
            if (differences.isEmpty()) {
                return 1;
            }
            var key = leftover.isOlderThan(session.path()) ? "recovery.older" : "recovery.found";
            return DifferenceDialog.ask(
                    shell,
                    new Question(
                            Messages.text("recovery.title"),
                            Messages.text(key, session.path().getFileName(), TIME.format(leftover.since())),
                            Messages.text("recovery.file"),
                            Messages.text("recovery.work"),
                            Messages.text("recovery.take"),
                            Messages.text("recovery.discard"),
                            Messages.text("recovery.later")),
                    differences);
        } catch (ScenarioFileException e) {
            ILog.get().warn(e.getMessage(), e);
            return -1;
        }
    }

    private static void discard(Leftover leftover) {
        try {
            leftover.discard();
        } catch (IOException e) {
            ILog.get().warn(e.getMessage(), e);
        }
    }
}
