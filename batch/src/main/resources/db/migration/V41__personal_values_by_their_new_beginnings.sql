-- How a value begins is told without accents now, and a name in the roster that is no lay partner's stands apart. Every response
-- is looked through anew by the next publish.
delete from personal_value;
update response set searched = 0;
