package org.warmboot.report.sample;

import java.util.ArrayList;
import java.util.List;
import org.warmboot.experiment.result.Phase;
import org.warmboot.experiment.result.Phase.ComponentKind;

/** Phases of the three reboots; every component is in one state at any time. */
final class SamplePhases {

    private final List<Phase> phases = new ArrayList<>();
    private String component = "";
    private ComponentKind kind = ComponentKind.HOST;
    private double now;

    private SamplePhases() {}

    static List<Phase> of(String technique, String service, int n) {
        var sample = new SamplePhases();
        switch (technique) {
            case "warm" -> sample.warm(service, n);
            case "saved" -> sample.saved(service, n);
            default -> sample.cold(service, n);
        }
        return sample.phases;
    }

    private void warm(String service, int n) {
        var end = 70;
        row("host1", ComponentKind.HOST).until("running", end);
        row("Xen", ComponentKind.HYPERVISOR).until("running", 12.2).add("reloading", 11);
        add("initialising", 5.6).until("running", end);
        row("dom0", ComponentKind.PRIVILEGED_DOMAIN).add("shutting-down", 12.2).until("down", 28.8);
        add("booting", 20.4).until("running", end);
        for (var i = 1; i <= n; i++) {
            row("vm" + i, ComponentKind.GUEST_DOMAIN).until("running", 12.2).add("suspending", 0.003);
            until("suspended", 49.2 + 0.43 * (i - 1)).add("recreating", 0.43);
            until("suspended", 49.2 + 0.43 * n).until("running", end);
            row("vm" + i + "/" + service, ComponentKind.SERVICE).until("answering", 12.2);
            until("suspended", 49.2 + 0.43 * n).until("answering", end);
        }
    }

    private void saved(String service, int n) {
        var save = n * 1024 / 72.8;
        var load = n * 1024 / 65.5;
        var up = save + 12.2 + 47 + 43;
        var end = up + load + 12;
        row("host1", ComponentKind.HOST)
                .until("running", save + 12.2)
                .add("resetting", 47)
                .until("running", end);
        row("Xen", ComponentKind.HYPERVISOR)
                .until("running", save + 12.2)
                .add("down", 47)
                .add("loading", 11);
        add("initialising", 11.6).until("running", end);
        row("dom0", ComponentKind.PRIVILEGED_DOMAIN).until("running", save).add("shutting-down", 12.2);
        until("down", up - 20.4).add("booting", 20.4).until("running", end);
        for (var i = 1; i <= n; i++) {
            row("vm" + i, ComponentKind.GUEST_DOMAIN)
                    .add("saving", save)
                    .until("saved", up)
                    .add("restoring", load);
            until("running", end);
            row("vm" + i + "/" + service, ComponentKind.SERVICE)
                    .until("suspended", up + load)
                    .until("answering", end);
        }
    }

    private void cold(String service, int n) {
        var stop = 10.2 + 0.4 * n;
        var up = stop + 12.2 + 47 + 43;
        var boot = 2.8 + 3.4 * n;
        var start = service.equals("jboss") ? 8 + 6.2 * n : 0;
        var end = up + boot + start + 8;
        row("host1", ComponentKind.HOST)
                .until("running", stop + 12.2)
                .add("resetting", 47)
                .until("running", end);
        row("Xen", ComponentKind.HYPERVISOR)
                .until("running", stop + 12.2)
                .add("down", 47)
                .add("loading", 11);
        add("initialising", 11.6).until("running", end);
        row("dom0", ComponentKind.PRIVILEGED_DOMAIN).until("running", stop).add("shutting-down", 12.2);
        until("down", up - 20.4).add("booting", 20.4).until("running", end);
        for (var i = 1; i <= n; i++) {
            row("vm" + i, ComponentKind.GUEST_DOMAIN).add("shutting-down", stop).until("down", up);
            add("booting", boot).add("starting-services", start).until("running", end);
            row("vm" + i + "/" + service, ComponentKind.SERVICE)
                    .add("stopping", stop)
                    .until("stopped", up + boot);
            add("starting", start).until("answering", end);
        }
    }

    private SamplePhases row(String name, ComponentKind of) {
        component = name;
        kind = of;
        now = 0;
        return this;
    }

    private SamplePhases add(String phase, double seconds) {
        return until(phase, now + seconds);
    }

    private SamplePhases until(String phase, double end) {
        if (end > now) {
            phases.add(new Phase(component, component, kind, phase, now, end));
            now = end;
        }
        return this;
    }
}
