package org.warmboot.ui.replay;

import java.util.List;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.warmboot.ui.Icons;
import org.warmboot.ui.Messages;
import org.warmboot.ui.widgets.ActionOf;
import org.warmboot.ui.widgets.FlowBar;

/** Which run is watched, its transport keys, and how fast time passes. */
final class ReplayBar {

    private static final List<Double> SPEEDS = List.of(1.0, 2.0, 5.0, 10.0, 30.0, 100.0);
    private static final int USUAL_LENGTH = 12; // seconds that a run shall take to watch

    private final Composite bar;
    private final Combo runs;
    private final Combo speeds;
    private final IAction play;

    ReplayBar(Composite parent, ReplayControl control) {
        bar = new Composite(parent, SWT.NONE);
        bar.setLayout(new FlowBar(6, 4, 5));
        runs = new Combo(bar, SWT.DROP_DOWN | SWT.READ_ONLY);
        runs.setToolTipText(Messages.text("replay.select"));
        runs.addListener(SWT.Selection, event -> control.choose(runs.getSelectionIndex()));
        var tools = new ToolBarManager(SWT.FLAT);
        tools.add(action("replay.back", "event-back", control::back));
        play = action("replay.play", "play", control::toggle);
        tools.add(play);
        tools.add(action("replay.next", "event-next", control::next));
        tools.add(action("replay.outage", "outage", control::outage));
        tools.add(action("replay.stop", "cancel", control::stop));
        tools.createControl(bar);
        bar.addListener(SWT.Dispose, event -> tools.dispose());
        speeds = new Combo(bar, SWT.DROP_DOWN | SWT.READ_ONLY);
        speeds.setToolTipText(Messages.text("replay.speed"));
        speeds.setItems(SPEEDS.stream()
                .map(speed -> speed == 1 ? Messages.text("replay.real") : Messages.text("replay.times", speed))
                .toArray(String[]::new));
        speeds.addListener(SWT.Selection, event -> control.speed(SPEEDS.get(speeds.getSelectionIndex())));
    }

    /** What the keys do. */
    interface ReplayControl {
        void choose(int run);

        void back();

        void toggle();

        void next();

        void outage();

        void stop();

        void speed(double factor);
    }

    Composite bar() {
        return bar;
    }

    /** Offers other runs, and gives the speed at which the chosen one is pleasant to watch. */
    double offer(List<ReplayRun> offered, int chosen) {
        runs.setItems(offered.stream().map(ReplayRun::label).toArray(String[]::new));
        runs.select(chosen);
        var replay = offered.get(chosen).replay();
        double wanted = (replay.end() - replay.start()) / USUAL_LENGTH;
        int index = (int) SPEEDS.stream().filter(speed -> speed <= wanted).count();
        speeds.select(Math.min(index, SPEEDS.size() - 1));
        return SPEEDS.get(speeds.getSelectionIndex());
    }

    /** Shows whether the time runs. */
    void show(boolean running) {
        play.setImageDescriptor(Icons.descriptor(running ? "pause" : "play"));
        play.setToolTipText(Messages.text(running ? "replay.pause" : "replay.play"));
    }

    private static IAction action(String key, String icon, Runnable work) {
        var action = new ActionOf(Messages.text(key), work);
        action.setToolTipText(Messages.text(key));
        action.setImageDescriptor(Icons.descriptor(icon));
        return action;
    }
}
