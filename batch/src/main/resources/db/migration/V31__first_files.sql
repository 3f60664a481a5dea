-- Which file first brought a response is asked of few of them: those that stand beside an answer of another file under the
-- same number. The index of all made each import dearer, and the store a twelfth larger.
drop index response_by_first_file;
create index response_beside on response (form, first_sha256) where response_key like '%@%T%';
