package org.warmboot.ui.create;

import java.util.Optional;
import org.eclipse.jface.action.IMenuManager;
import org.warmboot.edit.template.ExperimentTemplates;
import org.warmboot.edit.template.ExperimentTemplates.Question;
import org.warmboot.experiment.question.SuitableTechniques;
import org.warmboot.model.Host;
import org.warmboot.ui.Messages;

/**
 * New experiments on a host.
 *
 * @param creation what is made comes into its scenario
 * @param host     on which techniques are tried
 */
record ExperimentMenu(Creation creation, Optional<Host> host) {

    void fill(IMenuManager parent) {
        if (host.isEmpty()) {
            return;
        }
        var menu = Creation.menu(parent, Messages.text("new.experiment"), "experiment");
        for (var question : Question.values()) {
            creation.add(menu, Messages.text("new.experiment." + question.name()), icon(question), () -> add(question));
        }
    }

    private static String icon(Question question) {
        return switch (question) {
            case THROUGHPUT -> "throughput";
            case LONG_RUN -> "long-run";
            default -> "experiment";
        };
    }

    private void add(Question question) {
        var scenario = creation.open().scenario();
        var techniques = SuitableTechniques.toTry(scenario, host.orElseThrow());
        creation.addAll(new ExperimentTemplates(scenario, host.orElseThrow(), techniques).additions(question));
    }
}
