package org.warmboot.engine.paging;

/**
 * One disk image that nobody changes, with a private branch for each domain that holds what it has written.
 *
 * @param imageBytes size of the image in bytes
 * @param branchBytes what one domain has written, in bytes
 */
public record GoldenImage(long imageBytes, long branchBytes) {

    /** Checks the values; throws {@link IllegalArgumentException} if one is negative. */
    public GoldenImage {
        if (imageBytes < 0 || branchBytes < 0) {
            throw new IllegalArgumentException("An image and its branches must not have a negative size.");
        }
    }

    /** Disk space of so many domains, in bytes: the image once and a branch for each. */
    public long bytes(int domains) {
        return domains == 0 ? 0 : Math.addExact(imageBytes, Math.multiplyExact(domains, branchBytes));
    }

    /** Disk space if each domain had an image of its own, in bytes. */
    public long copiedBytes(int domains) {
        return Math.multiplyExact(domains, imageBytes);
    }

    /** Domains for which a disk of so many bytes has room, at most the largest {@code int}. */
    public int domainsOn(long diskBytes) {
        if (diskBytes < imageBytes) {
            return 0;
        }
        return branchBytes == 0
                ? Integer.MAX_VALUE
                : (int) Math.min(Integer.MAX_VALUE, (diskBytes - imageBytes) / branchBytes);
    }
}
