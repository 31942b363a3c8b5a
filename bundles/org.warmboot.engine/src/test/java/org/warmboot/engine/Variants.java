package org.warmboot.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import org.warmboot.engine.plan.Destination;
import org.warmboot.engine.plan.DiskPlan;
import org.warmboot.engine.plan.DomainPlan;
import org.warmboot.engine.plan.DomainRole;
import org.warmboot.engine.plan.HostPlan;
import org.warmboot.engine.plan.HypervisorPlan;
import org.warmboot.engine.plan.ImageKind;
import org.warmboot.engine.plan.LinkPlan;
import org.warmboot.engine.plan.MemoryProfile;
import org.warmboot.engine.plan.MigrationCosts;
import org.warmboot.engine.plan.NestingCosts;
import org.warmboot.engine.plan.OperatingSystemPlan;
import org.warmboot.engine.plan.PagingPlan;
import org.warmboot.engine.plan.Plan;
import org.warmboot.engine.plan.Sender;
import org.warmboot.engine.plan.StepOptions;
import org.warmboot.engine.plan.StepPlan;
import org.warmboot.engine.plan.TechniquePlan;

/** Hosts and steps of the testbed with something changed. */
public final class Variants {

    private Variants() {}

    /** What the hypervisors of the DSN 2007 paper do not have. */
    public record Extras(
            MigrationCosts migration,
            NestingCosts nesting,
            OptionalDouble liveUpdate,
            double compression,
            Optional<PagingPlan> paging) {

        public static final Extras NONE =
                new Extras(MigrationCosts.NONE, NestingCosts.NONE, OptionalDouble.empty(), 0, Optional.empty());

        public Extras migration(double setup, double resume, double load) {
            return new Extras(new MigrationCosts(setup, resume, load), nesting, liveUpdate, compression, paging);
        }

        public Extras nesting(NestingCosts costs) {
            return new Extras(migration, costs, liveUpdate, compression, paging);
        }

        public Extras liveUpdate(double seconds) {
            return new Extras(migration, nesting, OptionalDouble.of(seconds), compression, paging);
        }

        public Extras compression(double bytesPerSecond) {
            return new Extras(migration, nesting, liveUpdate, bytesPerSecond, paging);
        }

        public Extras paging(double resident, double shared, long copy) {
            return new Extras(
                    migration,
                    nesting,
                    liveUpdate,
                    compression,
                    Optional.of(new PagingPlan(resident, shared, copy, 0.03, 0.5, 0.001, 32 << 20, 4096)));
        }
    }

    public static HostPlan with(HostPlan host, Extras extras) {
        var hypervisor = hypervisor(host.hypervisor(), "", extras);
        return new HostPlan(
                host.id(),
                host.name(),
                host.cores(),
                host.memoryBytes(),
                host.resetSeconds(),
                host.disk(),
                host.imageDisk(),
                host.link(),
                host.migrationLink(),
                hypervisor,
                host.domains());
    }

    /** The host with all guests using their memory like that. */
    public static HostPlan using(HostPlan host, MemoryProfile memory) {
        return each(
                host,
                domain -> domain.role() != DomainRole.GUEST
                        ? domain
                        : new DomainPlan(
                                domain.id(),
                                domain.name(),
                                domain.role(),
                                domain.memoryBytes(),
                                domain.vcpus(),
                                domain.operatingSystem(),
                                domain.services(),
                                domain.fileCacheBytes(),
                                memory));
    }

    /** The host with processes of so many bytes in all guests. */
    public static HostPlan processes(HostPlan host, long bytes) {
        return each(
                host,
                domain -> domain.role() != DomainRole.GUEST
                        ? domain
                        : new DomainPlan(
                                domain.id(),
                                domain.name(),
                                domain.role(),
                                domain.memoryBytes(),
                                domain.vcpus(),
                                new OperatingSystemPlan(
                                        domain.operatingSystem().shutdown(),
                                        domain.operatingSystem().boot(),
                                        bytes),
                                domain.services(),
                                domain.fileCacheBytes(),
                                domain.memory()));
    }

    /** The host under another name, its domains as well. */
    public static HostPlan named(String id, HostPlan host) {
        var disk = host.disk();
        var h = host.hypervisor();
        var hypervisor = hypervisor(
                h,
                id + "-",
                new Extras(
                        h.migration(), h.nesting(), h.liveUpdateSeconds(), h.compressionBytesPerSecond(), h.paging()));
        var own = new DiskPlan(
                id + "-disk",
                disk.readBytesPerSecond(),
                disk.writeBytesPerSecond(),
                disk.accessSeconds(),
                disk.capacityBytes());
        var other = new HostPlan(
                id,
                id,
                host.cores(),
                host.memoryBytes(),
                host.resetSeconds(),
                own,
                host.imageDisk().equals(disk) ? own : host.imageDisk(),
                host.link(),
                host.migrationLink(),
                hypervisor,
                host.domains());
        return each(
                other,
                domain -> new DomainPlan(
                        id + "-" + domain.id(),
                        id + "-" + domain.name(),
                        domain.role(),
                        domain.memoryBytes(),
                        domain.vcpus(),
                        domain.operatingSystem(),
                        domain.services(),
                        domain.fileCacheBytes(),
                        domain.memory()));
    }

    /** The host with a second disk for images and a second link for migrations. */
    public static HostPlan twice(HostPlan host, DiskPlan images, LinkPlan migrations) {
        return new HostPlan(
                host.id(),
                host.name(),
                host.cores(),
                host.memoryBytes(),
                host.resetSeconds(),
                host.disk(),
                images,
                host.link(),
                migrations,
                host.hypervisor(),
                host.domains());
    }

    private static HostPlan each(HostPlan host, UnaryOperator<DomainPlan> change) {
        return host.with(host.domains().stream().map(change).toList());
    }

    private static HypervisorPlan hypervisor(HypervisorPlan h, String prefix, Extras extras) {
        return new HypervisorPlan(
                prefix + h.id(),
                prefix + h.name(),
                h.heapBytes(),
                h.capabilities(),
                h.quickReloadSeconds(),
                h.loadSeconds(),
                h.initialisationSeconds(),
                h.scrubSecondsPerByte(),
                h.suspendSeconds(),
                h.recreateSeconds(),
                h.recreateHeadStartSeconds(),
                h.resumeSeconds(),
                extras.migration,
                extras.nesting,
                extras.liveUpdate,
                extras.compression,
                extras.paging);
    }

    /** A plan whose first host is the target. */
    public static Plan plan(TechniquePlan technique, HostPlan... hosts) {
        return new Plan(List.of(hosts), technique, hosts[0].id(), 1);
    }

    /** A technique whose steps wait for each other in their order. */
    public static TechniquePlan chain(StepPlan... steps) {
        var chained = new ArrayList<StepPlan>();
        for (var step : steps) {
            var before = chained.isEmpty()
                    ? List.<String>of()
                    : List.of(chained.getLast().id());
            chained.add(new StepPlan(
                    step.id(),
                    step.name(),
                    step.action(),
                    step.scope(),
                    step.order(),
                    step.scrubbing(),
                    before,
                    step.options()));
        }
        return new TechniquePlan("chain", "Chain", chained);
    }

    public static TechniquePlan chain(List<StepPlan> before, StepPlan... steps) {
        var all = new ArrayList<>(before);
        all.addAll(Arrays.asList(steps));
        return chain(all.toArray(StepPlan[]::new));
    }

    public static StepPlan opting(StepPlan step, StepOptions options) {
        return new StepPlan(
                step.id(),
                step.name(),
                step.action(),
                step.scope(),
                step.order(),
                step.scrubbing(),
                step.predecessors(),
                options);
    }

    public static StepOptions image(ImageKind image) {
        return new StepOptions(image, Sender.HYPERVISOR, 0, Destination.SPARE_HOST, 0, 30, 0);
    }

    public static StepOptions atOnce(int count) {
        return new StepOptions(ImageKind.WHOLE, Sender.HYPERVISOR, count, Destination.SPARE_HOST, 0, 30, 0);
    }

    public static StepOptions precopy(double rateLimit, int rounds, long threshold) {
        return new StepOptions(
                ImageKind.WHOLE, Sender.HYPERVISOR, 0, Destination.SPARE_HOST, rateLimit, rounds, threshold);
    }
}
