package org.warmboot.edit.template;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.warmboot.model.Element;
import org.warmboot.model.PrivilegedDomain;
import org.warmboot.model.Service;

/** Names that no neighbour has. */
public final class FreeNames {
    private FreeNames() {
    }

    /**
     * Gives a new element a name that nothing else in a list has: its own, with a number behind it. Services and the
     * privileged domain keep theirs as long as it is free.
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
        var wish = Optional.ofNullable(element.getName()).orElse(element.eClass().getName());
        boolean unnumbered = element instanceof Service || element instanceof PrivilegedDomain || endsInNumber(wish);
        element.setName(unnumbered && !taken.contains(wish) ? wish : numbered(wish, taken));
    }

    private static String numbered(String wish, Set<String> taken) {
        var stem = wish.replaceFirst("\\s*\\d+$", "");
        int number = 1;
        while (taken.contains(stem + " " + number)) {
            number++;
        }
        return stem + " " + number;
    }

    private static boolean endsInNumber(String name) {
        return !name.isEmpty() && Character.isDigit(name.charAt(name.length() - 1));
    }
}
