package org.warmboot.exchange.libvirt;

import org.warmboot.model.HypervisorKind;

/** Families of hypervisors as libvirt calls them. */
final class LibvirtTypes {
    private LibvirtTypes() {}

    static HypervisorKind kind(String type) {
        return switch (type) {
            case "kvm", "qemu", "kqemu" -> HypervisorKind.KVM;
            case "xen" -> HypervisorKind.XEN;
            case "vmware" -> HypervisorKind.ESX;
            case "hyperv" -> HypervisorKind.HYPER_V;
            default -> HypervisorKind.OTHER;
        };
    }
}
