-- Types and SQL that SQLite and PostgreSQL both take. Times are ISO text, as the clock on a wall in London showed them.

create table response (
    form         text   not null,
    response_key text   not null,
    kind         text   not null,
    happened_on  text   not null,  -- the meeting's day for a register, the day of sending for a form
    submitted    text   not null,
    modified     text   not null,
    answers      text   not null,  -- JSON by question id
    fingerprint  text   not null,  -- SHA-256 of the answers, to see whether they changed
    file_sha256  text   not null,
    file_row     bigint not null,
    primary key (form, response_key)
);

create index response_by_kind on response (kind, happened_on);

create table export_file (
    sha256      text   not null,
    definitions text   not null,  -- fingerprint of the form definitions it was read by
    name        text   not null,
    format      text   not null,
    encoding    text   not null,
    form        text   not null,
    state       text   not null,
    code        text   not null,
    reason      text   not null,
    advice      text   not null,
    oddities    text   not null,  -- JSON list
    accepted    bigint not null,
    replaced    bigint not null,
    unchanged   bigint not null,
    refused     bigint not null,
    primary key (sha256, definitions)
);

create table refused_row (
    sha256         text   not null,
    definitions    text   not null,
    row_number     bigint not null,
    problem_number bigint not null,
    line           bigint not null,
    column_heading text   not null,
    code           text   not null,
    expected       text   not null,
    advice         text   not null,
    primary key (sha256, definitions, row_number, problem_number),
    foreign key (sha256, definitions) references export_file (sha256, definitions)
);

create table night (
    id       bigint not null primary key,
    day      text   not null,
    started  text   not null,
    ended    text   not null,
    outcome  text   not null,
    released text   not null
);

create table dropped_file (
    night       bigint not null,
    position    bigint not null,
    name        text   not null,
    sha256      text   not null,
    definitions text   not null,
    known       bigint not null,
    reported_in bigint not null,  -- the night whose release reported it; 0 until then
    primary key (night, position),
    foreign key (night) references night (id),
    foreign key (sha256, definitions) references export_file (sha256, definitions)
);
