package org.warmboot.diagram.kind;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.jface.resource.ImageDescriptor;
import org.warmboot.diagram.Messages;
import org.warmboot.edit.template.ElementTemplates;
import org.warmboot.edit.template.PolicyTemplates;
import org.warmboot.model.Cluster;
import org.warmboot.model.Disk;
import org.warmboot.model.DriverDomain;
import org.warmboot.model.Element;
import org.warmboot.model.GuestDomain;
import org.warmboot.model.Host;
import org.warmboot.model.Hypervisor;
import org.warmboot.model.Link;
import org.warmboot.model.ModelFactory;
import org.warmboot.model.PrivilegedDomain;
import org.warmboot.model.Scenario;
import org.warmboot.model.Service;
import org.warmboot.model.ServiceKind;

/** A kind of element that can be drawn. A new kind needs an entry here, an icon and two lines of text. */
public enum ElementKind {
    SSH(() -> ElementTemplates.service(ServiceKind.SSH)),
    JBOSS(() -> ElementTemplates.service(ServiceKind.JBOSS)),
    APACHE(() -> ElementTemplates.service(ServiceKind.APACHE)),
    SERVICE(() -> ElementTemplates.service(ServiceKind.OTHER)),
    GUEST(ElementTemplates::guestDomain, SSH, JBOSS, APACHE, SERVICE),
    DRIVER(ElementTemplates::driverDomain, SSH, JBOSS, APACHE, SERVICE),
    PRIVILEGED(ElementTemplates::privilegedDomain, SSH, JBOSS, APACHE, SERVICE),
    HYPERVISOR(ElementTemplates::hypervisor),
    DISK(ElementTemplates::disk),
    LINK(ElementTemplates::link),
    HOST(ElementTemplates::host, HYPERVISOR, PRIVILEGED, GUEST, DRIVER, DISK, LINK),
    CLUSTER(() -> PolicyTemplates.cluster(ModelFactory.eINSTANCE.createScenario())),
    SCENARIO(
            () -> {
                throw new UnsupportedOperationException("A scenario is a file");
            },
            HOST,
            CLUSTER);

    private final Supplier<? extends Element> template;
    private final Set<ElementKind> children;

    ElementKind(Supplier<? extends Element> template, ElementKind... children) {
        this.template = template;
        this.children = Set.of(children);
    }

    /**
     * Gives the kind of an element.
     *
     * @throws IllegalArgumentException if such an element is not drawn
     */
    public static ElementKind of(Object element) {
        return find(element).orElseThrow(() -> new IllegalArgumentException("Not drawn: " + element));
    }

    /** Gives the kind of an element; absent if such an element is not drawn. */
    public static Optional<ElementKind> find(Object element) {
        return Optional.ofNullable(
                switch (element) {
                    case Scenario scenario -> SCENARIO;
                    case Host host -> HOST;
                    case Cluster cluster -> CLUSTER;
                    case Hypervisor hypervisor -> HYPERVISOR;
                    case PrivilegedDomain domain -> PRIVILEGED;
                    case DriverDomain domain -> DRIVER;
                    case GuestDomain domain -> GUEST;
                    case Service service -> of(service);
                    case Disk disk -> DISK;
                    case Link link -> LINK;
                    default -> null;
                });
    }

    private static ElementKind of(Service service) {
        var profile = service.getProfile();
        return switch (profile == null ? ServiceKind.OTHER : profile.getKind()) {
            case SSH -> SSH;
            case JBOSS -> JBOSS;
            case APACHE -> APACHE;
            case OTHER -> SERVICE;
        };
    }

    /** Tells whether an element of this kind may hold one of another. */
    public boolean mayHold(ElementKind child) {
        return children.contains(child);
    }

    /** Makes a new element that is not part of any scenario. */
    public Element create() {
        return template.get();
    }

    /** Name for people. */
    public String label() {
        return Messages.text("kind." + key());
    }

    /** A sentence on what it is. */
    public String hint() {
        return Messages.text("kind." + key() + ".hint");
    }

    /** Icon of 16 pixels, which scales. */
    public ImageDescriptor icon() {
        return KindIcons.named(key());
    }

    private String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
