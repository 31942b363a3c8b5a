package org.warmboot.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.emf.codegen.ecore.genmodel.GenClass;
import org.eclipse.emf.codegen.ecore.genmodel.GenFeature;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.warmboot.model.units.DataRates;
import org.warmboot.model.units.DataSizes;
import org.warmboot.model.units.Durations;
import org.warmboot.model.units.DurationsPerSize;
import org.warmboot.model.units.Fractions;

/** Default values with units, which the templates cannot read: they leave the constants without a value. */
final class DefaultValues {

    private DefaultValues() {}

    static void fillIn(GenModel settings, Path code) throws IOException {
        for (var each : settings.getGenPackages()) {
            for (GenClass genClass : each.getGenClasses()) {
                fillIn(genClass, code.resolve(genClass.getQualifiedClassName().replace('.', '/') + ".java"));
            }
        }
    }

    private static void fillIn(GenClass genClass, Path file) throws IOException {
        String text = Files.readString(file);
        for (GenFeature feature : genClass.getGenFeatures()) {
            String literal = feature.getEcoreFeature().getDefaultValueLiteral();
            String left =
                    feature.getEDefault() + "; // TODO The default value literal \"" + literal + "\" is not valid.";
            if (text.contains(left)) {
                String value = value(feature.getTypeGenDataType().getName(), literal);
                text = text.replace(left, feature.getEDefault() + " = " + value + "; // " + literal);
            }
        }
        Files.writeString(file, text);
    }

    private static String value(String type, String literal) {
        return switch (type) {
            case "Duration" -> Double.toString(Durations.parse(literal));
            case "DataSize" -> DataSizes.parse(literal) + "L";
            case "DataRate" -> Double.toString(DataRates.parse(literal));
            case "DurationPerSize" -> Double.toString(DurationsPerSize.parse(literal));
            case "Fraction" -> Double.toString(Fractions.parse(literal));
            default -> throw new IllegalStateException("No value for the default \"" + literal + "\" of type " + type);
        };
    }
}
