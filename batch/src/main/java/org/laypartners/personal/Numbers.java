package org.laypartners.personal;

import java.util.function.LongConsumer;

/** A set of numbers other than 0, without an object for each: those of a large site are many. */
final class Numbers {
    private static final int FIRST_ROOM = 1 << 10;

    /** A number stands where its hash says or after that; 0 is a free place. The length is a power of 2. */
    private long[] places = new long[FIRST_ROOM];

    private int size;

    void add(long number) {
        int place = place(number);
        if (places[place] == 0) {
            places[place] = number;
            size++;
            if (size * 2 > places.length) {
                makeRoom();
            }
        }
    }

    boolean contains(long number) {
        return places[place(number)] == number;
    }

    void forEach(LongConsumer each) {
        for (long number : places) {
            if (number != 0) {
                each.accept(number);
            }
        }
    }

    /** Where it stands, or would. */
    private int place(long number) {
        // Fibonacci hashing (Knuth, The Art of Computer Programming 3, 6.4): the best mixed bits are the first.
        long mixed = number * 0x9E37_79B9_7F4A_7C15L;
        int place = (int) (mixed >>> (Long.SIZE - Integer.numberOfTrailingZeros(places.length)));
        while (places[place] != 0 && places[place] != number) {
            place = (place + 1) & (places.length - 1);
        }
        return place;
    }

    private void makeRoom() {
        long[] full = places;
        places = new long[full.length * 2];
        for (long number : full) {
            if (number != 0) {
                places[place(number)] = number;
            }
        }
    }
}
