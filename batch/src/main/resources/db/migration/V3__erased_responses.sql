-- Responses that a person asked to have erased. Tools export all their responses each time; without this list the next
-- export would bring the person back. Keys hold no answer in clear.
create table erased_response (
    form         text not null,
    response_key text not null,
    primary key (form, response_key)
);

create index dropped_file_to_report on dropped_file (reported_in);
