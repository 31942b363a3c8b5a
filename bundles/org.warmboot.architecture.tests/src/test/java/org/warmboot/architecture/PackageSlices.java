package org.warmboot.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Set;

/** One slice per package; the generated packages of one metamodel count as one. */
final class PackageSlices implements SliceAssignment {

    private static final String MODEL = "org.warmboot.model";
    private static final String NOTATION = "org.warmboot.model.notation";
    private static final Set<String> GENERATED_MODEL = Set.of(MODEL, MODEL + ".impl", MODEL + ".util");

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
        var name = javaClass.getPackageName();
        if (!name.startsWith("org.warmboot.")) {
            return SliceIdentifier.ignore();
        }
        if (GENERATED_MODEL.contains(name)) {
            return SliceIdentifier.of(MODEL);
        }
        return SliceIdentifier.of(name.startsWith(NOTATION) ? NOTATION : name);
    }

    @Override
    public String getDescription() {
        return "packages";
    }
}
