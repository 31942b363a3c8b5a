package org.warmboot.model.action;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.warmboot.model.Action;
import org.warmboot.model.Capability;
import org.warmboot.model.Order;
import org.warmboot.model.Scope;
import org.warmboot.model.Step;
import org.warmboot.model.Technique;
import org.warmboot.model.device.DeviceUse;

/**
 * What is known of an action: a row of the one table of actions.
 *
 * @param action what a step does
 * @param group its place in menus
 * @param family the states it brings about
 * @param change from where it starts, and where it leads
 * @param scopes on what it may act; driver domains hold real devices and cannot be suspended, saved or moved
 * @param management what it needs of the privileged domain
 * @param capability what the hypervisor must be able to do; none if every hypervisor can do it
 * @param after the action by which its start comes about; none if that is how a technique finds the domains
 * @param order in which new steps visit domains; what moves memory visits one after another
 * @param options attributes of a step that change what this action does
 * @param devices disks and links of the host that it uses; files only if operating system or services say for how long
 * @param parameters of the host and what it holds on which the time of the action depends
 */
public record ActionFacts(
        Action action,
        ActionGroup group,
        StateFamily family,
        StateChange change,
        Set<Scope> scopes,
        Management management,
        Optional<Capability> capability,
        Optional<Action> after,
        Order order,
        Set<EAttribute> options,
        Set<DeviceUse<?>> devices,
        List<EAttribute> parameters) {

    private static final Map<Action, ActionFacts> BY_ACTION =
            ActionTable.ROWS.stream().collect(toUnmodifiableMap(ActionFacts::action, Function.identity()));
    private static final Set<EAttribute> OPTIONS =
            all().stream().flatMap(facts -> facts.options.stream()).collect(Collectors.toUnmodifiableSet());

    /** Gives the facts of all actions, in the order of menus. */
    public static List<ActionFacts> all() {
        return ActionTable.ROWS;
    }

    /** Gives the facts of all actions by their groups, in the order of menus. */
    public static List<List<ActionFacts>> groups() {
        return List.copyOf(all().stream()
                .collect(groupingBy(ActionFacts::group, () -> new EnumMap<>(ActionGroup.class), Collectors.toList()))
                .values());
    }

    /** Gives the facts of an action. */
    public static ActionFacts of(Action action) {
        return BY_ACTION.get(action);
    }

    /** Gives the facts of the action of a step. */
    public static ActionFacts of(Step step) {
        return of(step.getAction());
    }

    /** Gives the facts of the actions of the steps of a technique. */
    public static Stream<ActionFacts> of(Technique technique) {
        return technique.getSteps().stream().map(ActionFacts::of);
    }

    /** Tells whether an attribute of a step has an effect with some actions only. */
    public static boolean isOption(EStructuralFeature feature) {
        return OPTIONS.contains(feature);
    }

    /** Gives the action as it begins a line: "Quick reload". */
    public String title() {
        var literal = action.getLiteral();
        return literal.substring(0, 1).toUpperCase(Locale.ROOT)
                + literal.substring(1).replace('-', ' ');
    }

    /** Gives what happens to domains, if the action acts on domains. */
    public Optional<StateChange.OfDomains> ofDomains() {
        return change instanceof StateChange.OfDomains its ? Optional.of(its) : Optional.empty();
    }

    /** Gives what happens to the hypervisor, if the action acts on the machine. */
    public Optional<StateChange.OfHypervisor> ofHypervisor() {
        return change instanceof StateChange.OfHypervisor its ? Optional.of(its) : Optional.empty();
    }

    /** Tells whether domains are in a phase afterwards. */
    public boolean leadsTo(DomainPhase phase) {
        return ofDomains().filter(its -> its.to() == phase).isPresent();
    }

    /** Tells whether domains leave their host, so that other hosts take part. */
    public boolean movesAway() {
        return leadsTo(DomainPhase.AWAY);
    }

    /** Gives the action that lets domains run again where this one leads, if they do not and there is one. */
    public Optional<Action> inverse() {
        return ofDomains()
                .filter(its -> its.to() != DomainPhase.RUNNING)
                .flatMap(its -> all().stream()
                        .filter(other -> other.leadsTo(DomainPhase.RUNNING))
                        .filter(other -> other.ofDomains().orElseThrow().from().contains(its.to()))
                        .map(ActionFacts::action)
                        .findFirst());
    }
}
