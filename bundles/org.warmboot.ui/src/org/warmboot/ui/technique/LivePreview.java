package org.warmboot.ui.technique;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.warmboot.experiment.question.Preview;
import org.warmboot.experiment.question.Question;
import org.warmboot.experiment.result.Downtime;
import org.warmboot.model.Host;
import org.warmboot.model.Technique;
import org.warmboot.ui.Messages;
import org.warmboot.ui.run.LatestJob;
import org.warmboot.ui.run.LatestJob.Timed;
import org.warmboot.ui.scenario.Elements;
import org.warmboot.ui.scenario.OpenScenario;

/**
 * What a technique does to a host, found anew at every edit beside the UI thread. The host is the one that was selected
 * or chosen last, at first the first one.
 */
final class LivePreview {

    private final TechniqueEditor editor;
    private final PreviewPane pane;
    private final LatestJob<Question, Preview> job;
    private final ISelectionListener selections = this::follow;
    private Optional<Host> host = Optional.empty();
    private Optional<Double> before = Optional.empty();
    private Optional<Double> last = Optional.empty();
    private Optional<Timed<Preview>> shown = Optional.empty();
    private boolean behind = true;

    LivePreview(Composite parent, TechniqueEditor editor) {
        this.editor = editor;
        pane = new PreviewPane(parent, this::choose);
        job = new LatestJob<>(parent.getDisplay(), Preview::of, this::answered);
        pane.control().addListener(SWT.Paint, event -> catchUp());
        var page = editor.getSite().getPage();
        Elements.selected(page.getSelection()).flatMap(Elements::host).ifPresent(first -> host = Optional.of(first));
        page.addSelectionListener(selections);
        pane.control().addListener(SWT.Dispose, event -> {
            page.removeSelectionListener(selections);
            job.cancel();
        });
    }

    Control control() {
        return pane.control();
    }

    PreviewPane pane() {
        return pane;
    }

    /** What is shown, and how long it took to find. */
    Optional<Timed<Preview>> shown() {
        return shown;
    }

    /** The technique, or something that it may hang on, was edited. */
    void edited() {
        before = last;
        refresh();
    }

    private void refresh() {
        behind = !pane.control().isVisible();
        if (!behind) {
            editor.open().ifPresent(open -> editor.element().ifPresent(technique -> ask(open, technique)));
        }
    }

    /** A tab that nobody sees is not worth a run; it is brought up to date when it is painted. */
    private void catchUp() {
        if (behind) {
            behind = false;
            pane.control().getDisplay().asyncExec(() -> {
                if (!pane.control().isDisposed()) {
                    refresh();
                }
            });
        }
    }

    private void ask(OpenScenario open, Technique technique) {
        var hosts = List.copyOf(open.scenario().getHosts());
        host = host.filter(hosts::contains)
                .or(() -> again(open, host))
                .or(() -> hosts.stream().findFirst());
        pane.offer(hosts, host);
        if (host.isEmpty()) {
            pane.tell(Messages.text("preview.no.host"), Messages.text("preview.nothing"), "information");
        } else {
            job.ask(Question.technique(open.scenario(), technique, host.get()));
        }
    }

    /** The same host after the file was read again. */
    private static Optional<Host> again(OpenScenario open, Optional<Host> host) {
        return host.stream()
                .flatMap(one -> Elements.again(open.scenario(), List.of(one)).stream())
                .map(Host.class::cast)
                .findFirst();
    }

    private void choose(Host chosen) {
        if (!host.filter(chosen::equals).isPresent()) {
            host = Optional.of(chosen);
            before = Optional.empty();
            last = Optional.empty();
            refresh();
        }
    }

    private void follow(IWorkbenchPart part, ISelection selection) {
        Elements.selected(selection)
                .flatMap(Elements::host)
                .filter(selected -> editor.open()
                        .filter(open -> open.scenario().getHosts().contains(selected))
                        .isPresent())
                .ifPresent(this::choose);
    }

    private void answered(Timed<Preview> answer) {
        if (pane.control().isDisposed()) {
            return;
        }
        shown = Optional.of(answer);
        var preview = answer.answer().orElseGet(() -> new Preview.Refused(Messages.text("run.defect")));
        pane.show(preview, answer.seconds(), before);
        if (preview instanceof Preview.Works works) {
            last = works.run().downtime().map(Downtime::mean);
        }
    }
}
