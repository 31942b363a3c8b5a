package org.warmboot.ui.command;

import java.util.stream.Stream;
import org.eclipse.ui.IWorkbenchPage;
import org.warmboot.experiment.question.ScheduleQuestion;
import org.warmboot.model.Element;
import org.warmboot.ui.scenario.OpenScenario;
import org.warmboot.ui.schedule.ScheduleEditor;

/** Opens the schedule of the selected host, cluster or long run, else of the first cluster or host. */
public final class ScheduleHandler extends ScenarioHandler {

    @Override
    void handle(IWorkbenchPage page, OpenScenario open) {
        var selected = new SelectedElements(page, open);
        var first = Stream.<Element>concat(open.scenario().getClusters().stream(), open.scenario().getHosts().stream());
        selected.all().stream()
                .filter(ScheduleQuestion::isPossible)
                .findFirst()
                .or(selected::host)
                .or(first::findFirst)
                .ifPresent(element -> ScheduleEditor.open(page, open, element));
    }
}
