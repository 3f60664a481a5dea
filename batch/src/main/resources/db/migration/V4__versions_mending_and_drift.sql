-- Which version of a response wins: the later change, then a mended one, then the later export file. What is stored
-- already counts as written when it was last changed.
alter table response add column written text not null default '';
alter table response add column mended bigint not null default 0;  -- 1: it came back in a sheet of mended rows
update response set written = modified;

-- Each refused row by a fingerprint of its cells, so that the same row is known in every file, and whether it came back
-- mended. The fingerprint is empty where none was taken.
create table refused_row_mark (
    sha256                text   not null,
    definitions           text   not null,
    row_number            bigint not null,
    fingerprint           text   not null,
    mended_by             text   not null,  -- SHA-256 of the sheet of mended rows; empty until then
    mended_by_definitions text   not null,
    mended_on             text   not null,  -- the day; empty until then
    primary key (sha256, definitions, row_number),
    foreign key (sha256, definitions) references export_file (sha256, definitions)
);

create index refused_row_mark_by_fingerprint on refused_row_mark (fingerprint);
