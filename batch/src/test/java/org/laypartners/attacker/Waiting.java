package org.laypartners.attacker;

/** Sums to look at again: each once, and first the one that has waited longest. */
final class Waiting {
    private final int[] sums;
    private final boolean[] waits;
    private int first;
    private int size;

    Waiting(int sums) {
        this.sums = new int[sums];
        this.waits = new boolean[sums];
    }

    boolean isEmpty() {
        return size == 0;
    }

    void add(int[] more) {
        for (int sum : more) {
            if (!waits[sum]) {
                waits[sum] = true;
                sums[(first + size) % sums.length] = sum;
                size++;
            }
        }
    }

    int next() {
        int sum = sums[first];
        waits[sum] = false;
        first = first + 1 == sums.length ? 0 : first + 1;
        size--;
        return sum;
    }

    void clear() {
        while (!isEmpty()) {
            next();
        }
    }
}
