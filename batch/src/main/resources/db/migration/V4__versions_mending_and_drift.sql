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

-- Each heading that exports of a form and tool ever had, to see when a form drifts. No heading is kept past its start:
-- one that nobody expected could hold anything.
create table form_heading (
    form          text   not null,
    format        text   not null,
    heading       text   not null,
    part          text   not null,  -- USED or UNUSED
    base_line     bigint not null,  -- 1: it stood in the first file of the form and tool
    first_version bigint not null,  -- of the form's definition
    first_sha256  text   not null,
    first_name    text   not null,
    first_day     text   not null,
    gone_version  bigint not null,  -- 0 while the last file has the heading
    gone_sha256   text   not null,  -- this and what follows: empty while the last file has it
    gone_name     text   not null,
    gone_day      text   not null,
    primary key (form, format, heading)
);

-- The files whose headings were noted.
create table form_heading_file (
    form   text not null,
    format text not null,
    sha256 text not null,
    primary key (form, format, sha256)
);

-- Which files are exports of the same live form: those that share responses. Each response keeps the file that first
-- brought it, and never changes it; files of one live form carry the same mark.
alter table response add column first_sha256 text not null default '';
update response set first_sha256 = file_sha256;

-- In this order the answers of a form lie on the disk as they came, so that going through all of them is quick.
create index response_by_first_file on response (form, first_sha256);

create table live_form (
    form   text not null,
    sha256 text not null,
    live   text not null,  -- the lowest SHA-256 among its files
    primary key (form, sha256)
);

alter table export_file add column gone bigint not null default 0;  -- answers that an earlier export had
alter table export_file add column left_out bigint not null default 0;  -- rows left out on purpose, such as previews
