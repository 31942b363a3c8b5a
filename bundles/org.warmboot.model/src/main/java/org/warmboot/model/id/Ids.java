package org.warmboot.model.id;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.warmboot.model.Element;
import org.warmboot.model.Scenario;
import org.warmboot.model.words.CamelCase;

/** Makes and checks identifiers of elements. */
public final class Ids {
    private static final Pattern VALID = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_.-]*");

    private Ids() {}

    /**
     * Gives the element of a kind that has an identifier, wherever it is in the scenario.
     *
     * @param kind the kind, or {@link Element} for any
     */
    public static <E extends Element> Optional<E> find(Scenario scenario, Class<E> kind, String id) {
        Iterable<EObject> contents = () -> EcoreUtil.getAllContents(scenario, true);
        return StreamSupport.stream(contents.spliterator(), false)
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(element -> id.equals(element.getId()))
                .findFirst();
    }

    /** Gives the element of a list that has an identifier. */
    public static <E extends Element> Optional<E> find(Collection<E> elements, String id) {
        return elements.stream().filter(element -> id.equals(element.getId())).findFirst();
    }

    /**
     * Gives an identifier that no element of the scenario has: {@code host-1}, {@code host-2}, ...
     *
     * @param prefix start of the identifier, such as {@code host}
     */
    public static String fresh(Scenario scenario, String prefix) {
        return fresh(used(Set.of(scenario)), prefix);
    }

    /** Gives the first of {@code prefix-1}, {@code prefix-2}, ... that is not in use. */
    public static String fresh(Collection<String> used, String prefix) {
        int number = 1;
        while (used.contains(prefix + "-" + number)) {
            number++;
        }
        return prefix + "-" + number;
    }

    /** Gives the identifier itself if it is free, else a fresh one that starts with it. */
    public static String freshOr(Collection<String> used, String wanted) {
        return used.contains(wanted) ? fresh(used, wanted) : wanted;
    }

    /** Gives the identifiers below some roots, in the order of the file. */
    public static Set<String> used(Collection<? extends EObject> roots) {
        var ids = new LinkedHashSet<String>();
        EcoreUtil.<EObject>getAllContents(roots).forEachRemaining(object -> {
            String id = EcoreUtil.getID(object);
            if (id != null) {
                ids.add(id);
            }
        });
        return ids;
    }

    /** Gives an identifier to every element below the roots that needs one and has none. */
    public static void fillIn(Collection<? extends EObject> roots) {
        Set<String> used = used(roots);
        EcoreUtil.<EObject>getAllContents(roots).forEachRemaining(object -> {
            if (object.eClass().getEIDAttribute() != null && EcoreUtil.getID(object) == null) {
                String id = fresh(used, prefix(object.eClass()));
                EcoreUtil.setID(object, id);
                used.add(id);
            }
        });
    }

    /** Gives the usual start of the identifiers of a kind of element: {@code operating-system}. */
    public static String prefix(EClass kind) {
        return CamelCase.hyphenated(kind.getName());
    }

    /** Tells whether a text can be an identifier: a letter, then letters, digits, dots, hyphens and underscores. */
    public static boolean isValid(String id) {
        return VALID.matcher(id).matches();
    }
}
