package org.warmboot.ui.whatif;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.warmboot.experiment.question.WhatIf;
import org.warmboot.model.Element;
import org.warmboot.model.Scenario;
import org.warmboot.model.path.Parameter;
import org.warmboot.model.path.PathException;
import org.warmboot.model.words.ElementNames;
import org.warmboot.ui.words.FeatureWords;

/**
 * Another value of a parameter, which somebody tries.
 *
 * @param path path of the parameter
 * @param text the value that is tried, as it would stand in a file
 */
record Guess(String path, String text) {

    /** Three digits are as exact as anybody moves a slider. */
    private static final MathContext DIGITS = new MathContext(3);

    /** The value that a parameter has. */
    static Guess of(Parameter parameter) {
        return new Guess(parameter.path(), parameter.value());
    }

    WhatIf.Value value() {
        return new WhatIf.Value(path, text);
    }

    /** The parameter as it is; absent if the scenario has it no more. */
    Optional<Parameter> in(Scenario scenario) {
        return WhatIf.parameter(scenario, path);
    }

    /** Whether it is another value than the one that the scenario has. */
    boolean differs(Scenario scenario) {
        return in(scenario).filter(parameter -> !parameter.value().equals(text)).isPresent();
    }

    /** So many times the value that a parameter has, with its unit. */
    static Guess times(Parameter parameter, double factor) {
        double wanted = new BigDecimal(parameter.number().orElseThrow() * factor)
                .round(DIGITS)
                .doubleValue();
        return factor == 1
                ? of(parameter)
                : new Guess(parameter.path(), tried(parameter).setNumber(wanted).value());
    }

    /** What is tried over what is; absent where that has no sense. */
    Optional<Double> factor(Parameter parameter) {
        double now = parameter.number().orElse(0);
        try {
            double then = tried(parameter).set(text).number().orElse(Double.NaN);
            return now > 0 && then > 0 ? Optional.of(then / now) : Optional.empty();
        } catch (PathException noValue) {
            return Optional.empty();
        }
    }

    /** Why the text is no value of a parameter; absent if it is one. */
    static Optional<String> problem(Parameter parameter, String text) {
        try {
            tried(parameter).set(text);
            return Optional.empty();
        } catch (PathException noValue) {
            return Optional.of(noValue.getMessage());
        }
    }

    /** The value as it is written after somebody has entered it. */
    static Guess written(Parameter parameter, String text) {
        return new Guess(parameter.path(), tried(parameter).set(text).value());
    }

    /** The same parameter of a copy of its owner, which may be changed. */
    private static Parameter tried(Parameter parameter) {
        return new Parameter(
                parameter.path(),
                EcoreUtil.copy(parameter.owner()),
                parameter.attribute(),
                parameter.index(),
                parameter.value(),
                parameter.number());
    }

    /** What the parameter is called, for example "boot time of Linux". */
    static String words(Parameter parameter) {
        var owner = parameter.owner();
        while (owner != null && !(owner instanceof Element)) {
            owner = owner.eContainer();
        }
        var name = FeatureWords.label(parameter.owner().eClass(), parameter.attribute());
        return owner == null ? name : name + " \u00b7 " + ElementNames.orKind((Element) owner);
    }
}
