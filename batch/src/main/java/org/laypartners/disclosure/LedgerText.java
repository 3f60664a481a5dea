package org.laypartners.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.databind.json.JsonMapper;

/** Published tables as text for the release ledger, and back. */
final class LedgerText {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private LedgerText() {}

    static String write(PublicTable table) {
        return JSON.writeValueAsString(new Written(
                table.id(),
                table.title(),
                table.first(),
                table.last(),
                table.released(),
                table.sentence(),
                table.basis(),
                table.category(),
                table.unit(),
                table.rows().stream()
                        .map(row -> new WrittenRow(
                                row.label(), row.shown(), row.value(), row.treatment(), row.base(), row.share()))
                        .toList(),
                table.total(),
                table.note()));
    }

    static PublicTable read(String text) {
        Written written = JSON.readValue(text, Written.class);
        return new PublicTable(
                written.id(),
                written.title(),
                written.first(),
                written.last(),
                written.released(),
                written.sentence(),
                written.basis(),
                written.category(),
                written.unit(),
                written.rows().stream()
                        .map(row -> new PublicRow(
                                row.label(), row.shown(), row.value(), row.treatment(), row.base(), row.share()))
                        .toList(),
                written.total(),
                written.note());
    }

    private record Written(
            String id,
            String title,
            LocalDate first,
            LocalDate last,
            LocalDate released,
            String sentence,
            Basis basis,
            String category,
            String unit,
            List<WrittenRow> rows,
            Optional<String> total,
            Optional<String> note) {}

    private record WrittenRow(
            String label,
            String shown,
            OptionalInt value,
            Treatment treatment,
            OptionalInt base,
            Optional<String> share) {}
}
