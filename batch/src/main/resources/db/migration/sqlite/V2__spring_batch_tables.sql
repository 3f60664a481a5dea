-- Spring Batch's own tables, as version 6.0 reads and writes them on SQLite. They stand beside ours so that a job's place
-- in a file and the rows it stored commit together. Made here, not by Spring Boot, because its script knows no "already
-- there": it would hide every fault on every start but the first. A test holds them against Spring Batch's own script.

create table batch_job_instance (
    job_instance_id integer      not null primary key autoincrement,
    version         integer,
    job_name        varchar(100) not null,
    job_key         varchar(32)  not null,
    unique (job_name, job_key)
);

create table batch_job_execution (
    job_execution_id integer   not null primary key autoincrement,
    version          integer,
    job_instance_id  integer   not null references batch_job_instance (job_instance_id),
    create_time      timestamp not null,
    start_time       timestamp default null,
    end_time         timestamp default null,
    status           varchar(10),
    exit_code        varchar(100),
    exit_message     varchar(2500),
    last_updated     timestamp
);

create table batch_job_execution_params (
    job_execution_id integer      not null references batch_job_execution (job_execution_id),
    parameter_name   varchar(100) not null,
    parameter_type   varchar(100) not null,
    parameter_value  varchar(2500),
    identifying      char(1)      not null
);

create table batch_step_execution (
    step_execution_id  integer      not null primary key autoincrement,
    version            integer      not null,
    step_name          varchar(100) not null,
    job_execution_id   integer      not null references batch_job_execution (job_execution_id),
    create_time        timestamp    not null,
    start_time         timestamp    default null,
    end_time           timestamp    default null,
    status             varchar(10),
    commit_count       integer,
    read_count         integer,
    filter_count       integer,
    write_count        integer,
    read_skip_count    integer,
    write_skip_count   integer,
    process_skip_count integer,
    rollback_count     integer,
    exit_code          varchar(100),
    exit_message       varchar(2500),
    last_updated       timestamp
);

create table batch_step_execution_context (
    step_execution_id  integer       not null primary key references batch_step_execution (step_execution_id),
    short_context      varchar(2500) not null,
    serialized_context clob
);

create table batch_job_execution_context (
    job_execution_id   integer       not null primary key references batch_job_execution (job_execution_id),
    short_context      varchar(2500) not null,
    serialized_context clob
);

-- SQLite has no sequences: Spring Batch inserts a row and takes its number.
create table batch_step_execution_seq (id integer primary key autoincrement);
create table batch_job_execution_seq  (id integer primary key autoincrement);
create table batch_job_instance_seq   (id integer primary key autoincrement);
