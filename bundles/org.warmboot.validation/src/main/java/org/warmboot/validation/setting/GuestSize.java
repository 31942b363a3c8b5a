package org.warmboot.validation.setting;

import org.warmboot.model.GuestDomain;
import org.warmboot.model.Host;
import org.warmboot.model.Paging;

/**
 * A guest in a run.
 *
 * @param drawn  the guest that it is like
 * @param memory its memory in bytes
 */
public record GuestSize(GuestDomain drawn, long memory) {

    /** Gives the bytes that it has in the memory of a host: an idle one only its working set where the host pages. */
    public long residentOn(Host host) {
        Paging paging =
                host.getHypervisor() == null ? null : host.getHypervisor().getPaging();
        return paging == null || !drawn.isIdle()
                ? memory
                : Math.round(memory * paging.getResidentShare() * (1 - paging.getSharedShare()));
    }
}
