-- A mail that asked a place whether what stands here still holds. Of its link only a hash is kept, and so of where it went.
create table upkeep_question (
  id bigint generated always as identity primary key,
  place_id uuid not null references place (id),
  token_hash text not null unique,
  address_hash text not null,
  asked_on date not null,
  answer text check (answer in ('holds', 'does not hold')),
  answered_on date,
  check ((answer is null) = (answered_on is null)),
  -- Whatever runs twice, a place gets one mail a day at most.
  unique (place_id, asked_on)
);

-- Who asked for no more of these mails: the place, and whoever reads that address for other places.
create table upkeep_mail_stop (
  place_id uuid not null references place (id),
  address_hash text not null,
  stopped_on date not null,
  primary key (place_id, address_hash)
);
