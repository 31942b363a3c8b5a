package org.warmboot.report.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.warmboot.experiment.result.Aging;
import org.warmboot.experiment.result.Aging.Indicator;
import org.warmboot.experiment.result.Capacity;
import org.warmboot.experiment.result.Comparison;
import org.warmboot.experiment.result.Costs;
import org.warmboot.experiment.result.Downtime;
import org.warmboot.experiment.result.ExperimentKind;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.experiment.result.Migration;
import org.warmboot.experiment.result.Origin;
import org.warmboot.experiment.result.ParameterSource;
import org.warmboot.experiment.result.Phase;
import org.warmboot.experiment.result.Phase.ComponentKind;
import org.warmboot.experiment.result.Phases;
import org.warmboot.experiment.result.Requests;
import org.warmboot.experiment.result.Rolling;
import org.warmboot.experiment.result.RunParameters;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.experiment.result.ScenarioResult;
import org.warmboot.experiment.result.Skipped;
import org.warmboot.experiment.result.Throughput;
import org.warmboot.experiment.result.Throughput.Sample;
import org.warmboot.experiment.result.ThroughputCurves;

/** Results of every kind that the published testbed does not have. */
public final class SampleMechanisms {

    public static final double GIB = 1024.0 * 1024 * 1024;
    private static final double LINK = 117.5e6;

    private SampleMechanisms() {}

    public static ScenarioResult create() {
        return of(List.of(
                migration(),
                cluster(),
                capacity(),
                recovery(),
                pause("QEMU", 0.1),
                pause("HyperTP", 1.7),
                open(),
                aging()));
    }

    public static ScenarioResult of(List<ExperimentResult> experiments) {
        return new ScenarioResult(
                "Mechanisms", SampleResult.create().sha256(), 7, experiments, comparisons(), sources());
    }

    /** Guests of 1 GiB that move away over the link, the third one given up, or within the host without a byte. */
    public static ExperimentResult migration() {
        var runs = new ArrayList<RunResult>();
        for (var n = 1; n <= 3; n++) {
            runs.add(moved("migrate", "Live migration and return", n, GIB / LINK, GIB, 0.31));
            runs.add(moved("vmbeam", "Zero-copy migration", n, 0.18, 0, 0.05));
        }
        return new ExperimentResult("moves", "Moves of guests", ExperimentKind.DOMAINS, runs, List.of());
    }

    private static RunResult moved(String technique, String name, int n, double seconds, double bytes, double pause) {
        var moves = IntStream.range(0, n)
                .mapToObj(i -> new Migration.Move(
                        "vm" + (i + 1),
                        "one",
                        "two",
                        i * seconds,
                        (i + 1) * seconds,
                        bytes > 0 ? 2 : 0,
                        bytes,
                        pause,
                        bytes == 0 || i < 2 ? Migration.Move.End.CONVERGED : Migration.Move.End.NOT_SHRINKING))
                .toList();
        var migration = new Migration(n * bytes, bytes > 0 ? 2 : 0, n * seconds, pause, moves);
        return run(technique, name, n, 1, pause, phases(n, seconds, pause))
                .with(migration)
                .with(new Costs(n * seconds + 100, n * bytes, 0, (n + 0.5) * GIB, 2 * n));
    }

    /** Guests that leave one after another for a second host that has a privileged domain of the same name. */
    public static List<Phase> phases(int n, double seconds, double pause) {
        var phases = new ArrayList<Phase>();
        var end = n * seconds + 50;
        phases.add(new Phase("one", "one", ComponentKind.HOST, "running", 0, end));
        phases.add(new Phase("dom0", "dom0", ComponentKind.PRIVILEGED_DOMAIN, "running", 0, n * seconds));
        phases.add(new Phase("dom0", "dom0", ComponentKind.PRIVILEGED_DOMAIN, "booting", n * seconds, end));
        for (var i = 0; i < n; i++) {
            var moved = (i + 1) * seconds;
            var vm = "vm" + (i + 1);
            phases.add(new Phase(vm, vm, ComponentKind.GUEST_DOMAIN, "running", 0, i * seconds));
            phases.add(new Phase(vm, vm, ComponentKind.GUEST_DOMAIN, "migrating", i * seconds, moved));
            phases.add(new Phase(vm, vm, ComponentKind.GUEST_DOMAIN, "running", moved, end));
            phases.add(new Phase(vm + "/ssh", vm + "/ssh", ComponentKind.SERVICE, "answering", 0, moved - pause));
            phases.add(new Phase(vm + "/ssh", vm + "/ssh", ComponentKind.SERVICE, "suspended", moved - pause, moved));
            phases.add(new Phase(vm + "/ssh", vm + "/ssh", ComponentKind.SERVICE, "answering", moved, end));
        }
        phases.add(new Phase("two", "two", ComponentKind.HOST, "running", 0, end));
        phases.add(new Phase("dom0", "dom0", ComponentKind.PRIVILEGED_DOMAIN, "running", 0, end));
        return phases;
    }

    /** Four hosts of which one after another is away: work lost = outage times one host's throughput, four times. */
    public static ExperimentResult cluster() {
        var runs = List.of(rolling("warm", "Warm-VM reboot", 42), rolling("cold", "Cold-VM reboot", 241));
        return new ExperimentResult("rolling", "Four hosts in turn", ExperimentKind.ROLLING, runs, List.of());
    }

    private static RunResult rolling(String technique, String name, double outage) {
        var samples = new ArrayList<Sample>();
        for (var host = 0; host < 4; host++) {
            var start = host * (outage + 60);
            samples.addAll(List.of(
                    new Sample(start, 470),
                    new Sample(start, 352.5),
                    new Sample(start + outage, 352.5),
                    new Sample(start + outage, 470)));
        }
        var lost = 4 * outage * 117.5;
        return run(technique, name, 11, 1, outage, List.of())
                .with(new Rolling("MB/s", samples, 470, lost, 4 * outage + 180));
    }

    private static ExperimentResult capacity() {
        var storage = new Capacity.Storage(10 * GIB, 652 * GIB, 500);
        var move = new Capacity.Move(12 * GIB, 110, 20);
        var run = run("warm", "Warm-VM reboot", 163, 1, 82, List.of())
                .with(new Capacity(
                        11,
                        163,
                        0.15,
                        0.4953,
                        55.867,
                        11.4 * GIB,
                        11.3 * GIB,
                        0.12,
                        Optional.of(storage),
                        Optional.of(move)));
        return new ExperimentResult("fit", "As many as fit", ExperimentKind.CAPACITY, List.of(run), List.of());
    }

    /** A heap that one technique renews halfway and that the other one leaves to its end; two guests wear out. */
    public static ExperimentResult aging() {
        var renewed = List.of(new Sample(0, 0), new Sample(2e6, 8), new Sample(2e6, 0), new Sample(4e6, 8));
        var left = List.of(new Sample(0, 0), new Sample(3e6, 12), new Sample(4e6, 12));
        var heap = new Aging.Resource("Xen", Indicator.HYPERVISOR_HEAP, 12, renewed, OptionalDouble.empty(), 0.9);
        var gone = new Aging.Resource("Xen", Indicator.HYPERVISOR_HEAP, 12, left, OptionalDouble.of(3e6), 0.85);
        var guest = new Aging.Resource("vm1", Indicator.GUEST_MEMORY, 24, renewed, OptionalDouble.empty(), 1);
        var other = new Aging.Resource("vm2", Indicator.GUEST_MEMORY, 12, renewed, OptionalDouble.empty(), 0.7);
        var runs = List.of(
                run("warm", "Warm-VM reboot", 2, 1, 42, List.of())
                        .with(new Aging(List.of(heap, guest, other), 4e6, 1, 3)),
                run("driver-restart", "Restart of driver domains", 2, 1, 0, List.of())
                        .with(new Aging(List.of(gone, guest, other), 4e6, 1, 3)));
        return new ExperimentResult("aging", "Every month", ExperimentKind.AGING, runs, List.of());
    }

    private static ExperimentResult recovery() {
        var runs = List.of(
                served("warm", "Warm-VM reboot", 42, 0, new Requests(2520, 0, 0)),
                served("cold", "Cold-VM reboot", 241, Double.POSITIVE_INFINITY, new Requests(14460, 900, 60)));
        return new ExperimentResult("web", "Web server", ExperimentKind.THROUGHPUT, runs, List.of());
    }

    private static RunResult served(String technique, String name, double outage, double recovery, Requests requests) {
        var after = recovery == 0 ? 117.5 : 36.4;
        var curve = new Throughput(
                "web",
                "MB/s",
                List.of(new Sample(-10, 117.5), new Sample(0, 0), new Sample(outage, after)),
                117.5,
                after,
                recovery);
        var parameters = new RunParameters("one", 1, 11, "web", "Web, uniform");
        return new RunResult(technique, name, parameters)
                .with(new ThroughputCurves(List.of(curve)))
                .with(requests);
    }

    /** An experiment of one technique under one setting. */
    public static ExperimentResult pause(String name, double seconds) {
        var run = run(name.toLowerCase(Locale.ROOT), name, 1, 1, seconds, List.of());
        return new ExperimentResult(name, name, ExperimentKind.DOMAINS, List.of(run), List.of());
    }

    private static ExperimentResult open() {
        return new ExperimentResult(
                "xen",
                "Xen live update",
                ExperimentKind.DOMAINS,
                List.of(),
                List.of(),
                List.of(new Skipped(
                        "xen-update",
                        "Xen live update",
                        "The pause of Xen is open: nothing is published.",
                        Skipped.Cause.OPEN_VALUE)));
    }

    private static RunResult run(
            String technique, String name, int n, double memory, double seconds, List<Phase> phases) {
        var services = IntStream.rangeClosed(1, n)
                .mapToObj(i -> new Downtime.ServiceDowntime("one", "vm" + i + "/ssh", "vm" + i, "ssh", seconds))
                .toList();
        return new RunResult(technique, name, new RunParameters("one", n, memory, "ssh", "ssh"))
                .with(new Downtime(seconds, seconds, services))
                .with(new Phases(phases));
    }

    private static List<Comparison> comparisons() {
        return List.of(
                new Comparison("Pause", "QEMU", Optional.empty(), 100, 100, "ms", Origin.PUBLISHED, "Oracle blog", ""),
                new Comparison(
                        "Bytes of zero-copy", "", Optional.empty(), 0, 1e-14, "B", Origin.DERIVED, "APSys 2015", ""),
                new Comparison(
                        "Work lost",
                        "Warm-VM reboot",
                        Optional.of("warm"),
                        19740,
                        19740,
                        "MB",
                        Origin.DERIVED,
                        "DSN 2007",
                        ""));
    }

    private static List<ParameterSource> sources() {
        return List.of(
                new ParameterSource(
                        "QEMU", "Hypervisor", "live update time", "0.1 s", Origin.PUBLISHED, "Oracle blog", ""),
                new ParameterSource("QEMU", "Hypervisor", "cores", "4", Origin.ASSUMED, "", ""),
                new ParameterSource(
                        "Xen", "Hypervisor", "live update time", "0 s", Origin.OPEN, "slides", "no number"));
    }
}
