-- The second lock of somebody who keeps more than one place: an authenticator, whose key is kept enciphered.
create table account_authenticator (
  account_id text primary key references account (id),
  enciphered_key text not null,
  added_at timestamptz not null,
  confirmed_at timestamptz,
  -- Of the newest code that was taken: none is taken twice.
  last_counter bigint
);
