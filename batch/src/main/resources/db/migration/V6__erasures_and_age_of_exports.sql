-- Erasures of people that were begun and are not finished: one that dies is taken up again. Once the kept files are clean,
-- whom it was about is wiped, and the page only waits for the next release.
create table erasure (
    id        text   not null primary key,  -- random, in hexadecimal
    day       text   not null,
    stage     text   not null,  -- FILES, REWRITE or RELEASE
    traces    text   not null,  -- JSON: by what the person is found; empty from REWRITE on
    erased    text   not null,  -- JSON: how many responses, by form
    namesakes bigint not null
);

-- The day of the oldest answer in each export, so that the archived copy does not outlive it; empty where unknown.
alter table export_file add column oldest_on text not null default '';

-- An archived export out of which a person was taken: by its new content, which export it was.
create table rewritten_export (
    sha256   text not null primary key,
    original text not null
);
