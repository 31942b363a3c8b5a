package org.warmboot.model.file;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.warmboot.model.ModelPackage;
import org.warmboot.model.notation.NotationPackage;

/** The kinds of elements that a scenario file may hold. */
final class ElementKinds {
    private static final List<EPackage> PACKAGES = List.of(ModelPackage.eINSTANCE, NotationPackage.eINSTANCE);

    private ElementKinds() {}

    /** Finds the kind of a root by the qualified name of its tag. */
    static Optional<EClass> root(String namespace, String name) {
        return find(namespace, name)
                .filter(kind -> kind == ModelPackage.Literals.SCENARIO || kind == NotationPackage.Literals.DIAGRAM);
    }

    /** Finds a kind of which elements can be made. */
    static Optional<EClass> find(String namespace, String name) {
        return concrete()
                .filter(kind -> kind.getEPackage().getNsURI().equals(namespace)
                        && kind.getName().equals(name))
                .findFirst();
    }

    /** Lists, as they are written in {@code xsi:type}, the kinds that a reference may contain. */
    static String allowed(EReference reference) {
        return concrete()
                .filter(reference.getEReferenceType()::isSuperTypeOf)
                .map(kind -> kind.getEPackage().getNsPrefix() + ":" + kind.getName())
                .collect(Collectors.joining(", "));
    }

    private static Stream<EClass> concrete() {
        return PACKAGES.stream()
                .flatMap(each -> each.getEClassifiers().stream())
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast)
                .filter(kind -> !kind.isAbstract());
    }
}
