package org.warmboot.exchange.facts;

import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import org.warmboot.exchange.facts.Machine.Standing;
import org.warmboot.exchange.source.ExchangeException;
import org.warmboot.exchange.source.Place;
import org.warmboot.model.HostTie;

/** Gathers what a file says of a machine, in whatever order it says so; the last word counts. */
public final class MachineDraft {
    private static final int LONGEST_NAME = 500;
    private static final Pattern NO_SIGNS = Pattern.compile("[\\p{Cntrl}\\p{Cs}\uFFFE\uFFFF]+");

    private final Place place;
    private final Set<HostTie> ties = EnumSet.noneOf(HostTie.class);
    private boolean tiesKnown = true;
    private String name = "";
    private String identity = "";
    private String host = "";
    private String system = "";
    private OptionalLong memory = OptionalLong.empty();
    private OptionalInt vcpus = OptionalInt.empty();
    private OptionalDouble weight = OptionalDouble.empty();
    private OptionalDouble cap = OptionalDouble.empty();
    private Standing standing = Standing.RUNNING;

    /** Begins a machine that is told of at a place. */
    public MachineDraft(Place place) {
        this.place = place;
    }

    /**
     * Sets its name; a blank one is none.
     *
     * @throws ExchangeException if it is longer than any name
     */
    public MachineDraft name(String text) throws ExchangeException {
        if (text.length() > LONGEST_NAME) {
            throw ExchangeException.wrong(place, "machine.name", LONGEST_NAME);
        }
        // no file of a scenario can hold what is no sign
        name = NO_SIGNS.matcher(text).replaceAll(" ").strip();
        return this;
    }

    /** Sets what tells it from others for good; a blank text is none. */
    public MachineDraft identity(String text) {
        identity = text.strip();
        return this;
    }

    /** Sets the name of its host; a blank one is none. */
    public MachineDraft host(String text) {
        host = text.strip();
        return this;
    }

    /** Adds words about its operating system. */
    public MachineDraft system(String words) {
        system = (system + " " + words).strip();
        return this;
    }

    /** Sets the bytes of memory that it has. */
    public MachineDraft memory(long bytes) {
        memory = OptionalLong.of(bytes);
        return this;
    }

    /** Sets the number of its virtual processors. */
    public MachineDraft vcpus(int count) {
        vcpus = OptionalInt.of(count);
        return this;
    }

    /** Sets its share in the processors, 256 being usual. */
    public MachineDraft weight(double share) {
        weight = OptionalDouble.of(share);
        return this;
    }

    /** Sets the processors that it may use at most. */
    public MachineDraft cap(double processors) {
        cap = OptionalDouble.of(processors);
        return this;
    }

    /** Adds something that keeps its state on its host. */
    public MachineDraft tie(HostTie tie) {
        ties.add(tie);
        return this;
    }

    /** Says that the inventory cannot tell what keeps its state on its host. */
    public MachineDraft tiesUnknown() {
        tiesKnown = false;
        return this;
    }

    /** Says whether it runs. */
    public MachineDraft standing(Standing now) {
        standing = now;
        return this;
    }

    /** Gives the virtual processors said so far. */
    public OptionalInt vcpus() {
        return vcpus;
    }

    /**
     * Gives the machine.
     *
     * @param otherwise its name if none was said and it has no identity either
     */
    public Machine machine(String otherwise) {
        var called = !name.isEmpty() ? name : !identity.isEmpty() ? identity : otherwise;
        return new Machine(
                place,
                called,
                Optional.of(identity).filter(text -> !text.isEmpty()),
                Optional.of(host).filter(text -> !text.isEmpty()),
                memory,
                vcpus,
                weight,
                cap,
                tiesKnown ? Optional.of(Set.copyOf(ties)) : Optional.empty(),
                system,
                standing);
    }
}
