package org.warmboot.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Set;

/** One slice per package; the generated packages, whose initialisers call each other, count as one. */
final class PackageSlices implements SliceAssignment {

    private static final String MODEL = "org.warmboot.model";
    private static final String NOTATION = MODEL + ".notation";
    private static final Set<String> GENERATED =
            Set.of(MODEL, MODEL + ".impl", MODEL + ".util", NOTATION, NOTATION + ".impl", NOTATION + ".util");

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
        var name = javaClass.getPackageName();
        if (!name.startsWith("org.warmboot.")) {
            return SliceIdentifier.ignore();
        }
        return SliceIdentifier.of(GENERATED.contains(name) ? MODEL : name);
    }

    @Override
    public String getDescription() {
        return "packages";
    }
}
