package org.warmboot.engine.plan;

import java.util.List;

/**
 * A virtual machine.
 *
 * @param id stable identifier
 * @param name name for people
 * @param role what it is for
 * @param memoryBytes machine memory in bytes
 * @param vcpus virtual processors
 * @param operatingSystem what shutting down and booting it costs
 * @param services services in the order of their start
 * @param fileCacheBytes memory that its file cache may use, in bytes
 * @param memory how it uses its memory
 * @param cpu its share in the processors of its host
 */
public record DomainPlan(
        String id,
        String name,
        DomainRole role,
        long memoryBytes,
        int vcpus,
        OperatingSystemPlan operatingSystem,
        List<ServicePlan> services,
        long fileCacheBytes,
        MemoryProfile memory,
        CpuShare cpu) {

    /** Checks the values; throws {@link IllegalArgumentException} with the one that is wrong. */
    public DomainPlan {
        Require.text(id, "The identifier of a domain");
        Require.text(name, "The name of domain " + id);
        Require.present(role, "The role of domain " + name);
        Require.positive(memoryBytes, "The memory of domain " + name);
        Require.positive(vcpus, "The number of virtual processors of domain " + name);
        Require.present(operatingSystem, "The operating system of domain " + name);
        Require.notNegative(fileCacheBytes, "The file cache of domain " + name);
        Require.present(memory, "The memory profile of domain " + name);
        Require.present(cpu, "The processor share of domain " + name);
        services = List.copyOf(services);
        Require.distinct(services, ServicePlan::id, "Identifiers of services of domain " + name);
    }

    /** A domain with {@link MemoryProfile#DEFAULT} and {@link CpuShare#DEFAULT}. */
    public DomainPlan(
            String id,
            String name,
            DomainRole role,
            long memoryBytes,
            int vcpus,
            OperatingSystemPlan operatingSystem,
            List<ServicePlan> services,
            long fileCacheBytes) {
        this(
                id,
                name,
                role,
                memoryBytes,
                vcpus,
                operatingSystem,
                services,
                fileCacheBytes,
                MemoryProfile.DEFAULT,
                CpuShare.DEFAULT);
    }

    /** A domain with {@link CpuShare#DEFAULT}. */
    public DomainPlan(
            String id,
            String name,
            DomainRole role,
            long memoryBytes,
            int vcpus,
            OperatingSystemPlan operatingSystem,
            List<ServicePlan> services,
            long fileCacheBytes,
            MemoryProfile memory) {
        this(id, name, role, memoryBytes, vcpus, operatingSystem, services, fileCacheBytes, memory, CpuShare.DEFAULT);
    }
}
