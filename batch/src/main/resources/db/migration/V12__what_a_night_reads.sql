-- A night reads what was told lately, by day, and of what is older only what still counts. Each of these is found without
-- going through all the rest.

-- What has been kept as long as its form says.
create index response_by_form_day on response (form, happened_on);

-- Feedback with which somebody asked to be contacted, however old. An answer in somebody's own words cannot look like this:
-- JSON writes each quotation mark in it as \".
create index response_concern on response (form, response_key) where answers like '%"fb_raise":{"yes":true}%';

-- Responses with words that somebody decided about: those are offered, and may be shown, for as long as they are kept.
-- Brought up to date by each publish; made anew by the next one where it is empty and decisions are stored.
create table quoted_response (
    form         text not null,
    response_key text not null,
    primary key (form, response_key)
);
