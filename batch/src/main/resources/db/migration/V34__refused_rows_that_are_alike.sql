-- Thousands of refused rows may say the same. Each was held against all of them, to tell whether one came back mended; now
-- against those that did.
drop index refused_row_mark_by_fingerprint;
create index refused_row_mark_by_fingerprint on refused_row_mark (fingerprint, mended_on);
