package org.warmboot.exchange.source;

import org.warmboot.exchange.text.Messages;

/** The one problem for which a file is refused; the message is a sentence for people that names the cure. */
public final class ExchangeException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Place place;
    private final boolean unreadable;

    private ExchangeException(Place place, boolean unreadable, String message) {
        super(message, null, false, false);
        this.place = place;
        this.unreadable = unreadable;
    }

    /** Says that what stands at a place makes no sense there. */
    public static ExchangeException wrong(Place place, String key, Object... values) {
        return new ExchangeException(place, false, Messages.get(key, values));
    }

    /** Says that a file cannot be read or written at all. */
    public static ExchangeException unreadable(String file, String key, Object... values) {
        return new ExchangeException(new Place(file, 0), true, Messages.get(key, values));
    }

    /** Gives where the problem is. */
    public Place place() {
        return place;
    }

    /** Tells whether the file could not be read or written, as opposed to holding errors. */
    public boolean unreadable() {
        return unreadable;
    }
}
