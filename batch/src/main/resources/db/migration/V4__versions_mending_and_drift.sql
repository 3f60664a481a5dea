-- Which version of a response wins: the later change, then a mended one, then the later export file. What is stored
-- already counts as written when it was last changed.
alter table response add column written text not null default '';
alter table response add column mended bigint not null default 0;  -- 1: it came back in a sheet of mended rows
update response set written = modified;
