-- A value in digits of another script begins as in the usual ones now, and is found. Every response is looked through anew by the
-- next publish.
delete from personal_value;
update response set searched = 0;
