package org.warmboot.engine.execution;

import java.util.List;
import org.warmboot.engine.plan.Order;

/** Visits the domains of a step, all at once, some at once or one after another. */
final class Visit {

    /** What is done with one domain. */
    interface Work {

        /** Starts it; {@code first} tells the first domain of the step, {@code ended} is called at the end. */
        void start(DomainUnit domain, boolean first, Runnable ended);
    }

    private final RunContext context;
    private final List<DomainUnit> domains;
    private final int atOnce;
    private final Work work;
    private final Runnable then;
    private int started;
    private int ended;

    Visit(RunContext context, List<DomainUnit> domains, StepRun step, Work work, Runnable then) {
        this.context = context;
        this.domains = domains;
        this.work = work;
        this.then = then;
        int limit =
                step.plan().order() == Order.SERIAL ? 1 : step.plan().options().atOnce();
        atOnce = limit == 0 ? domains.size() : Math.min(limit, domains.size());
    }

    void begin() {
        if (domains.isEmpty()) {
            then.run();
        }
        started = atOnce;
        for (int i = 0; i < atOnce; i++) {
            start(i);
        }
    }

    private void start(int index) {
        work.start(domains.get(index), index == 0, this::end);
    }

    private void end() {
        if (++ended == domains.size()) {
            then.run();
        } else if (started < domains.size()) {
            int next = started++;
            // by an event even without delay, so that many free operations do not pile up on the stack
            context.after(0, () -> start(next));
        }
    }
}
