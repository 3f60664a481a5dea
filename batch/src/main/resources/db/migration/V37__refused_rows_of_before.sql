-- What they held was moved by version 36.
drop table refused_row_before;
drop table refused_row_mark;
