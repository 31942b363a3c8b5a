package org.warmboot.ui.run;

import org.eclipse.core.runtime.ILog;
import org.warmboot.experiment.question.Question;
import org.warmboot.model.file.ScenarioDigest;
import org.warmboot.model.file.ScenarioDocument;
import org.warmboot.model.file.ScenarioFileException;
import org.warmboot.model.file.ScenarioFiles;
import org.warmboot.ui.scenario.OpenScenario;

/** The digest that identifies what is run. */
public final class RunDigest {

    private RunDigest() {}

    /** Digest of what is asked as it would stand in a file; that of the file itself if nothing has changed. */
    public static String of(OpenScenario open, Question question) {
        var document = open.session().document();
        if (question.isWhole() && !open.session().isDirty() && document.sha256().isPresent()) {
            return document.sha256().get();
        }
        try {
            return ScenarioDigest.sha256(ScenarioFiles.toBytes(
                    question.isWhole() ? document : ScenarioDocument.of(question.scenario()), open.name()));
        } catch (ScenarioFileException e) {
            ILog.get().warn(e.getMessage(), e);
            return "";
        }
    }
}
