package org.warmboot.model.action;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.warmboot.model.Action;
import org.warmboot.model.Capability;
import org.warmboot.model.Order;
import org.warmboot.model.Scope;
import org.warmboot.model.device.DeviceUse;

/** A row of the table that is being written; what it does not say, the action does not need. */
final class ActionRow {

    private final Action action;
    private final ActionGroup group;
    private final StateFamily family;
    private Set<Scope> scopes = Set.of();
    private StateChange change;
    private Management management = Management.NONE;
    private Optional<Capability> capability = Optional.empty();
    private Optional<Action> after = Optional.empty();
    private Order order = Order.PARALLEL;
    private Set<EAttribute> options = Set.of();
    private Set<DeviceUse<?>> devices = Set.of();

    private ActionRow(Action action, ActionGroup group, StateFamily family) {
        this.action = action;
        this.group = group;
        this.family = family;
    }

    static ActionRow row(Action action, ActionGroup group, StateFamily family) {
        return new ActionRow(action, group, family);
    }

    ActionRow on(Scope first, Scope... more) {
        scopes = Collections.unmodifiableSet(EnumSet.of(first, more));
        return this;
    }

    ActionRow domains(DomainPhase from, DomainPhase to) {
        return domains(Set.of(from), to);
    }

    ActionRow domains(Set<DomainPhase> from, DomainPhase to) {
        change = new StateChange.OfDomains(from, to);
        return this;
    }

    ActionRow hypervisor(HypervisorPhase from, HypervisorPhase to) {
        return hypervisor(Set.of(from), to, StateChange.Kept.ALL, StateChange.Clean.AS_BEFORE);
    }

    ActionRow hypervisor(Set<HypervisorPhase> from, HypervisorPhase to, StateChange.Kept kept) {
        return hypervisor(from, to, kept, StateChange.Clean.AS_BEFORE);
    }

    ActionRow cleanSystem(StateChange.Clean clean) {
        return hypervisor(Set.of(HypervisorPhase.RUNNING), HypervisorPhase.RUNNING, StateChange.Kept.ALL, clean);
    }

    private ActionRow hypervisor(
            Set<HypervisorPhase> from, HypervisorPhase to, StateChange.Kept kept, StateChange.Clean clean) {
        change = new StateChange.OfHypervisor(from, to, kept, clean);
        return this;
    }

    ActionRow needs(Management its) {
        management = its;
        return this;
    }

    ActionRow needs(Capability its) {
        capability = Optional.of(its);
        return this;
    }

    ActionRow after(Action before) {
        after = Optional.of(before);
        return this;
    }

    ActionRow serial() {
        order = Order.SERIAL;
        return this;
    }

    ActionRow options(EAttribute... its) {
        options = Set.of(its);
        return this;
    }

    ActionRow uses(DeviceUse<?>... its) {
        devices = Set.of(its);
        return this;
    }

    ActionFacts parameters(EAttribute... its) {
        return new ActionFacts(
                action,
                group,
                family,
                change,
                scopes,
                management,
                capability,
                after,
                order,
                options,
                devices,
                List.of(its));
    }
}
