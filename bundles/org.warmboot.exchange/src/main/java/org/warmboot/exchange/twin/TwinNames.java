package org.warmboot.exchange.twin;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.warmboot.model.ModelPackage;
import org.warmboot.model.notation.NotationPackage;

/** The keys of a twin that are not names of the metamodel, and where the kind of an object has to be said. */
final class TwinNames {
    static final String FORMAT = "format";
    static final String FORMAT_NAME = "warmboot-scenario";
    static final String SCHEMA = "$schema";
    static final String SCENARIO = "scenario";
    static final String DIAGRAM = "diagram";

    /** Kind of an object, where its place allows several. */
    static final String TYPE = "type";

    private static final List<EPackage> PACKAGES = List.of(ModelPackage.eINSTANCE, NotationPackage.eINSTANCE);

    private TwinNames() {}

    /** Kinds of objects that a reference may hold. */
    static List<EClass> kinds(EReference reference) {
        return concrete().filter(reference.getEReferenceType()::isSuperTypeOf).toList();
    }

    /** All kinds of objects. */
    static Stream<EClass> concrete() {
        return PACKAGES.stream()
                .flatMap(each -> each.getEClassifiers().stream())
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast)
                .filter(kind -> !kind.isAbstract());
    }
}
