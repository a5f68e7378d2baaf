-- What somebody misses in a municipality. Nothing of who said it, and of when no more than the hour.
create table missing_signal (
  id bigint generated always as identity primary key,
  municipality_code text not null,
  wishes jsonb not null,
  words text,
  -- Of the form, so that one that is sent twice counts once.
  token_hash text not null unique,
  received_hour timestamptz not null
);
create index on missing_signal (received_hour);
