-- What was decided about each public figure when its quarter had closed: the release ledger. Nothing in a table's text is
-- more than the public saw.
create table figure_release (
    number     bigint not null primary key,
    figure     text   not null,
    table_text text   not null
);

-- The responses counted in what the public saw last of a figure, to tell how many new ones came since.
create table figure_response (
    figure   text not null,
    response text not null,
    primary key (figure, response)
);
