package org.laypartners.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.laypartners.store.JsonColumn;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is wrong with a row, as the store keeps it: once for all rows that are wrong in the same way. */
public final class FaultLists {
    static final String ADD = "insert into fault_list (id, faults) values (?, ?) on conflict (id) do nothing";

    private static final int ID_LENGTH = 32;
    private static final int TEXTS = 4;

    private final JdbcTemplate jdbc;

    public FaultLists(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    static String id(String written) {
        return DigestUtils.sha256Hex(written).substring(0, ID_LENGTH);
    }

    static String written(List<Fault> faults) {
        return JsonColumn.list(faults.stream()
                .flatMap(fault -> Stream.of(fault.column(), fault.code(), fault.expected(), fault.advice()))
                .toList());
    }

    static List<Fault> read(String written) {
        List<String> texts = JsonColumn.list(written);
        List<Fault> faults = new ArrayList<>();
        for (int at = 0; at < texts.size(); at += TEXTS) {
            faults.add(new Fault(texts.get(at), texts.get(at + 1), texts.get(at + 2), texts.get(at + 3)));
        }
        return faults;
    }

    /** Adds lists that are not there yet; always in the order of their ids, so that no two workers wait for each other. */
    void add(List<String> written) {
        Map<String, String> byId = new TreeMap<>();
        written.forEach(list -> byId.put(id(list), list));
        jdbc.batchUpdate(
                ADD,
                byId.entrySet().stream()
                        .map(list -> new Object[] {list.getKey(), list.getValue()})
                        .toList());
    }

    /** Erases lists that no row has any more. */
    public void tidy() {
        jdbc.update("delete from fault_list where id not in (select faults from refused_row)");
    }
}
