package org.warmboot.engine.execution;

import java.util.List;
import org.warmboot.engine.kernel.SimTime;
import org.warmboot.engine.machine.ServiceState;
import org.warmboot.engine.machine.StateMachine;
import org.warmboot.engine.plan.ServicePlan;
import org.warmboot.engine.trace.Outage;

/** A service during a run: its state and its outages. */
final class ServiceUnit {

    private final ServicePlan plan;
    private final String host;
    private final String domain;
    private final StateMachine<ServiceState> machine;
    private final Track track;
    private final List<Outage> outages;
    private long lastAnswer;

    ServiceUnit(ServicePlan plan, String host, String domain, Track track, List<Outage> outages) {
        this.plan = plan;
        this.host = host;
        this.domain = domain;
        this.track = track;
        this.outages = outages;
        machine = new StateMachine<>(plan.id(), ServiceState.ANSWERING);
        track.enter(ServiceState.ANSWERING.phase(), "", 0);
    }

    ServicePlan plan() {
        return plan;
    }

    Track track() {
        return track;
    }

    void to(ServiceState next, String step, long now) {
        boolean answered = machine.is(ServiceState.ANSWERING);
        machine.to(next);
        track.enter(next.phase(), step, now);
        if (answered) {
            lastAnswer = now;
        } else if (next == ServiceState.ANSWERING && now > lastAnswer) {
            outages.add(outageUntil(SimTime.toSeconds(now)));
        }
    }

    /** Stops it if it is not stopped: its domain has gone. */
    void lose(String step, long now) {
        if (!machine.is(ServiceState.STOPPED)) {
            to(ServiceState.STOPPED, step, now);
        }
    }

    void end() {
        if (!machine.is(ServiceState.ANSWERING)) {
            outages.add(outageUntil(Double.POSITIVE_INFINITY));
        }
    }

    private Outage outageUntil(double end) {
        return new Outage(host, domain, plan.id(), SimTime.toSeconds(lastAnswer), end);
    }
}
