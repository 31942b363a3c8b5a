package org.warmboot.ui.command;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.warmboot.experiment.question.Question;
import org.warmboot.model.Experiment;
import org.warmboot.model.Host;
import org.warmboot.model.LongRunExperiment;
import org.warmboot.model.words.ElementNames;
import org.warmboot.ui.Messages;
import org.warmboot.ui.explorer.ExplorerView;
import org.warmboot.ui.problems.ProblemsView;
import org.warmboot.ui.results.LongRunView;
import org.warmboot.ui.run.RunDigest;
import org.warmboot.ui.run.RunService;
import org.warmboot.ui.scenario.Elements;
import org.warmboot.ui.scenario.OpenScenario;
import org.warmboot.validation.Validation;

/**
 * Starts runs of the active scenario, unless something is wrong with it.
 *
 * @param page where problems and results are shown
 */
record RunStarter(IWorkbenchPage page) {

    /** Runs the experiments; a scenario without any is asked what its drawing asks. */
    void experiments(OpenScenario open) {
        if (open.scenario().getExperiments().isEmpty()) {
            host(open);
        } else {
            start(open, Question.all(open.scenario()));
        }
    }

    /** Runs the selected experiments alone. */
    void selected(OpenScenario open) {
        var chosen = selected(open, Experiment.class);
        if (chosen.isEmpty()) {
            tell(Messages.text("run.select.experiment"));
        } else {
            start(open, Question.some(open.scenario(), chosen));
        }
    }

    /** Searches the best intervals of the selected long runs, of all if none is selected, and shows them then. */
    void intervals(OpenScenario open) {
        var longRuns = longRuns(open);
        if (longRuns.isEmpty()) {
            tell(Messages.text("run.no.long.run"));
        } else if (start(open, Question.intervals(open.scenario(), longRuns, Optional.empty()))
                && page.findView(LongRunView.ID) instanceof LongRunView view) {
            view.expectIntervals();
        }
    }

    /** Runs every technique once on the selected host, on the only one, or on one that is asked for. */
    void host(OpenScenario open) {
        var hosts = open.scenario().getHosts();
        if (hosts.isEmpty()) {
            tell(Messages.text("run.no.host"));
        } else {
            host(hosts, new SelectedElements(page, open).host())
                    .ifPresent(host -> start(open, Question.host(open.scenario(), host)));
        }
    }

    /** The long run that somebody looks at, or those that are selected, or all. */
    private List<LongRunExperiment> longRuns(OpenScenario open) {
        var all = each(open.scenario().getExperiments(), LongRunExperiment.class);
        var chosen = page.getActivePart() instanceof LongRunView view
                ? all.stream().filter(longRun -> view.shows(longRun)).toList()
                : selected(open, LongRunExperiment.class);
        return chosen.isEmpty() ? all : chosen;
    }

    private <E extends Experiment> List<E> selected(OpenScenario open, Class<E> kind) {
        return each(Elements.all(page.getSelection(ExplorerView.ID)), kind).stream()
                .filter(open.scenario().getExperiments()::contains)
                .toList();
    }

    private static <E> List<E> each(List<?> elements, Class<E> kind) {
        return elements.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private void tell(String words) {
        MessageDialog.openInformation(page.getWorkbenchWindow().getShell(), Messages.text("run.title"), words);
    }

    /** The selected host; where it is not plain which, that is asked. */
    private Optional<Host> host(List<Host> hosts, Optional<Host> selected) {
        if (selected.isPresent()) {
            return selected;
        }
        var names = new LabelProvider() {
            @Override
            public String getText(Object host) {
                return ElementNames.orKind((Host) host);
            }
        };
        var dialog = new ElementListSelectionDialog(page.getWorkbenchWindow().getShell(), names);
        dialog.setTitle(Messages.text("run.title"));
        dialog.setMessage(Messages.text("run.select.host"));
        dialog.setElements(hosts.toArray());
        dialog.setInitialSelections(hosts.getFirst());
        return dialog.open() == Window.OK ? Optional.of((Host) dialog.getFirstResult()) : Optional.empty();
    }

    /** Starts a run and shows where its results will be; gives false if something is wrong with the question. */
    private boolean start(OpenScenario open, Question question) {
        var errors = question.errors();
        if (!errors.isEmpty()) {
            show(ProblemsView.ID, IWorkbenchPage.VIEW_ACTIVATE);
            if (Validation.isRunnable(Validation.validate(open.scenario()))) {
                tell(errors.getFirst().message());
            }
            return false;
        }
        show(ResultPlace.of(question.scenario().getExperiments().getFirst()), IWorkbenchPage.VIEW_VISIBLE);
        PlatformUI.getWorkbench().getService(RunService.class).start(open, question, RunDigest.of(open, question));
        return true;
    }

    private void show(String view, int mode) {
        try {
            IViewPart shown = page.showView(view, null, mode);
            if (mode == IWorkbenchPage.VIEW_ACTIVATE) {
                page.activate(shown);
            }
        } catch (PartInitException e) {
            ILog.get().error(e.getMessage(), e);
        }
    }
}
