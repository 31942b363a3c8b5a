package org.warmboot.validation;

import static org.warmboot.model.ModelPackage.Literals.CLUSTER__HEALTH_GATE;
import static org.warmboot.model.ModelPackage.Literals.DATA_RATE;
import static org.warmboot.model.ModelPackage.Literals.DATA_SIZE;
import static org.warmboot.model.ModelPackage.Literals.DISK;
import static org.warmboot.model.ModelPackage.Literals.DISK__CAPACITY;
import static org.warmboot.model.ModelPackage.Literals.DISK__READ_RATE;
import static org.warmboot.model.ModelPackage.Literals.DISK__WRITE_RATE;
import static org.warmboot.model.ModelPackage.Literals.DOMAIN__CPU_CAP;
import static org.warmboot.model.ModelPackage.Literals.DOMAIN__CPU_WEIGHT;
import static org.warmboot.model.ModelPackage.Literals.DURATION;
import static org.warmboot.model.ModelPackage.Literals.DURATION_PER_SIZE;
import static org.warmboot.model.ModelPackage.Literals.HOST;
import static org.warmboot.model.ModelPackage.Literals.HYPERVISOR;
import static org.warmboot.model.ModelPackage.Literals.HYPERVISOR__COMPRESSION_RATE;
import static org.warmboot.model.ModelPackage.Literals.LINK__RATE;
import static org.warmboot.model.ModelPackage.Literals.OPERATING_SYSTEM;
import static org.warmboot.model.ModelPackage.Literals.PAGING;
import static org.warmboot.model.ModelPackage.Literals.SERVICE_PROFILE;
import static org.warmboot.model.ModelPackage.Literals.STEP__RATE_LIMIT;
import static org.warmboot.model.ModelPackage.Literals.WORKLOAD__ARRIVAL_RATE;
import static org.warmboot.model.ModelPackage.Literals.WORKLOAD__MEMORY_RATE;
import static org.warmboot.model.ModelPackage.Literals.WORKLOAD__SKEW;

import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;

/** The largest and, other than 0, least numbers that can be simulated; beyond them sums and clocks overflow. */
final class Ranges {
    private static final double CENTURY = 100.0 * 365 * 24 * 3600;
    private static final double PEBIBYTE = 0x1p50;
    private static final double EXBIBYTE = 0x1p60;

    /** Their durations pass on the clock of a run, which tells a century and a half. */
    private static final Set<EClass> MACHINES =
            Set.of(HOST, HYPERVISOR, DISK, OPERATING_SYSTEM, SERVICE_PROFILE, PAGING);

    private static final Map<EDataType, Double> MOST_OF_TYPE =
            Map.of(DURATION, 1e15, DATA_SIZE, PEBIBYTE, DATA_RATE, 1e15, DURATION_PER_SIZE, 1.0);

    private static final Map<EAttribute, Double> MOST = Map.of(
            DISK__CAPACITY,
            EXBIBYTE,
            CLUSTER__HEALTH_GATE,
            CENTURY,
            DOMAIN__CPU_WEIGHT,
            1e9,
            DOMAIN__CPU_CAP,
            1e9,
            WORKLOAD__SKEW,
            100.0,
            WORKLOAD__ARRIVAL_RATE,
            1e12);

    /** Bytes in a second, and a weight. */
    private static final Map<EAttribute, Double> LEAST = Map.of(
            DISK__READ_RATE,
            1.0,
            DISK__WRITE_RATE,
            1.0,
            LINK__RATE,
            1.0,
            WORKLOAD__MEMORY_RATE,
            1.0,
            HYPERVISOR__COMPRESSION_RATE,
            1.0,
            STEP__RATE_LIMIT,
            1.0,
            DOMAIN__CPU_WEIGHT,
            1e-9);

    private Ranges() {}

    /** Gives the largest number that an attribute may have. */
    static double most(EAttribute attribute) {
        EDataType type = attribute.getEAttributeType();
        double usual = type == DURATION && MACHINES.contains(attribute.getEContainingClass())
                ? CENTURY
                : MOST_OF_TYPE.getOrDefault(type, 1e15);
        return MOST.getOrDefault(attribute, usual);
    }

    /** Gives the least number above 0 that an attribute may have. */
    static double least(EAttribute attribute) {
        return LEAST.getOrDefault(attribute, 0.0);
    }
}
