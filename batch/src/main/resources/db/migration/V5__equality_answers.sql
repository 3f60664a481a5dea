-- Answers to equality monitoring: no name, no time but the quarter, no file, no row, no number that a tool gave, and no key
-- of any other table. See docs/decisions/7-equality-answers-apart.md.

-- The id is drawn at random. SQLite keeps the rows of such a table by this very number and has no hidden one beside it that
-- would tell the order of arrival; "integer" is also what PostgreSQL knows.
create table equality_answer (
    id      integer not null primary key,
    quarter text    not null,  -- for example 2026 Q3
    answers text    not null   -- JSON: the choice by question id
);

-- By which an answer is known when an export repeats it: a digest under a secret key of the tool, its number and the day.
-- It holds nothing that was answered, and no row of it belongs to a row of answers.
create table equality_mark (
    mark    text not null primary key,
    quarter text not null  -- so that it goes when the answers of its quarter go
);

create table equality_key (
    id        integer not null primary key,  -- always 1
    secret    text    not null,              -- 256 random bits, in hexadecimal
    kept_from text    not null               -- quarters before this were erased and are not taken in again; may be empty
);
