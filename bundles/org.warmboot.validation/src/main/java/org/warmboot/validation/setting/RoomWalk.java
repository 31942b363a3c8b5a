package org.warmboot.validation.setting;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.warmboot.model.Disk;
import org.warmboot.model.Domain;
import org.warmboot.model.DriverDomain;
import org.warmboot.model.Element;
import org.warmboot.model.Host;
import org.warmboot.model.Hypervisor;
import org.warmboot.model.ImageKind;
import org.warmboot.model.PrivilegedDomain;
import org.warmboot.model.Scope;
import org.warmboot.model.Step;
import org.warmboot.model.action.ActionFacts;
import org.warmboot.model.action.HypervisorPhase;
import org.warmboot.model.action.Room;
import org.warmboot.model.action.StateChange;
import org.warmboot.model.device.DeviceUse;
import org.warmboot.validation.setting.RoomProblem.Kind;
import org.warmboot.validation.technique.StepGraph;

/**
 * Goes through the steps of a technique that is sound by itself and follows who holds memory and room on disks.
 *
 * <p>It tells of the first step that can find too little. Frozen images keep beside them a table of their frames and
 * the execution state.
 */
public final class RoomWalk {
    private static final long FRAME = 4096;
    private static final long TABLE_ENTRY = 8;
    private static final long EXECUTION_STATE = 16 * 1024;
    private static final String CLEAN = "clean system";
    private static final String SHARED = "shared pages";
    private static final String SHARED_TABLE = "table of shared pages";

    private final Setting setting;
    private final Host host;
    private final Hypervisor hypervisor;
    private final Space memory;
    private final Optional<Disk> imageDisk;
    private final Space images;
    private final Elsewhere elsewhere;
    private final Map<GuestSize, Object> tables = new IdentityHashMap<>();
    private Optional<RoomProblem> problem = Optional.empty();

    private RoomWalk(Setting setting) {
        this.setting = setting;
        host = setting.target().host();
        hypervisor = host.getHypervisor();
        var graph = new StepGraph(setting.technique());
        memory = new Space(graph, host.getMemory());
        imageDisk = DeviceUse.IMAGES.of(host);
        images = new Space(graph, imageDisk.map(Disk::getCapacity).orElse(0L));
        elsewhere = new Elsewhere(setting, graph);
    }

    /** Gives the first lack of room, if there is one. */
    public static Optional<RoomProblem> problem(Setting setting) {
        var walk = new RoomWalk(setting);
        walk.start();
        for (Step step : new StepGraph(setting.technique()).order()) {
            if (walk.problem.isEmpty()) {
                walk.step(step);
            }
        }
        return walk.problem;
    }

    private void start() {
        fill(memory, setting.target());
        for (HostLoad peer : setting.peers()) {
            fill(elsewhere.memoryOf(peer.host()), peer);
        }
    }

    private void fill(Space space, HostLoad load) {
        Hypervisor its = load.host().getHypervisor();
        take(space, its, its.getHeap(), null, Kind.START, load.host());
        if (its.getPaging() != null) {
            take(space, SHARED, its.getPaging().getSharedCopy(), null, Kind.START, load.host());
        }
        others(load.host(), null)
                .forEach(domain -> take(space, domain, domain.getMemory(), null, Kind.START, load.host()));
        load.guests()
                .forEach(guest -> take(space, guest, guest.residentOn(load.host()), null, Kind.START, load.host()));
    }

    private void step(Step step) {
        switch (ActionFacts.of(step).change()) {
            case StateChange.OfDomains change -> onDomains(step, change);
            case StateChange.OfHypervisor change -> onHypervisor(step, change);
        }
    }

    /** What a phase needs is taken before what it no longer needs is given back. */
    private void onDomains(Step step, StateChange.OfDomains change) {
        Set<Room> before = change.rooms();
        Set<Room> after = change.to().rooms();
        after.stream().filter(room -> !before.contains(room)).forEach(room -> take(room, step));
        before.stream().filter(room -> !after.contains(room)).forEach(room -> giveBack(room, step));
    }

    private void take(Room room, Step step) {
        switch (room) {
            case FRAMES -> boot(step);
            case FROZEN_STATE -> guests().forEach(guest -> freeze(guest, step));
            case IMAGE -> guests().forEach(guest -> store(guest, image(guest, step), step));
            case PROCESSES -> guests().forEach(guest -> store(guest, processes(guest), step));
            case ELSEWHERE -> guests().forEach(guest -> leave(guest, step));
        }
    }

    private void giveBack(Room room, Step step) {
        switch (room) {
            case FRAMES -> release(step);
            case FROZEN_STATE -> guests().forEach(guest -> memory.release(tables.remove(guest), step));
            case IMAGE, PROCESSES -> guests().forEach(guest -> images.release(guest, step));
            case ELSEWHERE -> guests().forEach(guest -> elsewhere.letGo(guest, step));
        }
    }

    private void onHypervisor(Step step, StateChange.OfHypervisor change) {
        switch (change.kept()) {
            case ALL -> {
                // nothing is lost
            }
            case FROZEN -> keepFrozen(step);
            case NOTHING -> memory.clear();
        }
        if (change.to() == HypervisorPhase.LOADED) {
            load(step);
        } else if (change.from().equals(Set.of(HypervisorPhase.LOADED))) {
            takeOver(step);
        }
        switch (change.clean()) {
            case AS_BEFORE -> {
                // takes no room and gives none back
            }
            case STARTS -> take(memory, CLEAN, hypervisor.getCleanSystemMemory(), step, Kind.CLEAN, hypervisor);
            case TAKES_OVER -> discard(step);
        }
    }

    private List<GuestSize> guests() {
        return setting.target().guests();
    }

    private void release(Step step) {
        if (step.getScope() == Scope.GUEST_DOMAINS) {
            guests().forEach(guest -> memory.release(guest, step));
        } else {
            others(host, step.getScope()).forEach(domain -> memory.release(domain, step));
        }
    }

    private void boot(Step step) {
        if (step.getScope() == Scope.GUEST_DOMAINS) {
            guests().forEach(guest -> takeHome(guest, step));
        } else {
            others(host, step.getScope())
                    .forEach(domain -> take(memory, domain, domain.getMemory(), step, Kind.MEMORY, domain));
        }
    }

    private void takeHome(GuestSize guest, Step step) {
        take(memory, guest, guest.residentOn(host), step, Kind.MEMORY, guest.drawn());
    }

    private void freeze(GuestSize guest, Step step) {
        var table = new Object();
        tables.put(guest, table);
        take(memory, table, tableOf(guest.residentOn(host)), step, Kind.FROZEN, guest.drawn());
    }

    private static long tableOf(long image) {
        return (image / FRAME + (image % FRAME == 0 ? 0 : 1)) * TABLE_ENTRY + EXECUTION_STATE;
    }

    private void store(GuestSize guest, long bytes, Step step) {
        take(images, guest, bytes, step, Kind.DISK, guest.drawn());
    }

    private long image(GuestSize guest, Step step) {
        long resident = guest.residentOn(host);
        return step.getImage() == ImageKind.COMPRESSED
                ? Math.round(resident * guest.drawn().getCompressedShare())
                : resident;
    }

    private static long processes(GuestSize guest) {
        var system = guest.drawn().getOperatingSystem();
        return system == null ? 0 : system.getProcessMemory();
    }

    private void leave(GuestSize guest, Step step) {
        problem = problem.or(() -> elsewhere.take(guest, step));
    }

    /** All that is not frozen is lost; the copy of shared pages is frozen with the guests. */
    private void keepFrozen(Step step) {
        if (tables.isEmpty()) {
            memory.clear();
        } else {
            if (memory.holds(SHARED)) {
                take(
                        memory,
                        SHARED_TABLE,
                        tableOf(hypervisor.getPaging().getSharedCopy()),
                        step,
                        Kind.FROZEN,
                        hypervisor);
            }
            memory.drop(hypervisor);
            memory.drop(CLEAN);
            others(host, null).forEach(memory::drop);
        }
    }

    private void load(Step step) {
        take(memory, hypervisor, hypervisor.getHeap(), step, Kind.MEMORY, hypervisor);
    }

    private void takeOver(Step step) {
        memory.drop(SHARED_TABLE);
        if (hypervisor.getPaging() != null && !memory.holds(SHARED)) {
            take(memory, SHARED, hypervisor.getPaging().getSharedCopy(), step, Kind.MEMORY, hypervisor);
        }
    }

    /** The clean privileged domain and the clean hypervisor share the memory of the clean system. */
    private void discard(Step step) {
        memory.drop(hypervisor);
        memory.drop(CLEAN);
        long left = hypervisor.getCleanSystemMemory();
        for (Domain manager : others(host, Scope.PRIVILEGED_DOMAIN)) {
            memory.drop(manager);
            long share = Math.min(left, manager.getMemory());
            take(memory, manager, share, step, Kind.MEMORY, manager);
            left -= share;
        }
        take(memory, hypervisor, left, step, Kind.MEMORY, hypervisor);
    }

    private void take(Space space, Object owner, long bytes, Step step, Kind kind, Element who) {
        if (problem.isEmpty() && !space.take(owner, bytes, step)) {
            Element place =
                    kind == Kind.DISK ? imageDisk.map(Element.class::cast).orElse(host) : host;
            problem = Optional.of(new RoomProblem(kind, step, who, bytes, space.free(step), place));
        }
    }

    /** Domains that are no guests, of one scope or of all. */
    private static List<Domain> others(Host host, Scope scope) {
        return host.getDomains().stream()
                .filter(domain -> domain instanceof PrivilegedDomain && scope != Scope.DRIVER_DOMAINS
                        || domain instanceof DriverDomain && scope != Scope.PRIVILEGED_DOMAIN)
                .map(Domain.class::cast)
                .toList();
    }
}
