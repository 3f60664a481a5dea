package org.laypartners.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostboxTest {
    private final List<String> sent = new ArrayList<>();

    @TempDir
    private Path data;

    @Test
    void oneWayThatFailsDoesNotKeepTheOtherFromTrying() throws IOException {
        assertThat(send(new Broken(), new Working())).containsExactly("It is broken.");

        assertThat(sent).hasSize(1);
        assertThat(new Postbox(data).unsent()).isZero();
    }

    @Test
    void whatWasNotSentIsOwnedUpToOnce() throws IOException {
        send(new Broken());
        send(new Broken(), new Broken());
        assertThat(new Postbox(data).unsent()).isEqualTo(2);

        send(new Working());
        send(new Working());

        assertThat(sent.get(0)).contains("The 2 messages before this one could not be sent.");
        assertThat(sent.get(1)).doesNotContain("could not be sent");
    }

    @Test
    void aSpoiledNoteCountsAsNone() throws IOException {
        Files.writeString(data.resolve("unsent-messages.txt"), "many");

        send(new Working());

        assertThat(sent.get(0)).doesNotContain("could not be sent");
    }

    @Test
    void withNowhereToSendItNothingIsLost() throws IOException {
        assertThat(send()).isEmpty();

        assertThat(data).isEmptyDirectory();
    }

    private List<String> send(Way... ways) throws IOException {
        return new Postbox(data).send(Nights.report(Nights.GOOD), List.of(ways));
    }

    private final class Working implements Way {
        @Override
        public void send(Notice notice) {
            sent.add(notice.text());
        }

        @Override
        public String inWords() {
            return "to a list";
        }
    }

    private static final class Broken implements Way {
        @Override
        public void send(Notice notice) {
            throw new NoticeException("It is broken.", null);
        }

        @Override
        public String inWords() {
            return "nowhere";
        }
    }
}
