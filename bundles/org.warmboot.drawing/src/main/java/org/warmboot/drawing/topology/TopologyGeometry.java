package org.warmboot.drawing.topology;

/** Sizes of the picture of a host, in pixels; everything follows a rhythm of 8. */
public final class TopologyGeometry {
    /** Distance of the lines of the grid that hosts snap to. */
    public static final int GRID = 8;

    /** Space between neighbours. */
    public static final int GAP = 8;

    /** Space between the edge of a host and what is in it. */
    public static final int PADDING = 12;

    /** Height of the head of a host, with its name and size. */
    public static final int HEADER = 40;

    /** Space between badges and what is above and below them together: they take some of that of the head. */
    public static final int BADGES_LIFT = GAP;

    /** Space between the hypervisor and the disks and links below it. */
    public static final int PORTS_GAP = 6;

    /** Height of the hypervisor at the foot of a host. */
    public static final int FOOT = 32;

    /** Width of a domain in the natural picture; wider hosts share their width among as many as fit. */
    public static final int TILE_WIDTH = 168;

    /** Height of a domain. */
    public static final int TILE_HEIGHT = 64;

    private TopologyGeometry() {}

    /** Gives the number of tiles in a row of the natural picture: nearly square, from two to four. */
    public static int naturalColumns(int tiles) {
        return tiles <= 4 ? 2 : tiles <= 9 ? 3 : 4;
    }

    /** Gives the number of tiles that fit a row of a width. */
    public static int columns(int innerWidth) {
        return Math.max(1, (innerWidth + GAP) / (TILE_WIDTH + GAP));
    }

    /** Gives the width of the natural picture of a host with so many domains. */
    public static int naturalWidth(int tiles) {
        int columns = naturalColumns(tiles);
        return columns * TILE_WIDTH + (columns - 1) * GAP + 2 * PADDING;
    }

    /**
     * Gives the height of a host.
     *
     * @param badges height of the rows of its badges; 0 for none
     * @param tiles height of its tiles
     * @param ports height of the rows of its disks and links; 0 for none
     */
    public static int height(int badges, int tiles, int ports) {
        return HEADER + badges + tiles + GAP + FOOT + (ports > 0 ? PORTS_GAP + ports : 0) + PADDING;
    }

    /** Gives the left edge of a column of tiles, and of the gap after the last one; rounding is spread over them. */
    public static int edge(int innerWidth, int columns, int column) {
        return (innerWidth + GAP) * column / columns;
    }
}
