-- What must never stand on a public page, found by how it begins. Made from the responses, and gone with them; a response that
-- is new or changed is looked through by the next publish.
alter table response add column searched bigint not null default 0;  -- 1 once its values are in the table below

create index response_not_searched on response (form, response_key) where searched = 0;

create table personal_value (
    form         text   not null,
    response_key text   not null,
    beginning    text   not null,  -- first letters and digits of a way of writing it; '-' for what proves nothing
    value        text   not null,  -- as it was written
    is_name      bigint not null,  -- 1 for a name that somebody gave or that a list of people uses
    primary key (form, response_key, beginning, value),
    foreign key (form, response_key) references response (form, response_key) on delete cascade
);

create index personal_value_by_beginning on personal_value (beginning);

create index personal_value_names on personal_value (value) where is_name = 1;
