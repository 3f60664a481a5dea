-- Which export each file of the archive is, so that a night need not read all of them through to tell. The file's place is
-- told by a SHA-256, for its name may name a person. Brought up to date by each look through the archive; a file that is not
-- here, or was changed since, is read once more.
create table archived_file (
    place  text not null primary key,  -- SHA-256 of its path
    trace  text not null,              -- its size and the time of its last change
    sha256 text not null               -- of its bytes
);
