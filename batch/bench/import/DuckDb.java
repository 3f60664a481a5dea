import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Reads an export into a table of DuckDB: no validation, no id, nothing replaced. */
public final class DuckDb {
    private DuckDb() {}

    /** @param words the export, and the database to make */
    public static void main(String[] words) throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:" + words[1]);
                Statement statement = database.createStatement()) {
            statement.execute("set threads = 2");
            statement.execute("create table response as select * from read_csv('" + words[0] + "', header = true)");
            try (ResultSet rows = statement.executeQuery("select count(*) from response")) {
                rows.next();
                System.out.println(rows.getLong(1) + " rows");
            }
        }
    }
}
