package org.laypartners.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ReadAheadTest {
    private final AtomicInteger made = new AtomicInteger();

    private Optional<Integer> upToFive() {
        int number = made.incrementAndGet();
        return number > 5 ? Optional.empty() : Optional.of(number);
    }

    @Test
    void everyValueComesOnceAndInOrder() {
        List<Integer> all = new ArrayList<>();
        try (ReadAhead<Integer> ahead = new ReadAhead<>(this::upToFive)) {
            for (Optional<Integer> each = ahead.next(); each.isPresent(); each = ahead.next()) {
                all.add(each.get());
            }
            assertThat(ahead.next()).isEmpty();
        }
        assertThat(all).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void theNextIsMadeBeforeAnybodyAsksAndNoneAfterIt() throws InterruptedException {
        CountDownLatch second = new CountDownLatch(2);
        try (ReadAhead<Integer> ahead = new ReadAhead<>(() -> {
            Optional<Integer> value = upToFive();
            second.countDown();
            return value;
        })) {
            assertThat(ahead.next()).contains(1);
            assertThat(second.await(10, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(made).hasValue(2);
    }

    @Test
    void aFaultReachesWhoeverAsks() {
        UncheckedIOException fault = new UncheckedIOException(new NoSuchFileException("export.csv"));
        try (ReadAhead<Integer> ahead = new ReadAhead<>(() -> {
            throw fault;
        })) {
            assertThatThrownBy(ahead::next).isSameAs(fault);
        }
    }

    @Test
    void nothingIsReadAnyMoreOnceItIsClosed() {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicInteger ended = new AtomicInteger();
        ReadAhead<Integer> ahead = new ReadAhead<>(() -> {
            begun.countDown();
            Optional<Integer> value = upToFive();
            ended.incrementAndGet();
            return value;
        });
        ahead.close();
        assertThat(begun.getCount()).isZero();
        assertThat(ended).hasValue(made.get());
    }
}
