-- Why each decision about a public figure was made, and on which day: a night that dies after it is done again, and its
-- reports must say the same. For staff only.
alter table figure_release add column decided_on text not null default '';  -- ISO date; empty for older decisions
alter table figure_release add column why text not null default '';
