package org.warmboot.ui.inventory;

import java.lang.reflect.InvocationTargetException;
import org.warmboot.exchange.source.ExchangeException;
import org.warmboot.exchange.source.Place;
import org.warmboot.ui.Messages;

/** Says where in a file something is. */
public final class PlaceWords {

    private PlaceWords() {}

    /** What is wrong with a file and where, in a line. */
    public static String of(ExchangeException problem) {
        return Messages.text("inventory.problem", of(problem.place()), problem.getMessage());
    }

    /** The same of what has stopped work aside; anything but a problem of a file is a fault of the program. */
    public static String of(InvocationTargetException failure) {
        if (failure.getCause() instanceof ExchangeException problem) {
            return of(problem);
        }
        throw new IllegalStateException(failure.getCause());
    }

    static String of(Place place) {
        return place.line() > 0 ? Messages.text("inventory.place", place.fileName(), line(place)) : place.fileName();
    }

    /** The number of a line is none to be grouped by thousands. */
    static String line(Place place) {
        return Integer.toString(place.line());
    }
}
