-- The key of a lock that is not confirmed yet belongs to the session that saw it: each session has its own, and the one that
-- is confirmed is the lock.
alter table account_authenticator add column session_id text;
alter table account_authenticator drop constraint account_authenticator_pkey;
create unique index on account_authenticator (account_id) where confirmed_at is not null;
create unique index on account_authenticator (account_id, session_id) where confirmed_at is null;
