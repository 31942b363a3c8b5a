package org.warmboot.validation.technique;

import static org.warmboot.model.ModelPackage.Literals.*;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.warmboot.model.Domain;
import org.warmboot.model.DriverDomain;
import org.warmboot.model.Element;
import org.warmboot.model.GuestDomain;
import org.warmboot.model.Host;
import org.warmboot.model.ImageKind;
import org.warmboot.model.PrivilegedDomain;
import org.warmboot.model.Scope;
import org.warmboot.model.Service;
import org.warmboot.model.Step;
import org.warmboot.model.device.DeviceUse;

/** Which parameters of a host the result of a step depends on. */
public final class StepNeeds {

    /**
     * A parameter that a step needs.
     *
     * @param element   that has the parameter
     * @param parameter of the element
     */
    public record Need(Element element, EAttribute parameter) {}

    private final Host host;
    private final Step step;
    private final List<Need> needs = new ArrayList<>();

    private StepNeeds(Host host, Step step) {
        this.host = host;
        this.step = step;
    }

    /** Gives the parameters that a step needs on a host; what the host lacks is left out. */
    public static List<Need> of(Step step, Host host) {
        var needs = new StepNeeds(host, step);
        needs.collect();
        return List.copyOf(needs.needs);
    }

    private void collect() {
        switch (step.getAction()) {
            case RESET_HARDWARE -> add(host, HOST__RESET_TIME);
            case QUICK_RELOAD -> hypervisor(HYPERVISOR__QUICK_RELOAD_TIME);
            case LOAD_HYPERVISOR -> hypervisor(HYPERVISOR__LOAD_TIME);
            case INITIALISE_HYPERVISOR -> hypervisor(HYPERVISOR__INITIALISATION_TIME, HYPERVISOR__SCRUB_TIME);
            case LIVE_UPDATE -> hypervisor(HYPERVISOR__LIVE_UPDATE_TIME);
            case SUSPEND -> hypervisor(HYPERVISOR__SUSPEND_TIME);
            case RECREATE -> hypervisor(HYPERVISOR__RECREATE_TIME, HYPERVISOR__RECREATE_HEAD_START);
            case RESUME -> hypervisor(HYPERVISOR__RESUME_TIME);
            case SAVE -> save();
            case RESTORE -> DeviceUse.IMAGES.of(host).ifPresent(disk -> add(disk, DISK__READ_RATE));
            case START_CLEAN_SYSTEM ->
                hypervisor(
                        HYPERVISOR__CLEAN_SYSTEM_MEMORY, HYPERVISOR__CLEAN_SYSTEM_START_TIME, HYPERVISOR__NESTING_TAX);
            case RELOCATE -> hypervisor(HYPERVISOR__RELOCATION_TIME, HYPERVISOR__RELOCATION_TIME_PER_ENTRY);
            case DISCARD_AGED_SYSTEM -> hypervisor(HYPERVISOR__DISCARD_TIME);
            case MIGRATE, MIGRATE_BACK -> migrate();
            case SHUT_DOWN, BOOT, CHECKPOINT, RESTART_CHECKPOINT -> systems();
            case RESTART_SERVICES -> services();
        }
    }

    private void save() {
        DeviceUse.IMAGES.of(host).ifPresent(disk -> add(disk, DISK__WRITE_RATE));
        if (step.getImage() == ImageKind.COMPRESSED) {
            hypervisor(HYPERVISOR__COMPRESSION_RATE);
            domains().forEach(guest -> add(guest, GUEST_DOMAIN__COMPRESSED_SHARE));
        } else if (step.getImage() == ImageKind.DIRTY) {
            domains().forEach(guest -> add(guest, GUEST_DOMAIN__CHANGED_SHARE));
        }
    }

    private void migrate() {
        hypervisor(HYPERVISOR__MIGRATION_SETUP_TIME, HYPERVISOR__MIGRATION_RESUME_TIME, HYPERVISOR__MIGRATION_LOAD);
        DeviceUse.MIGRATIONS.of(host).ifPresent(link -> add(link, LINK__RATE));
        domains().forEach(guest -> add(guest, GUEST_DOMAIN__DIRTY_RATE, GUEST_DOMAIN__WORKING_SET));
    }

    private void systems() {
        domains().map(Domain::getOperatingSystem).distinct().forEach(system -> {
            switch (step.getAction()) {
                case BOOT, RESTART_CHECKPOINT ->
                    add(system, OPERATING_SYSTEM__BOOT_TIME, OPERATING_SYSTEM__BOOT_DISK_TIME);
                default -> add(system, OPERATING_SYSTEM__SHUTDOWN_TIME, OPERATING_SYSTEM__SHUTDOWN_DISK_TIME);
            }
            switch (step.getAction()) {
                case CHECKPOINT, RESTART_CHECKPOINT -> add(system, OPERATING_SYSTEM__PROCESS_MEMORY);
                default -> services();
            }
        });
    }

    private void services() {
        domains()
                .flatMap(domain -> domain.getServices().stream())
                .map(Service::getProfile)
                .distinct()
                .forEach(profile -> add(
                        profile,
                        SERVICE_PROFILE__STOP_TIME,
                        SERVICE_PROFILE__STOP_DISK_TIME,
                        SERVICE_PROFILE__START_TIME,
                        SERVICE_PROFILE__START_DISK_TIME));
    }

    private Stream<Domain> domains() {
        return host.getDomains().stream().filter(domain -> isIn(step.getScope(), domain));
    }

    private static boolean isIn(Scope scope, Domain domain) {
        return switch (scope) {
            case GUEST_DOMAINS -> domain instanceof GuestDomain;
            case DRIVER_DOMAINS -> domain instanceof DriverDomain;
            case PRIVILEGED_DOMAIN -> domain instanceof PrivilegedDomain;
            case HOST, HYPERVISOR -> false;
        };
    }

    private void hypervisor(EAttribute... parameters) {
        add(host.getHypervisor(), parameters);
    }

    private void add(Element element, EAttribute... parameters) {
        if (element != null) {
            for (EAttribute parameter : parameters) {
                needs.add(new Need(element, parameter));
            }
        }
    }
}
