-- What a night gave out to workers: ranges of rows of a file. Lines of a file go when the file is dealt with.
create table cluster_range (
    sha256      text   not null,
    definitions text   not null,
    first_row   bigint not null,  -- of the rows that the export gives, from 0
    rows_given  bigint not null,
    night       bigint not null,
    place       bigint not null,  -- of the file in the night's order
    day         text   not null,
    own         bigint not null,  -- 1: the manager takes the file in itself
    step        bigint not null,  -- Spring Batch's step execution
    attempt     bigint not null,  -- counts up with each worker that is given it; an older one stores nothing more
    tries       bigint not null,  -- how many workers failed
    state       text   not null,  -- WAITING, SENT, TAKEN, READ, NOTED, BACK, DONE, FAILED or ENDED
    worker      text   not null,
    done        bigint not null,  -- rows stored
    form        text   not null,  -- empty until it is read
    held        text   not null,  -- 64 bits of a hash of each response's id, in base 64; no id, no answer
    oldest      text   not null,
    newest      text   not null,
    fault       text   not null,  -- a plain sentence
    beat        bigint not null,  -- the worker's last sign of life; milliseconds since 1970 by the database's clock
    moved       bigint not null,  -- when it last came on
    primary key (sha256, definitions, first_row)
);

create index cluster_range_by_place on cluster_range (night, place, first_row);
