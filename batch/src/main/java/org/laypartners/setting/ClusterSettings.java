package org.laypartners.setting;

import java.time.Duration;
import org.laypartners.cluster.BrokerAddress;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/**
 * How work is shared out, under {@code lay-partners.cluster}. Read with the profile {@code cluster} only.
 *
 * @param brokerUrl where the broker is; its beginning says by which protocol
 * @param user for the broker; empty where it asks for none
 * @param password a secret: in the environment or a file that only its owner can read
 * @param queue that the manager and all workers of one store share
 * @param rows how many rows a worker is given at a time, made up to whole transactions; they are held in its memory
 * @param wholeFileKilobytes up to this size a file goes to one worker unopened; above, the manager counts its rows and gives
 *     them out in ranges
 * @param filesAtATime how many files are given out at the same time
 * @param silent after how long without a sign of life a worker counts as dead
 * @param still after how long in which nothing comes on the manager takes rows in itself
 * @param look how often a worker looks whether its turn has come; the manager looks a fifth as often whether all is stored
 */
public record ClusterSettings(
        @DefaultValue("tcp://localhost:61616") String brokerUrl,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("lay-partners.import") String queue,
        @DefaultValue("10000") int rows,
        @DefaultValue("2048") long wholeFileKilobytes,
        @DefaultValue("8") int filesAtATime,
        @DefaultValue("30s") Duration silent,
        @DefaultValue("60s") Duration still,
        @DefaultValue("200ms") Duration look) {
    public ClusterSettings {
        Bounds.from(1, "cluster.rows", rows);
        Bounds.from(0, "cluster.whole-file-kilobytes", wholeFileKilobytes);
        Bounds.from(1, "cluster.files-at-a-time", filesAtATime);
        Bounds.someTime("cluster.silent", silent);
        Bounds.someTime("cluster.still", still);
        Bounds.someTime("cluster.look", look);
    }

    public static boolean isChosen(Environment environment) {
        return environment.acceptsProfiles(Profiles.of(KnownProfiles.CLUSTER));
    }

    public static ClusterSettings of(Environment environment) {
        return Binder.get(environment).bindOrCreate("lay-partners.cluster", ClusterSettings.class);
    }

    public BrokerAddress broker() {
        return new BrokerAddress(brokerUrl, user, password, queue);
    }

    /** Rows in a range: as many whole transactions as it takes. */
    public long rowsInARange(int rowsAtATime) {
        return (long) Math.max(1, (rows + rowsAtATime - 1) / rowsAtATime) * rowsAtATime;
    }

    /** Never prints the password. */
    @Override
    public String toString() {
        return "ClusterSettings";
    }
}
