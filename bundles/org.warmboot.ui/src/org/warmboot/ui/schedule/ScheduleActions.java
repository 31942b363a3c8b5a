package org.warmboot.ui.schedule;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.warmboot.diagram.file.FileDialogs;
import org.warmboot.diagram.file.FileQuestion;
import org.warmboot.diagram.file.HomeFolder;
import org.warmboot.drawing.schedule.ScheduleWords;
import org.warmboot.experiment.schedule.ScheduleConflict;
import org.warmboot.model.Technique;
import org.warmboot.model.units.Durations;
import org.warmboot.model.words.ElementNames;
import org.warmboot.ui.Icons;
import org.warmboot.ui.Messages;
import org.warmboot.ui.widgets.ActionOf;
import org.warmboot.ui.widgets.Commands;
import org.warmboot.ui.widgets.MenuButton;

/**
 * What can be done in the tab of a schedule.
 *
 * @param editor the tab
 */
record ScheduleActions(ScheduleEditor editor) {

    private static final List<String> SPANS = List.of("1 day", "1 week", "4 weeks", "8 weeks", "26 weeks", "52 weeks");

    /** The buttons beside the verdict. */
    List<IAction> tools() {
        return List.of(
                new MenuButton(Messages.text("schedule.span"), "timeline", this::spans),
                new MenuButton(Messages.text("schedule.compare"), "technique", this::compare),
                played(),
                calendar());
    }

    /** Fills the context menu. */
    void fill(IMenuManager menu) {
        editor.selected()
                .flatMap(row -> editor.conflicts().stream()
                        .filter(conflict -> conflict.policy().equals(row.policy())
                                && conflict.host().equals(row.host()))
                        .filter(conflict -> conflict.phase().isPresent())
                        .findFirst())
                .ifPresent(conflict -> menu.add(fix(conflict)));
        menu.add(new Separator());
        var spans = new MenuManager(Messages.text("schedule.span"), Icons.descriptor("timeline"), null);
        spans(spans);
        menu.add(spans);
        var compare = new MenuManager(Messages.text("schedule.compare"), Icons.descriptor("technique"), null);
        compare(compare);
        menu.add(compare);
        menu.add(played());
        menu.add(new Separator());
        menu.add(calendar());
        menu.add(Commands.entry(editor.getSite(), "org.warmboot.ui.command.export"));
    }

    /** Lets a policy begin when it need not wait for anything. */
    IAction fix(ScheduleConflict conflict) {
        var action = new ActionOf(fixLabel(conflict), () -> editor.apply(conflict));
        action.setImageDescriptor(Icons.descriptor("warning"));
        return action;
    }

    /** What the fix of a conflict is called. */
    String fixLabel(ScheduleConflict conflict) {
        var planned = editor.picture().orElseThrow().shown().planned();
        return Messages.text(
                "schedule.fix",
                ScheduleWords.row(planned, conflict.policy(), conflict.host())
                        .map(row -> row.policyName())
                        .orElse(conflict.policy()),
                ScheduleWords.moment(planned.at(conflict.phase().orElseThrow()), planned.zone()));
    }

    /** The same in few words, for where there is little room. */
    String fixInShort(ScheduleConflict conflict) {
        var planned = editor.picture().orElseThrow().shown().planned();
        return Messages.text(
                "schedule.fix.short",
                ScheduleWords.moment(planned.at(conflict.phase().orElseThrow()), planned.zone()));
    }

    private void spans(IMenuManager menu) {
        for (var span : SPANS) {
            menu.add(new ActionOf(
                    span,
                    () -> editor.pane()
                            .look(picture -> picture.span(picture.span().from(), Durations.parse(span)))));
        }
    }

    private void compare(IMenuManager menu) {
        menu.add(choice(Messages.text("schedule.compare.none"), Optional.empty()));
        editor.techniques()
                .forEach(technique -> menu.add(choice(ElementNames.orId(technique), Optional.of(technique))));
    }

    private IAction choice(String label, Optional<Technique> technique) {
        var action = new ActionOf(label, () -> editor.compare(technique.map(Technique::getId)));
        action.setChecked(editor.compared().equals(technique.map(Technique::getId)));
        return action;
    }

    private IAction played() {
        var action = new Action(Messages.text("schedule.played"), IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                editor.play(isChecked());
            }
        };
        action.setToolTipText(Messages.text("schedule.played"));
        action.setImageDescriptor(Icons.descriptor("history"));
        action.setChecked(editor.isPlayed());
        return action;
    }

    private IAction calendar() {
        var action = new ActionOf(Messages.text("schedule.calendar"), this::export);
        action.setToolTipText(Messages.text("schedule.calendar"));
        action.setImageDescriptor(Icons.descriptor("report"));
        return action;
    }

    private void export() {
        editor.picture().ifPresent(picture -> {
            var planned = picture.shown().planned();
            var begin = editor.open()
                    .flatMap(open -> open.file())
                    .map(Path::getParent)
                    .orElseGet(HomeFolder::prepare);
            var name = planned.name().strip().replaceAll("[^\\p{L}\\p{N}]+", "-") + ".ics";
            var type = new FileQuestion.Type(Messages.text("schedule.calendar.type"), "*.ics");
            new FileDialogs(editor.getSite().getShell(), FileDialogs.Subject.REPORT)
                    .save(new FileQuestion(Messages.text("schedule.calendar"), begin, name, List.of(type)))
                    .ifPresent(file -> new CalendarJob(planned, editor.scenarioId(), file).schedule());
        });
    }
}
