package org.warmboot.model.device;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EReference;
import org.warmboot.model.Disk;
import org.warmboot.model.Element;
import org.warmboot.model.Host;
import org.warmboot.model.Link;
import org.warmboot.model.ModelPackage.Literals;

/**
 * What a host uses one of its disks or links for. It uses the one that it names, or else the first one.
 *
 * @param <D> kind of the device
 */
public final class DeviceUse<D extends Element> {

    /** Domains migrate through a link. */
    public static final DeviceUse<Link> MIGRATIONS =
            new DeviceUse<>(Link.class, Literals.HOST__MIGRATION_LINK, Literals.HOST__LINKS);
    /** Services answer through a link. */
    public static final DeviceUse<Link> SERVICES =
            new DeviceUse<>(Link.class, Literals.HOST__SERVICE_LINK, Literals.HOST__LINKS);
    /** Images of domains and checkpoints lie on a disk. */
    public static final DeviceUse<Disk> IMAGES =
            new DeviceUse<>(Disk.class, Literals.HOST__IMAGE_DISK, Literals.HOST__DISKS);
    /** Files of domains lie on a disk. */
    public static final DeviceUse<Disk> FILES =
            new DeviceUse<>(Disk.class, Literals.HOST__FILE_DISK, Literals.HOST__DISKS);

    private final Class<D> kind;
    private final EReference reference;
    private final EReference devices;

    private DeviceUse(Class<D> kind, EReference reference, EReference devices) {
        this.kind = kind;
        this.reference = reference;
        this.devices = devices;
    }

    /** All uses. */
    public static List<DeviceUse<?>> all() {
        return List.of(MIGRATIONS, SERVICES, IMAGES, FILES);
    }

    /** Gives the device that a host uses for it; absent if it has none. */
    public Optional<D> of(Host host) {
        return named(host).or(() -> choices(host).stream().findFirst());
    }

    /** Gives the device that a host names for it, if it names one. */
    public Optional<D> named(Host host) {
        return Optional.ofNullable(kind.cast(host.eGet(reference)));
    }

    /** Gives the devices of a host that could be named. */
    public List<D> choices(Host host) {
        return ((List<?>) host.eGet(devices)).stream().map(kind::cast).toList();
    }

    /** The reference by which a host names the device. */
    public EReference reference() {
        return reference;
    }
}
