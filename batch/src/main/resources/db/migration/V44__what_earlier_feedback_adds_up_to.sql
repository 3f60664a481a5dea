-- What feedback of some days adds up to, in counts alone, so that it is not read each night. Nothing depends on it: what is
-- missing, or was made from other answers, is counted anew.
create table feedback_tally (
    first_day text not null,
    last_day  text not null,
    made_from text not null,  -- stands for the answers, and for all that decides what is counted
    tally     text not null,  -- JSON: how many gave each answer, for the public's figures and by project and quarter for staff
    primary key (first_day, last_day)
);
