package org.warmboot.edit.template;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.warmboot.model.DriverDomain;
import org.warmboot.model.Element;
import org.warmboot.model.GuestDomain;
import org.warmboot.model.Host;
import org.warmboot.model.words.CamelCase;
import org.warmboot.model.words.ElementNames;

/** Names that no neighbour has. */
public final class FreeNames {
    /** A word and a number at its end that is not part of a version. */
    private static final Pattern NUMBER = Pattern.compile("(.*[^\\d.,\\s])(\\d{1,9})");

    private FreeNames() {}

    /**
     * Gives a new element a name that nothing else in a list has: its own, with a number behind it. Hosts and domains
     * are numbered from the first one on, everything else only when its name is taken.
     */
    public static void give(Element element, EObject owner, EStructuralFeature feature) {
        if (!feature.isMany()) {
            return;
        }
        var taken = new HashSet<String>();
        for (var object : owner.eContents()) {
            if (object.eContainmentFeature() == feature && object instanceof Element sibling) {
                taken.add(sibling.getName());
            }
        }
        var wish = ElementNames.given(element)
                .orElseGet(() -> CamelCase.title(element.eClass().getName()));
        boolean free = !taken.contains(wish) && (!isCounted(element) || endsInNumber(wish));
        element.setName(free ? wish : isCounted(element) ? counted(wish, taken) : numbered(wish, taken));
    }

    private static boolean isCounted(Element element) {
        return element instanceof Host || element instanceof GuestDomain || element instanceof DriverDomain;
    }

    /** The copy of "web-09" is "web-10". */
    private static String counted(String wish, Set<String> taken) {
        var number = NUMBER.matcher(wish);
        if (!number.matches()) {
            return numbered(wish, taken);
        }
        var digits = number.group(2);
        var format = number.group(1).replace("%", "%%") + "%0" + digits.length() + "d";
        return LongStream.iterate(Long.parseLong(digits) + 1, next -> next + 1)
                .mapToObj(format::formatted)
                .filter(name -> !taken.contains(name))
                .findFirst()
                .orElseThrow();
    }

    /** The second "Warm" is "Warm 2", as the first one counts although it has no number. */
    private static String numbered(String wish, Set<String> taken) {
        var stem = wish.replaceFirst("\\s+\\d+$", "");
        int number = taken.contains(stem) ? 2 : 1;
        while (taken.contains(stem + " " + number)) {
            number++;
        }
        return stem + " " + number;
    }

    private static boolean endsInNumber(String name) {
        return !name.isEmpty() && Character.isDigit(name.charAt(name.length() - 1));
    }
}
