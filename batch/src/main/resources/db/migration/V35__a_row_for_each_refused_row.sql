-- What is wrong with one row is often what is wrong with thousands. Each list of faults stands here once, and a refused row
-- is one row, with its fingerprint and with what became of it.
alter table refused_row rename to refused_row_before;

create table fault_list (
    id     text not null primary key,  -- the first 128 bits of the list's SHA-256, in hexadecimal
    faults text not null               -- JSON list of texts, four for each fault: heading, code, what was expected, advice
);

create table refused_row (
    sha256                text   not null,
    definitions           text   not null,
    row_number            bigint not null,
    line                  bigint not null,
    faults                text   not null,  -- the list's id; empty once they are forgotten
    fingerprint           text   not null,  -- of the row's cells; empty where none was taken
    mended_by             text   not null,  -- SHA-256 of the sheet of mended rows; empty until then
    mended_by_definitions text   not null,
    mended_on             text   not null,  -- the day; empty until then
    primary key (sha256, definitions, row_number),
    foreign key (sha256, definitions) references export_file (sha256, definitions)
);

create index refused_row_by_fingerprint on refused_row (fingerprint, mended_on);
create index refused_row_by_sheet on refused_row (mended_by);
