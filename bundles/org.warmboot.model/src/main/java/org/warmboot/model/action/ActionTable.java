package org.warmboot.model.action;

import static org.warmboot.model.ModelPackage.Literals.*;
import static org.warmboot.model.Scope.DRIVER_DOMAINS;
import static org.warmboot.model.Scope.GUEST_DOMAINS;
import static org.warmboot.model.Scope.HOST;
import static org.warmboot.model.Scope.HYPERVISOR;
import static org.warmboot.model.Scope.PRIVILEGED_DOMAIN;
import static org.warmboot.model.action.ActionRow.row;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.warmboot.model.Action;
import org.warmboot.model.Capability;
import org.warmboot.model.device.DeviceUse;

/** The one table of actions, in the order of menus. A test fails if an action has no row. */
final class ActionTable {

    private static final EAttribute[] SHUTDOWN = {
        OPERATING_SYSTEM__SHUTDOWN_TIME,
        OPERATING_SYSTEM__SHUTDOWN_DISK_TIME,
        SERVICE_PROFILE__STOP_TIME,
        SERVICE_PROFILE__STOP_DISK_TIME
    };
    private static final EAttribute[] BOOT = {
        OPERATING_SYSTEM__BOOT_TIME,
        OPERATING_SYSTEM__BOOT_DISK_TIME,
        SERVICE_PROFILE__START_TIME,
        SERVICE_PROFILE__START_DISK_TIME
    };
    private static final EAttribute[] MIGRATION = {
        HYPERVISOR__MIGRATION_SETUP_TIME,
        HYPERVISOR__MIGRATION_RESUME_TIME,
        HYPERVISOR__MIGRATION_LOAD,
        LINK__RATE,
        GUEST_DOMAIN__DIRTY_RATE,
        GUEST_DOMAIN__WORKING_SET
    };

    static final List<ActionFacts> ROWS = List.of(
            row(Action.SHUT_DOWN, ActionGroup.POWER, StateFamily.TRANSITION)
                    .on(PRIVILEGED_DOMAIN, GUEST_DOMAINS, DRIVER_DOMAINS)
                    .domains(DomainPhase.RUNNING, DomainPhase.DOWN)
                    .needs(Management.UP)
                    .uses(DeviceUse.FILES)
                    .parameters(SHUTDOWN),
            row(Action.BOOT, ActionGroup.POWER, StateFamily.TRANSITION)
                    .on(PRIVILEGED_DOMAIN, GUEST_DOMAINS, DRIVER_DOMAINS)
                    .domains(DomainPhase.DOWN, DomainPhase.RUNNING)
                    .after(Action.SHUT_DOWN)
                    .needs(Management.AT_WORK)
                    .uses(DeviceUse.FILES)
                    .parameters(BOOT),
            row(Action.RESTART_SERVICES, ActionGroup.POWER, StateFamily.STARTING)
                    .on(GUEST_DOMAINS, DRIVER_DOMAINS)
                    .domains(DomainPhase.RUNNING, DomainPhase.RUNNING)
                    .uses(DeviceUse.FILES)
                    .parameters(
                            SERVICE_PROFILE__STOP_TIME,
                            SERVICE_PROFILE__STOP_DISK_TIME,
                            SERVICE_PROFILE__START_TIME,
                            SERVICE_PROFILE__START_DISK_TIME),
            row(Action.SUSPEND, ActionGroup.MEMORY, StateFamily.SUSPENDED)
                    .on(GUEST_DOMAINS)
                    .domains(DomainPhase.RUNNING, DomainPhase.SUSPENDED)
                    .needs(Management.SENDER)
                    .needs(Capability.ON_MEMORY_SUSPEND)
                    .serial()
                    .options(STEP__SENDER)
                    .parameters(HYPERVISOR__SUSPEND_TIME),
            // a new instance of the hypervisor knows the frames of a suspended domain, but not the domain
            row(Action.RECREATE, ActionGroup.MEMORY, StateFamily.RUNNING)
                    .on(GUEST_DOMAINS)
                    .domains(DomainPhase.FROZEN, DomainPhase.RECREATED)
                    .after(Action.SUSPEND)
                    .needs(Management.AT_WORK)
                    .needs(Capability.ON_MEMORY_SUSPEND)
                    .serial()
                    .parameters(HYPERVISOR__RECREATE_TIME, HYPERVISOR__RECREATE_HEAD_START),
            row(Action.RESUME, ActionGroup.MEMORY, StateFamily.RUNNING)
                    .on(GUEST_DOMAINS)
                    .domains(Set.of(DomainPhase.SUSPENDED, DomainPhase.RECREATED), DomainPhase.RUNNING)
                    .after(Action.RECREATE)
                    .needs(Management.UP)
                    .needs(Capability.ON_MEMORY_SUSPEND)
                    .parameters(HYPERVISOR__RESUME_TIME),
            row(Action.SAVE, ActionGroup.DISK, StateFamily.STORED)
                    .on(GUEST_DOMAINS)
                    .domains(DomainPhase.RUNNING, DomainPhase.SAVED)
                    .needs(Management.AT_WORK)
                    .needs(Capability.SAVE_TO_DISK)
                    .options(STEP__IMAGE)
                    .uses(DeviceUse.IMAGES)
                    .parameters(DISK__WRITE_RATE),
            row(Action.RESTORE, ActionGroup.DISK, StateFamily.STORED)
                    .on(GUEST_DOMAINS)
                    .domains(DomainPhase.SAVED, DomainPhase.RUNNING)
                    .after(Action.SAVE)
                    .needs(Management.AT_WORK)
                    .needs(Capability.SAVE_TO_DISK)
                    .uses(DeviceUse.IMAGES)
                    .parameters(DISK__READ_RATE),
            row(Action.CHECKPOINT, ActionGroup.DISK, StateFamily.STORED)
                    .on(GUEST_DOMAINS)
                    .domains(DomainPhase.RUNNING, DomainPhase.CHECKPOINTED)
                    .needs(Management.UP)
                    .uses(DeviceUse.IMAGES, DeviceUse.FILES)
                    .parameters(
                            OPERATING_SYSTEM__SHUTDOWN_TIME,
                            OPERATING_SYSTEM__SHUTDOWN_DISK_TIME,
                            OPERATING_SYSTEM__PROCESS_MEMORY),
            row(Action.RESTART_CHECKPOINT, ActionGroup.DISK, StateFamily.STORED)
                    .on(GUEST_DOMAINS)
                    .domains(DomainPhase.CHECKPOINTED, DomainPhase.RUNNING)
                    .after(Action.CHECKPOINT)
                    .needs(Management.AT_WORK)
                    .uses(DeviceUse.IMAGES, DeviceUse.FILES)
                    .parameters(
                            OPERATING_SYSTEM__BOOT_TIME,
                            OPERATING_SYSTEM__BOOT_DISK_TIME,
                            OPERATING_SYSTEM__PROCESS_MEMORY),
            row(Action.RESET_HARDWARE, ActionGroup.HYPERVISOR, StateFamily.RESETTING)
                    .on(HOST)
                    .hypervisor(EnumSet.allOf(HypervisorPhase.class), HypervisorPhase.RESET, StateChange.Kept.NOTHING)
                    .parameters(HOST__RESET_TIME),
            row(Action.LOAD_HYPERVISOR, ActionGroup.HYPERVISOR, StateFamily.RESETTING)
                    .on(HYPERVISOR)
                    .hypervisor(HypervisorPhase.RESET, HypervisorPhase.LOADED)
                    .parameters(HYPERVISOR__LOAD_TIME),
            row(Action.QUICK_RELOAD, ActionGroup.HYPERVISOR, StateFamily.RESETTING)
                    .on(HYPERVISOR)
                    .hypervisor(Set.of(HypervisorPhase.RUNNING), HypervisorPhase.LOADED, StateChange.Kept.FROZEN)
                    .needs(Capability.QUICK_RELOAD)
                    .parameters(HYPERVISOR__QUICK_RELOAD_TIME),
            row(Action.INITIALISE_HYPERVISOR, ActionGroup.HYPERVISOR, StateFamily.RESETTING)
                    .on(HYPERVISOR)
                    .hypervisor(HypervisorPhase.LOADED, HypervisorPhase.RUNNING)
                    .options(STEP__SCRUBBING)
                    .parameters(HYPERVISOR__INITIALISATION_TIME, HYPERVISOR__SCRUB_TIME),
            row(Action.LIVE_UPDATE, ActionGroup.HYPERVISOR, StateFamily.RESETTING)
                    .on(HYPERVISOR)
                    .hypervisor(HypervisorPhase.RUNNING, HypervisorPhase.RUNNING)
                    .needs(Management.AT_WORK)
                    .needs(Capability.LIVE_UPDATE)
                    .parameters(HYPERVISOR__LIVE_UPDATE_TIME),
            row(Action.MIGRATE, ActionGroup.MIGRATION, StateFamily.MIGRATING)
                    .on(GUEST_DOMAINS)
                    .domains(DomainPhase.RUNNING, DomainPhase.AWAY)
                    .needs(Management.AT_WORK)
                    .needs(Capability.LIVE_MIGRATION)
                    .serial()
                    .options(STEP__DESTINATION, STEP__RATE_LIMIT, STEP__ROUND_LIMIT, STEP__STOP_THRESHOLD)
                    .uses(DeviceUse.MIGRATIONS)
                    .parameters(MIGRATION),
            row(Action.MIGRATE_BACK, ActionGroup.MIGRATION, StateFamily.MIGRATING)
                    .on(GUEST_DOMAINS)
                    .domains(DomainPhase.AWAY, DomainPhase.RUNNING)
                    .after(Action.MIGRATE)
                    .needs(Management.AT_WORK)
                    .needs(Capability.LIVE_MIGRATION)
                    .serial()
                    .options(STEP__RATE_LIMIT, STEP__ROUND_LIMIT, STEP__STOP_THRESHOLD)
                    .uses(DeviceUse.MIGRATIONS)
                    .parameters(MIGRATION),
            row(Action.START_CLEAN_SYSTEM, ActionGroup.NESTING, StateFamily.RESETTING)
                    .on(HYPERVISOR)
                    .cleanSystem(StateChange.Clean.STARTS)
                    .needs(Management.AT_WORK)
                    .needs(Capability.NESTED_VIRTUALISATION)
                    .parameters(
                            HYPERVISOR__CLEAN_SYSTEM_MEMORY,
                            HYPERVISOR__CLEAN_SYSTEM_START_TIME,
                            HYPERVISOR__NESTING_TAX),
            row(Action.RELOCATE, ActionGroup.NESTING, StateFamily.MIGRATING)
                    .on(GUEST_DOMAINS)
                    .domains(DomainPhase.RUNNING, DomainPhase.RELOCATED)
                    .needs(Management.AT_WORK)
                    .needs(Capability.NESTED_VIRTUALISATION)
                    .serial()
                    .parameters(HYPERVISOR__RELOCATION_TIME, HYPERVISOR__RELOCATION_TIME_PER_ENTRY),
            row(Action.DISCARD_AGED_SYSTEM, ActionGroup.NESTING, StateFamily.RESETTING)
                    .on(HYPERVISOR)
                    .cleanSystem(StateChange.Clean.TAKES_OVER)
                    .needs(Management.AT_WORK)
                    .needs(Capability.NESTED_VIRTUALISATION)
                    .parameters(HYPERVISOR__DISCARD_TIME));

    private ActionTable() {}
}
