package org.warmboot.edit.template;

import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.warmboot.model.id.Ids;

/** Identifiers that nothing else has. */
public final class FreeIds {
    private FreeIds() {}

    /**
     * Gives a new object and all it holds identifiers that are free. One that is there counts as a wish: the copy of
     * {@code warm} becomes {@code warm-1}, and its step {@code warm.suspend} becomes {@code warm-1.suspend}.
     *
     * @param used identifiers of others; those that are given are added
     */
    public static void give(EObject root, Set<String> used) {
        var before = EcoreUtil.getID(root);
        EcoreUtil.<EObject>getAllContents(List.of(root)).forEachRemaining(object -> {
            if (object.eClass().getEIDAttribute() != null) {
                var wish = EcoreUtil.getID(object);
                boolean follows = object != root && before != null && wish != null && wish.startsWith(before + ".");
                var id = free(follows ? EcoreUtil.getID(root) + wish.substring(before.length()) : wish, object, used);
                EcoreUtil.setID(object, id);
                used.add(id);
            }
        });
    }

    private static String free(String wish, EObject object, Set<String> used) {
        if (wish == null) {
            return Ids.fresh(used, Ids.prefix(object.eClass()));
        }
        return used.contains(wish) ? Ids.fresh(used, wish.replaceFirst("-\\d+$", "")) : wish;
    }
}
