package org.warmboot.validation;

import static org.warmboot.model.ModelPackage.Literals.DOMAIN_SWEEP__FROM;
import static org.warmboot.model.ModelPackage.Literals.DOMAIN_SWEEP__MEMORY;
import static org.warmboot.model.ModelPackage.Literals.DOMAIN_SWEEP__STEP;
import static org.warmboot.model.ModelPackage.Literals.DOMAIN_SWEEP__TO;
import static org.warmboot.model.ModelPackage.Literals.MEMORY_SWEEP__DOMAINS;
import static org.warmboot.model.ModelPackage.Literals.MEMORY_SWEEP__FROM;
import static org.warmboot.model.ModelPackage.Literals.MEMORY_SWEEP__STEP;
import static org.warmboot.model.ModelPackage.Literals.MEMORY_SWEEP__TO;

import java.math.BigInteger;
import org.eclipse.emf.ecore.EAttribute;
import org.warmboot.model.DomainSweep;
import org.warmboot.model.Host;
import org.warmboot.model.MemorySweep;
import org.warmboot.model.RebootExperiment;
import org.warmboot.model.Scenario;
import org.warmboot.model.Sweep;

/** A sweep has an end, not too many values, and its largest one fits the host. */
final class SweepCheck implements Check {
    private static final long MOST_VALUES = 10_000;

    @Override
    public void check(Scenario scenario, Issues found) {
        scenario.getExperiments().stream()
                .filter(RebootExperiment.class::isInstance)
                .map(RebootExperiment.class::cast)
                .forEach(experiment -> check(experiment, found));
    }

    private static void check(RebootExperiment experiment, Issues found) {
        Host host = experiment.getHost();
        switch (experiment.getSweep()) {
            case DomainSweep sweep -> {
                above(sweep, DOMAIN_SWEEP__MEMORY, sweep.getMemory(), found);
                boolean sane = range(
                        sweep,
                        new Bounds(
                                DOMAIN_SWEEP__FROM,
                                sweep.getFrom(),
                                DOMAIN_SWEEP__TO,
                                sweep.getTo(),
                                DOMAIN_SWEEP__STEP,
                                sweep.getStep()),
                        found);
                if (sane && host != null) {
                    BigInteger needed = HostMemory.with(host, sweep.getTo(), sweep.getMemory());
                    fits(sweep, DOMAIN_SWEEP__TO, host, needed, found);
                }
            }
            case MemorySweep sweep -> {
                above(sweep, MEMORY_SWEEP__DOMAINS, sweep.getDomains(), found);
                boolean sane = range(
                        sweep,
                        new Bounds(
                                MEMORY_SWEEP__FROM,
                                sweep.getFrom(),
                                MEMORY_SWEEP__TO,
                                sweep.getTo(),
                                MEMORY_SWEEP__STEP,
                                sweep.getStep()),
                        found);
                if (sane && host != null) {
                    BigInteger needed = HostMemory.with(host, sweep.getDomains(), sweep.getTo());
                    fits(sweep, MEMORY_SWEEP__TO, host, needed, found);
                }
            }
            case null, default -> {
                // the guests as they are drawn
            }
        }
    }

    private record Bounds(EAttribute first, long from, EAttribute last, long to, EAttribute between, long step) {}

    private static boolean range(Sweep sweep, Bounds bounds, Issues found) {
        boolean sane = above(sweep, bounds.first(), bounds.from(), found);
        sane &= above(sweep, bounds.between(), bounds.step(), found);
        if (bounds.to() < bounds.from()) {
            found.error(sweep, bounds.last(), "sweep.order", sweep.eContainer(), bounds.last(), bounds.first());
            return false;
        }
        if (sane && (bounds.to() - bounds.from()) / bounds.step() >= MOST_VALUES) {
            found.error(sweep, bounds.between(), "sweep.long", sweep.eContainer(), MOST_VALUES, bounds.between());
        }
        return sane;
    }

    private static boolean above(Sweep sweep, EAttribute attribute, long value, Issues found) {
        if (value <= 0) {
            found.error(sweep, attribute, "sweep.positive", sweep.eContainer(), attribute);
        }
        return value > 0;
    }

    private static void fits(Sweep sweep, EAttribute last, Host host, BigInteger needed, Issues found) {
        Shortage.of(host, needed)
                .ifPresent(lack -> found.add(
                        Severity.ERROR,
                        sweep,
                        last,
                        lack.fixes(),
                        "sweep.memory",
                        sweep.eContainer(),
                        lack.needs(),
                        host,
                        lack.has(),
                        last));
    }
}
