"""Reads an export with Python's csv and puts each row into SQLite by its number and day. No validation."""
import csv
import itertools
import json
import sqlite3
import sys

store = sqlite3.connect(sys.argv[2])
store.execute("pragma journal_mode = wal")
store.execute("pragma synchronous = full")
store.execute("create table response (form text, response_key text, answers text, primary key (form, response_key))")
with open(sys.argv[1], encoding="utf-8-sig", newline="") as export:
    rows = csv.reader(export)
    headings = next(rows)
    while batch := list(itertools.islice(rows, 1000)):
        store.executemany(
            "insert into response values ('feedback', ?, ?)"
            " on conflict (form, response_key) do update set answers = excluded.answers",
            ((row[0] + "@" + row[1].split(" ")[0], json.dumps(dict(zip(headings[6:], row[6:])))) for row in batch))
        store.commit()
print(store.execute("select count(*) from response").fetchone()[0], "rows")
