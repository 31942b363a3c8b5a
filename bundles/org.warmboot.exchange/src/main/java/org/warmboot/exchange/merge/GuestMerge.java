package org.warmboot.exchange.merge;

import static org.warmboot.model.ModelPackage.Literals.DOMAIN__CPU_CAP;
import static org.warmboot.model.ModelPackage.Literals.DOMAIN__CPU_WEIGHT;
import static org.warmboot.model.ModelPackage.Literals.DOMAIN__MEMORY;
import static org.warmboot.model.ModelPackage.Literals.DOMAIN__OPERATING_SYSTEM;
import static org.warmboot.model.ModelPackage.Literals.DOMAIN__VCPUS;
import static org.warmboot.model.ModelPackage.Literals.ELEMENT__NAME;
import static org.warmboot.model.ModelPackage.Literals.GUEST_DOMAIN__TIES;

import org.warmboot.exchange.facts.Machine;
import org.warmboot.exchange.source.ExchangeException;
import org.warmboot.exchange.text.Messages;
import org.warmboot.model.GuestDomain;
import org.warmboot.model.ModelFactory;
import org.warmboot.model.Scenario;

/** Makes a guest of what an inventory tells of a machine. */
final class GuestMerge {
    private static final long GIB = 1L << 30;

    private final Scenario scenario;
    private final Defaults defaults;
    private final Rules rules;

    GuestMerge(Scenario scenario, Defaults defaults, Rules rules) {
        this.scenario = scenario;
        this.defaults = defaults;
        this.rules = rules;
    }

    /** A new guest, with the services that the rules give it. */
    GuestDomain create(Machine machine, FreshIds used) throws ExchangeException {
        var guest = ModelFactory.eINSTANCE.createGuestDomain();
        guest.setId(used.like(machine.name(), "vm"));
        fill(guest, machine, true);
        var rule = rules.service(machine);
        if (rule.isPresent()) {
            var service = ModelFactory.eINSTANCE.createService();
            service.setId(used.like(guest.getId() + "." + rule.get().id(), "service"));
            service.setProfile(
                    defaults.service(scenario, rule.get().id()).orElseThrow(() -> unknown(machine, rule.get())));
            guest.getServices().add(service);
        }
        return guest;
    }

    /** Brings a guest up to date that an earlier import has made, or somebody by hand. */
    void update(GuestDomain guest, Machine machine) throws ExchangeException {
        fill(guest, machine, false);
    }

    private void fill(GuestDomain guest, Machine machine, boolean fresh) throws ExchangeException {
        var values = new FoundValues(guest, fresh);
        var file = machine.place().fileName();
        values.imported(ELEMENT__NAME, machine.name(), file, machine.identity().orElse(""));
        if (machine.memory().isPresent()) {
            values.imported(DOMAIN__MEMORY, machine.memory().getAsLong(), file, "");
        } else {
            values.assumed(DOMAIN__MEMORY, GIB, Messages.get("assumed.guest-memory"));
        }
        if (machine.vcpus().isPresent()) {
            values.imported(DOMAIN__VCPUS, machine.vcpus().getAsInt(), file, "");
        } else {
            values.assumed(DOMAIN__VCPUS, 1, Messages.get("assumed.vcpus"));
        }
        if (machine.weight().isPresent()) {
            values.imported(DOMAIN__CPU_WEIGHT, machine.weight().getAsDouble(), file, "");
        }
        if (machine.cap().isPresent()) {
            values.imported(DOMAIN__CPU_CAP, machine.cap().getAsDouble(), file, "");
        }
        if (machine.ties().isPresent()
                && (!machine.ties().get().isEmpty()
                        || FoundValues.of(guest, GUEST_DOMAIN__TIES).isPresent())) {
            var ties = machine.ties().get().stream().sorted().toList();
            values.imported(GUEST_DOMAIN__TIES, ties, file, "");
        }
        if (fresh || !machine.system().isBlank()) {
            system(machine, values);
        }
    }

    private void system(Machine machine, FoundValues values) throws ExchangeException {
        var rule = rules.system(machine);
        if (rule.isPresent()) {
            var system = defaults.system(scenario, rule.get().id()).orElseThrow(() -> unknown(machine, rule.get()));
            values.assumed(
                    DOMAIN__OPERATING_SYSTEM,
                    system,
                    Messages.get("assumed.rule", rule.get().pattern()));
        }
    }

    private static ExchangeException unknown(Machine machine, Rule rule) {
        return ExchangeException.wrong(machine.place(), "rules.unknown", rule.pattern(), rule.id(), machine.name());
    }
}
