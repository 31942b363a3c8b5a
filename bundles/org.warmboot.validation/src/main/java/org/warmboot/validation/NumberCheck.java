package org.warmboot.validation;

import static org.warmboot.model.ModelPackage.Literals.*;

import java.util.Collection;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.warmboot.model.Scenario;

/** Sizes, rates, times and counts are in their range. */
final class NumberCheck implements Check {
    private static final Set<EAttribute> ABOVE_ZERO = Set.of(
            HOST__CORES,
            HOST__MEMORY,
            DISK__CAPACITY,
            DISK__READ_RATE,
            DISK__WRITE_RATE,
            LINK__RATE,
            DOMAIN__MEMORY,
            DOMAIN__VCPUS,
            HYPERVISOR__HEAP,
            WORKLOAD__FILES,
            WORKLOAD__FILE_SIZE,
            WORKLOAD__CONCURRENCY,
            WORKLOAD__MEMORY_RATE,
            EXPONENTIAL__MEAN,
            ERLANG__STAGES,
            ERLANG__MEAN,
            WEIBULL__SHAPE,
            WEIBULL__MEAN,
            HYPO_EXPONENTIAL__FIRST_MEAN,
            HYPO_EXPONENTIAL__SECOND_MEAN,
            TIME_TRIGGER__INTERVAL,
            LOAD_TRIGGER__INTERVAL,
            CLUSTER__MAX_AWAY,
            THROUGHPUT_EXPERIMENT__MEMORY,
            THROUGHPUT_EXPERIMENT__INTERVAL,
            AVAILABILITY_EXPERIMENT__DOMAINS,
            ROLLING_EXPERIMENT__INTERVAL,
            CAPACITY_EXPERIMENT__DOMAIN_MEMORY,
            PAGING__RESIDENT_SHARE,
            PAGING__QUANTUM,
            PAGING__MINIMUM_QUANTUM,
            PAGING__WAKE_SET,
            PAGING__FAULT_SIZE,
            DOMAIN__CPU_WEIGHT,
            AGING_EXPERIMENT__HORIZON,
            AGING_EXPERIMENT__INTERVAL,
            THRESHOLD_TRIGGER__LEVEL,
            LONG_RUN_EXPERIMENT__HORIZON,
            LONG_RUN_EXPERIMENT__REPLICATIONS,
            LONG_RUN_EXPERIMENT__LEVEL,
            MAINTENANCE_WINDOW__LENGTH,
            LOAD_PROFILE__STEP);
    /** Any number, or -1 for "any". */
    private static final Set<EAttribute> FREE = Set.of(
            PUBLISHED_FIGURE__VALUE,
            PUBLISHED_FIGURE__DOMAINS,
            PUBLISHED_FIGURE__MEMORY,
            ROLLING_EXPERIMENT__DOMAINS,
            SCENARIO__SEED);

    @Override
    public void check(Scenario scenario, Issues found) {
        scenario.eAllContents()
                .forEachRemaining(object ->
                        object.eClass().getEAllAttributes().forEach(attribute -> check(object, attribute, found)));
    }

    private static void check(EObject object, EAttribute attribute, Issues found) {
        switch (object.eGet(attribute)) {
            case Number number -> check(object, attribute, number.doubleValue(), found);
            case Collection<?> many ->
                many.stream()
                        .filter(Number.class::isInstance)
                        .forEach(each -> check(object, attribute, ((Number) each).doubleValue(), found));
            case null, default -> {
                // no number
            }
        }
    }

    private static String text(EDataType type, double number) {
        Object value = type.getInstanceClass() == double.class ? (Object) number : (Object) (long) number;
        return type.getInstanceClass() == int.class ? value.toString() : EcoreUtil.convertToString(type, value);
    }

    private static void check(EObject object, EAttribute attribute, double number, Issues found) {
        EDataType type = attribute.getEAttributeType();
        if (!Double.isFinite(number)) {
            found.error(object, attribute, "number.finite", object, attribute);
        } else if (FREE.contains(attribute)) {
            return;
        } else if (type == FRACTION && (number < 0 || number > 1)) {
            found.error(object, attribute, "number.fraction", object, attribute);
        } else if (ABOVE_ZERO.contains(attribute) && number <= 0) {
            found.error(object, attribute, "number.positive", object, attribute);
        } else if (number < 0) {
            found.error(object, attribute, "number.negative", object, attribute);
        } else if (number > Ranges.most(attribute)) {
            found.error(object, attribute, "number.large", object, attribute, text(type, Ranges.most(attribute)));
        } else if (number > 0 && number < Ranges.least(attribute)) {
            found.error(object, attribute, "number.small", object, attribute, text(type, Ranges.least(attribute)));
        }
    }
}
