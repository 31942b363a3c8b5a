package org.warmboot.experiment.compile;

import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalDouble;
import org.warmboot.engine.plan.Capability;
import org.warmboot.engine.plan.HypervisorPlan;
import org.warmboot.engine.plan.MigrationCosts;
import org.warmboot.engine.plan.NestingCosts;
import org.warmboot.engine.plan.PagingPlan;
import org.warmboot.model.Hypervisor;
import org.warmboot.model.ModelPackage;
import org.warmboot.model.Paging;
import org.warmboot.model.ProvenanceKind;
import org.warmboot.model.words.ElementNames;

/** Translates a hypervisor and what its operations cost. */
final class HypervisorCompiler {

    private HypervisorCompiler() {}

    static HypervisorPlan compile(Hypervisor hypervisor) {
        var capabilities = EnumSet.noneOf(Capability.class);
        hypervisor.getCapabilities().forEach(each -> capabilities.add(Capability.valueOf(each.getName())));
        return new HypervisorPlan(
                hypervisor.getId(),
                ElementNames.orId(hypervisor),
                hypervisor.getHeap(),
                capabilities,
                hypervisor.getQuickReloadTime(),
                hypervisor.getLoadTime(),
                hypervisor.getInitialisationTime(),
                hypervisor.getScrubTime(),
                hypervisor.getSuspendTime(),
                hypervisor.getRecreateTime(),
                hypervisor.getRecreateHeadStart(),
                hypervisor.getResumeTime(),
                migration(hypervisor),
                nesting(hypervisor),
                liveUpdate(hypervisor),
                hypervisor.getCompressionRate(),
                Optional.ofNullable(hypervisor.getPaging()).map(HypervisorCompiler::paging));
    }

    static PagingPlan paging(Paging paging) {
        return new PagingPlan(
                paging.getResidentShare(),
                paging.getSharedShare(),
                paging.getSharedCopy(),
                paging.getQuantum(),
                paging.getShrinkFactor(),
                paging.getMinimumQuantum(),
                paging.getWakeSet(),
                paging.getFaultSize());
    }

    private static MigrationCosts migration(Hypervisor hypervisor) {
        return new MigrationCosts(
                hypervisor.getMigrationSetupTime(),
                hypervisor.getMigrationResumeTime(),
                hypervisor.getMigrationLoad(),
                hypervisor.getMigrationCpuTime());
    }

    private static NestingCosts nesting(Hypervisor hypervisor) {
        return new NestingCosts(
                hypervisor.getNestingTax(),
                hypervisor.getCleanSystemMemory(),
                hypervisor.getCleanSystemStartTime(),
                hypervisor.getRelocationTimePerEntry(),
                hypervisor.getRelocationTime(),
                hypervisor.getDiscardTime());
    }

    /** A pause of which nothing is known is no pause of 0 s. */
    private static OptionalDouble liveUpdate(Hypervisor hypervisor) {
        var parameter = ModelPackage.Literals.HYPERVISOR__LIVE_UPDATE_TIME.getName();
        var open = hypervisor.getProvenance().stream()
                .anyMatch(each -> each.getKind() == ProvenanceKind.OPEN && parameter.equals(each.getParameter()));
        return open ? OptionalDouble.empty() : OptionalDouble.of(hypervisor.getLiveUpdateTime());
    }
}
