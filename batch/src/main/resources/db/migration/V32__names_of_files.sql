-- A response names its files by the first 64 bits of their SHA-256, and its answers by 128 bits of theirs. The values that older
-- versions wrote are cut short by ShorterRows, which comes next.
drop index response_beside;
alter table response rename column file_sha256 to file;
alter table response rename column first_sha256 to first_file;  -- the one that first brought it
create index response_beside on response (form, first_file) where response_key like '%@%T%';

alter table live_form rename column sha256 to file;
update live_form set file = substr(file, 1, 16), live = substr(live, 1, 16);

-- An answer names its kind only where its shape does not tell it. Words cannot look like this: JSON writes each quotation mark
-- in them as \".
drop index response_concern;
create index response_concern on response (form, response_key) where answers like '%"fb_raise":true%';
