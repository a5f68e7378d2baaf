-- Mail that waits, and which was handed over. A key is handed over once at most: it is marked before it goes. What a mail
-- said, and to whom, is erased as soon as it went.
create table mail (
  key text primary key,
  recipient text,
  subject text,
  body text,
  queued_at timestamptz not null,
  handed_at timestamptz,
  outcome text check (outcome in ('sent', 'refused', 'unsure'))
);
create index on mail (queued_at) where handed_at is null;
