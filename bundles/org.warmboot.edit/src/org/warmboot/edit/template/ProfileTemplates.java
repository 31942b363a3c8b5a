package org.warmboot.edit.template;

import java.util.List;
import org.warmboot.edit.Messages;
import org.warmboot.model.ModelFactory;
import org.warmboot.model.OperatingSystem;
import org.warmboot.model.ServiceKind;
import org.warmboot.model.ServiceProfile;

/** Operating systems and service profiles for new domains and services. */
final class ProfileTemplates {
    private static final long MIB = 1L << 20;

    private ProfileTemplates() {}

    /** A Linux whose boot and shutdown contend for the disk. */
    static OperatingSystem operatingSystem(String nameKey) {
        var system = ModelFactory.eINSTANCE.createOperatingSystem();
        system.setName(Messages.text(nameKey));
        system.setShutdownTime(10);
        system.setShutdownDiskTime(0.5);
        system.setBootTime(5);
        system.setBootDiskTime(3);
        system.setResidentMemory(64 * MIB);
        return Assumptions.mark(
                system, List.of("shutdownTime", "shutdownDiskTime", "bootTime", "bootDiskTime", "residentMemory"));
    }

    /** A profile of a kind of service; an application server takes long to start, the others next to nothing. */
    static ServiceProfile service(ServiceKind kind) {
        var profile = ModelFactory.eINSTANCE.createServiceProfile();
        profile.setKind(kind);
        profile.setName(Messages.text("name.service." + kind.getLiteral()));
        switch (kind) {
            case JBOSS -> costs(profile, 2, 8, 6);
            case APACHE -> costs(profile, 0.5, 0.5, 0.2);
            case SSH, OTHER -> costs(profile, 0, 0, 0);
        }
        return profile;
    }

    private static void costs(ServiceProfile profile, double stop, double start, double startDisk) {
        profile.setStopTime(stop);
        profile.setStartTime(start);
        profile.setStartDiskTime(startDisk);
        Assumptions.mark(profile, List.of("stopTime", "startTime", "startDiskTime"));
    }
}
