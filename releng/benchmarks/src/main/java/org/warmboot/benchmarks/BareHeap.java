package org.warmboot.benchmarks;

/** Yardstick: a 4-ary array heap of times with a number each; no order among ties, no handles, no cancelling. */
final class BareHeap {

    private final long[] times;
    private final int[] numbers;
    private int size;

    BareHeap(int capacity) {
        times = new long[capacity];
        numbers = new int[capacity];
    }

    long firstTime() {
        return times[0];
    }

    int firstNumber() {
        return numbers[0];
    }

    void add(long time, int number) {
        int hole = size++;
        while (hole > 0 && times[(hole - 1) >> 2] > time) {
            put(hole, times[(hole - 1) >> 2], numbers[(hole - 1) >> 2]);
            hole = (hole - 1) >> 2;
        }
        put(hole, time, number);
    }

    void removeFirst() {
        long time = times[--size];
        int hole = 0;
        for (int child = 1; child < size; child = 4 * hole + 1) {
            int best = child;
            int end = Math.min(child + 4, size);
            for (int i = child + 1; i < end; i++) {
                if (times[i] < times[best]) {
                    best = i;
                }
            }
            if (times[best] >= time) {
                break;
            }
            put(hole, times[best], numbers[best]);
            hole = best;
        }
        put(hole, time, numbers[size]);
    }

    private void put(int index, long time, int number) {
        times[index] = time;
        numbers[index] = number;
    }
}
