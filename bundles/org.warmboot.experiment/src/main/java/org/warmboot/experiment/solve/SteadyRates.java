package org.warmboot.experiment.solve;

import java.util.function.DoubleSupplier;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.warmboot.analysis.lattice.Courses;
import org.warmboot.analysis.lattice.OperatedHost;
import org.warmboot.analysis.lattice.Pace;
import org.warmboot.analysis.lattice.SteadyCycle;

/** Rates of a host in the long run. */
final class SteadyRates {

    private static final LongRunRates UNKNOWN = LongRunRates.NONE.plus(LongRunRates.NONE, Double.NaN);

    private final HostModel host;
    private final Courses courses;
    private final LayerRates below;

    SteadyRates(HostModel host, Courses courses) {
        this.host = host;
        this.courses = courses;
        below = LayerRates.of(host.base());
    }

    /** Counts of the hypervisor and the driver domains. */
    LongRunRates ofHost() {
        var fails = below.fails();
        for (var driver : host.drivers()) {
            if (!driver.layer().isIdle()) {
                fails += isNested(driver)
                        ? cycles()
                                * ifPossible(() -> SteadyCycle.failures(
                                        host.operated(),
                                        driver.operated(),
                                        Pace.of(DoubleStream.of(typical(driver.layer()))),
                                        courses))
                        : below.up() * LayerRates.of(driver.layer()).fails();
            }
        }
        return new LongRunRates(0, 0, 0, 0, below.acts(), 0, fails, 0, 0);
    }

    /** Down times and counts of a guest. */
    LongRunRates of(HostModel.Guest guest) {
        boolean isIdle = guest.upper().layer().isIdle()
                && host.drivers().stream().allMatch(driver -> driver.layer().isIdle());
        if (isIdle) {
            return new LongRunRates(below.acts() * guest.hypervisorOutage(), 0, below.repair(), 0, 0, 0, 0, 0, 0);
        }
        var nested = Stream.concat(host.drivers().stream(), Stream.of(guest.upper()))
                .filter(upper -> !upper.layer().isIdle())
                .map(this::isNested)
                .distinct()
                .toList();
        return nested.size() > 1 ? UNKNOWN : nested.getFirst() ? nested(guest) : alone(guest);
    }

    /** What the hypervisor renews goes by its cycles; what it leaves alone has a long run of its own. */
    private boolean isNested(HostModel.Upper upper) {
        return below.fails() > 0 || host.base().action().isPresent() && upper.isRenewed();
    }

    private LongRunRates alone(HostModel.Guest guest) {
        var own = LayerRates.of(guest.upper().layer());
        var driven = 1.0;
        for (var driver : host.drivers()) {
            driven *= 1 - LayerRates.of(driver.layer()).repair();
        }
        // an action finds the service down by a repair, which then takes as much longer
        var found = 1 - driven * (1 - own.repair());
        var planned = below.up() * own.acts() * guest.systemOutage() * driven;
        var down = driven == 1
                ? below.up() * own.repair()
                : below.up() * (1 - driven * (1 - own.repair() - own.acts() * guest.systemOutage())) - planned;
        var seconds = host.base().action().map(Layer.Action::seconds).orElse(0.0);
        return new LongRunRates(
                below.acts() * guest.hypervisorOutage() * (1 - found),
                planned,
                below.repair(),
                down + below.acts() * seconds * found,
                0,
                below.up() * own.acts(),
                0,
                below.up() * own.fails(),
                0);
    }

    private LongRunRates nested(HostModel.Guest guest) {
        var operated = host.operated();
        var above = new OperatedHost.Guest(guest.upper().operated(), guest.hypervisorOutages());
        var layer = guest.upper().layer();
        var pace = Pace.of(Stream.concat(Stream.of(guest.upper()), host.drivers().stream())
                .map(HostModel.Upper::layer)
                .filter(each -> !each.isIdle())
                .mapToDouble(SteadyRates::typical));
        if (!isPossible(layer)) {
            return UNKNOWN;
        }
        var means = SteadyCycle.of(operated, above, pace, courses);
        var cycles = cycles();
        return new LongRunRates(
                cycles * means.hypervisorActionDown(),
                cycles * means.systemActionDown(),
                below.repair(),
                cycles * means.failureDown(),
                0,
                cycles * means.actions(),
                0,
                cycles * means.failures(),
                0);
    }

    private double ifPossible(DoubleSupplier value) {
        return isPossible(host.base()) ? value.getAsDouble() : Double.NaN;
    }

    /** Whether there is time up between actions. */
    private boolean isPossible(Layer layer) {
        return host.base().ageAtAction() > 0 && layer.ageAtAction() > 0;
    }

    private double cycles() {
        if (host.base().operated().isWatched()) {
            return below.fails() + below.acts();
        }
        return below.fails() > 0 ? below.fails() : below.acts();
    }

    /** Mean time from one renewal of a layer to the next. */
    private static double typical(Layer layer) {
        return LayerCycle.of(layer).length();
    }
}
