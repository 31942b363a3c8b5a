package org.warmboot.edit.template;

import java.util.List;
import org.warmboot.edit.Messages;
import org.warmboot.model.AccessPattern;
import org.warmboot.model.Action;
import org.warmboot.model.AgingModel;
import org.warmboot.model.FailureModel;
import org.warmboot.model.ModelFactory;
import org.warmboot.model.OperatingSystem;
import org.warmboot.model.Paging;
import org.warmboot.model.Scope;
import org.warmboot.model.ServiceKind;
import org.warmboot.model.ServiceProfile;
import org.warmboot.model.Step;
import org.warmboot.model.Technique;
import org.warmboot.model.Workload;
import org.warmboot.model.action.ActionFacts;

/** New profiles, models and techniques with plausible values; see {@link ElementTemplates}. */
public final class LibraryTemplates {
    private static final long MIB = 1L << 20;
    private static final double HOUR = 3600;
    private static final double WEEK = 7 * 24 * HOUR;

    private LibraryTemplates() {}

    /** A Linux whose boot and shutdown contend for the disk. */
    public static OperatingSystem operatingSystem() {
        return ProfileTemplates.operatingSystem("name.operatingSystem");
    }

    /** What a kind of service costs to stop and to start. */
    public static ServiceProfile serviceProfile(ServiceKind kind) {
        return ProfileTemplates.service(kind);
    }

    /** Ten clients that read 1500 files of 512 KiB in any order over the network. */
    public static Workload workload() {
        var workload = ModelFactory.eINSTANCE.createWorkload();
        workload.setName(Messages.text("name.workload"));
        workload.setPattern(AccessPattern.UNIFORM);
        workload.setFiles(1500);
        workload.setFileSize(MIB / 2);
        workload.setConcurrency(10);
        workload.setOverNetwork(true);
        return Assumptions.mark(workload, List.of("pattern", "files", "fileSize", "concurrency", "memoryRate"));
    }

    /** A technique that does nothing yet. */
    public static Technique technique() {
        var technique = ModelFactory.eINSTANCE.createTechnique();
        technique.setName(Messages.text("name.technique"));
        return technique;
    }

    /** A step named after what it does; what moves memory goes one domain after another, as in the library. */
    public static Step step(Action action, Scope scope) {
        var step = ModelFactory.eINSTANCE.createStep();
        step.setAction(action);
        step.setScope(scope);
        step.setName(ActionFacts.of(action).title()
                + (scope == Scope.HYPERVISOR || scope == Scope.HOST ? "" : " " + words(scope.getLiteral())));
        step.setOrder(ActionFacts.of(action).order());
        return step;
    }

    /** A heap of a hypervisor that loses 4 KiB per hour. */
    public static AgingModel agingModel() {
        var aging = ModelFactory.eINSTANCE.createAgingModel();
        aging.setName(Messages.text("name.aging"));
        aging.setLeakRate(4096 / HOUR);
        return Assumptions.mark(aging, List.of("leakRate"));
    }

    /** Failures that become likelier with age, after 12 weeks in the mean; an hour of repair. */
    public static FailureModel failureModel() {
        var failure = ModelFactory.eINSTANCE.createFailureModel();
        failure.setName(Messages.text("name.failure"));
        var life = ModelFactory.eINSTANCE.createWeibull();
        life.setMean(12 * WEEK);
        failure.setTimeToFailure(life);
        var repair = ModelFactory.eINSTANCE.createExponential();
        repair.setMean(HOUR);
        failure.setTimeToRepair(repair);
        return Assumptions.mark(failure, List.of("timeToFailure", "timeToRepair"));
    }

    /** Paging that keeps a tenth of an idle domain in memory. */
    public static Paging paging() {
        var paging = ModelFactory.eINSTANCE.createPaging();
        paging.setName(Messages.text("name.paging"));
        return Assumptions.mark(paging, List.of("residentShare", "sharedShare", "quantum", "wakeSet"));
    }

    private static String words(String literal) {
        return literal.replace('-', ' ');
    }
}
