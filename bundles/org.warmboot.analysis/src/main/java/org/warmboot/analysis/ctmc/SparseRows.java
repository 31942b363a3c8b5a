package org.warmboot.analysis.ctmc;

/** Counting sort of indices, on which compressed rows rest. */
final class SparseRows {

    private SparseRows() {}

    /**
     * Where the elements of each row begin if the elements are ordered by row.
     *
     * @param rowOf row of each element
     * @param count number of elements to look at
     * @param rows number of rows
     * @return first element of each row, and the number of elements at the end
     */
    static int[] starts(int[] rowOf, int count, int rows) {
        var start = new int[rows + 1];
        for (var k = 0; k < count; k++) {
            start[rowOf[k] + 1]++;
        }
        for (var row = 0; row < rows; row++) {
            start[row + 1] += start[row];
        }
        return start;
    }
}
