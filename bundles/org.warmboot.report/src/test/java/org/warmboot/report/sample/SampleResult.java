package org.warmboot.report.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.warmboot.experiment.result.Availability;
import org.warmboot.experiment.result.Comparison;
import org.warmboot.experiment.result.Downtime;
import org.warmboot.experiment.result.ExperimentKind;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.experiment.result.Fit;
import org.warmboot.experiment.result.Origin;
import org.warmboot.experiment.result.ParameterSource;
import org.warmboot.experiment.result.Phases;
import org.warmboot.experiment.result.RebootTasks;
import org.warmboot.experiment.result.RunParameters;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.experiment.result.ScenarioResult;
import org.warmboot.experiment.result.Throughput;
import org.warmboot.experiment.result.ThroughputCurves;
import org.warmboot.report.ToolInfo;

/** The four experiments of a testbed in closed form. */
public final class SampleResult {

    public static final ToolInfo TOOL = new ToolInfo("warmboot", "0.1.0");
    private static final String DIGEST = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    private static final List<String> TECHNIQUES = List.of("warm", "saved", "cold");

    private SampleResult() {}

    public static ScenarioResult create() {
        return named("RootHammer testbed");
    }

    public static ScenarioResult named(String scenario) {
        return new ScenarioResult(
                scenario,
                DIGEST,
                42,
                List.of(domains(), memory(), throughput(), availability()),
                comparisons(),
                sources());
    }

    private static ExperimentResult domains() {
        var runs = new ArrayList<RunResult>();
        for (var technique : TECHNIQUES) {
            for (var service : List.of("ssh", "jboss")) {
                for (var n = 1; n <= 11; n++) {
                    runs.add(reboot(technique, service, n, 1));
                }
            }
        }
        var fits = List.of(
                new Fit("warm", "ssh", "hypervisor-reboot", -0.55, 43, 0.9999),
                new Fit("warm", "jboss", "hypervisor-reboot", -0.55, 43, 0.9999),
                new Fit("warm", "ssh", "after-reboot", 0.43, -0.07, 1),
                new Fit("cold", "ssh", "guest-reboot", 3.8, 13, 1),
                new Fit("cold", "jboss", "guest-reboot", 10.5, 23.1, 1));
        return new ExperimentResult("by-domains", "Reboot by guests", ExperimentKind.DOMAINS, runs, fits);
    }

    private static ExperimentResult memory() {
        var runs = new ArrayList<RunResult>();
        for (var technique : TECHNIQUES) {
            for (var memory = 1; memory <= 11; memory++) {
                runs.add(reboot(technique, "ssh", 1, memory));
            }
        }
        return new ExperimentResult("by-memory", "Reboot by memory", ExperimentKind.MEMORY, runs, List.of());
    }

    static double seconds(String technique, String service, int n, double memory) {
        var jboss = service.equals("jboss");
        return switch (technique) {
            case "warm" -> 43 - 0.55 * n * memory + 0.43 * n - 0.07;
            case "saved" -> 47 + 43 + 12.2 + n * memory * 1024 * (1 / 72.8 + 1 / 65.5);
            default -> 47 + 43 + 12.2 + 13 + 3.8 * n + (jboss ? 10.08 + 6.72 * n : 0);
        };
    }

    private static RunResult reboot(String technique, String service, int n, double memory) {
        var seconds = seconds(technique, service, n, memory);
        var services = new ArrayList<Downtime.ServiceDowntime>();
        for (var i = 1; i <= n; i++) {
            services.add(new Downtime.ServiceDowntime("host1", "vm" + i + "/" + service, "vm" + i, service, seconds));
        }
        var tasks = switch (technique) {
            case "warm" -> new RebootTasks(0.003, 0, 43 - 0.55 * n * memory, 11, 0.43 * n - 0.07);
            case "saved" -> new RebootTasks(n * memory * 1024 / 72.8, 47, 43, 58, n * memory * 1024 / 65.5);
            default -> new RebootTasks(10.2 + 0.4 * n, 47, 43, 58, seconds - 112.4 - 0.4 * n);
        };
        return new RunResult(technique, name(technique), parameters(n, memory, service))
                .with(new Downtime(seconds, seconds, services))
                .with(tasks)
                .with(new Phases(n == 11 ? SamplePhases.of(technique, service, n) : List.of()));
    }

    private static ExperimentResult throughput() {
        var runs = new ArrayList<RunResult>();
        for (var service : List.of("apache", "files")) {
            for (var technique : TECHNIQUES) {
                var drop = technique.equals("cold") ? service.equals("apache") ? 0.69 : 0.91 : 0;
                runs.add(new RunResult(technique, name(technique), parameters(1, 11, service))
                        .with(new ThroughputCurves(
                                List.of(curve(technique, service.equals("apache") ? 117.5 : 763, drop)))));
            }
        }
        return new ExperimentResult(
                "throughput", "Throughput around the reboot", ExperimentKind.THROUGHPUT, runs, List.of());
    }

    private static Throughput curve(String technique, double hot, double drop) {
        var back = seconds(technique, "ssh", 1, 11);
        var samples = new ArrayList<Throughput.Sample>();
        for (var t = -20.0; t <= 500; t += 2) {
            var value = t < 0 ? hot : t < back ? 0 : hot * (1 - drop * Math.exp(-(t - back) / 60));
            samples.add(new Throughput.Sample(t, value));
        }
        var recovery = drop == 0 ? 0 : Double.POSITIVE_INFINITY;
        return new Throughput("server", "MB/s", samples, hot, hot * (1 - drop), recovery);
    }

    private static ExperimentResult availability() {
        var runs = new ArrayList<RunResult>();
        for (var technique : TECHNIQUES) {
            var alpha = technique.equals("cold") ? 0.5 : 0;
            var downtime = seconds(technique, "jboss", 11, 1);
            var mean = 1 - (downtime + (4 - alpha) * 33.6) / 2_419_200;
            runs.add(new RunResult(technique, name(technique), parameters(11, 1, "jboss"))
                    .with(new Availability(
                            mean,
                            mean,
                            mean,
                            0.95,
                            OptionalDouble.of(mean),
                            downtime,
                            33.6,
                            (1 - mean) * 365 * 86400)));
        }
        return new ExperimentResult(
                "availability", "Availability with monthly rejuvenation", ExperimentKind.AVAILABILITY, runs, List.of());
    }

    private static List<Comparison> comparisons() {
        var paper = "Kourai and Chiba, 2007, section 6";
        return List.of(
                compare(
                        "Downtime",
                        "Warm-VM reboot, ssh, 11 guests",
                        "warm",
                        42,
                        seconds("warm", "ssh", 11, 1),
                        "s",
                        paper),
                compare(
                        "Downtime",
                        "Saved-VM reboot, ssh, 11 guests",
                        "saved",
                        429,
                        seconds("saved", "ssh", 11, 1),
                        "s",
                        paper),
                compare(
                        "Downtime",
                        "Cold-VM reboot, JBoss, n = 11",
                        "cold",
                        241,
                        seconds("cold", "jboss", 11, 1),
                        "s",
                        paper),
                new Comparison(
                        "Downtime",
                        "Cold-VM reboot, ssh, 11 guests",
                        Optional.of("cold"),
                        157,
                        seconds("cold", "ssh", 11, 1),
                        "s",
                        Origin.DERIVED,
                        paper,
                        "429 s divided by 2.73"),
                compare("Throughput drop", "Cold-VM reboot, web server", "cold", 69, 67.3, "%", paper),
                compare("Availability", "Warm-VM reboot, JBoss, 11 guests", "warm", 99.993, 99.992714, "%", paper),
                compare("Slope of the hypervisor's reboot", "Warm-VM reboot", "warm", -0.55, -0.551, "s", paper),
                compare("Resume against Xen's", "1 guest of 11 GiB", "", 0.007, 0.0064, "", paper),
                compare("Not simulated", "", "", 3, Double.NaN, "s", paper));
    }

    private static Comparison compare(
            String name,
            String conditions,
            String technique,
            double published,
            double simulated,
            String unit,
            String source) {
        var about = Optional.of(technique).filter(id -> !id.isEmpty());
        return new Comparison(name, conditions, about, published, simulated, unit, Origin.PUBLISHED, source, "");
    }

    private static List<ParameterSource> sources() {
        return List.of(
                new ParameterSource(
                        "host1",
                        "Host",
                        "hardware reset",
                        "47 s",
                        Origin.PUBLISHED,
                        "Section 6.4",
                        "59 s against 11 s"),
                new ParameterSource("host1", "Host", "disk write rate", "72.8 MiB/s", Origin.DERIVED, "", "from 429 s"),
                new ParameterSource("Xen", "Hypervisor", "quick reload", "11 s", Origin.PUBLISHED, "Section 6.4", ""),
                new ParameterSource(
                        "Xen",
                        "Hypervisor",
                        "initialisation",
                        "5 s",
                        Origin.ASSUMED,
                        "",
                        "only the sum with the boot of dom0 is published"),
                new ParameterSource(
                        "dom0", "Privileged domain", "boot", "20.4 s", Origin.ASSUMED, "", "see initialisation"),
                new ParameterSource("Linux", "System", "boot", "2.8 s + 3.4 s", Origin.PUBLISHED, "Section 5.6", ""),
                new ParameterSource("Apache", "Service", "think time", "0 s", Origin.MEASURED, "bench.csv", ""));
    }

    private static RunParameters parameters(int n, double memory, String service) {
        var name = switch (service) {
            case "jboss" -> "JBoss";
            case "apache" -> "Apache";
            case "files" -> "file read";
            default -> service;
        };
        return new RunParameters("host1", n, memory, service, name);
    }

    private static String name(String technique) {
        return Character.toUpperCase(technique.charAt(0)) + technique.substring(1) + "-VM reboot";
    }
}
