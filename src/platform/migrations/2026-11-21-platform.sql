-- Shipped facts that were loaded, each with a hash of the files it came from: loaded whole, and once.
create table shipped_facts (
  name text primary key,
  hash text not null,
  loaded_at timestamptz not null
);

-- What capabilities announce in the transaction that made it true; a job delivers it to whoever listens.
create table outbox_event (
  id bigint generated always as identity primary key,
  kind text not null,
  content jsonb not null,
  announced_at timestamptz not null,
  delivered_at timestamptz
);
create index on outbox_event (id) where delivered_at is null;
