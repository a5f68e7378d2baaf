-- One applied import of a programme, which can be undone as a whole.
create table activity_run (
  id bigint generated always as identity primary key,
  file_name text not null,
  file_hash text not null,
  applied_at timestamptz not null,
  actor text not null,
  counts jsonb not null,
  undone_at timestamptz
);

-- What places do, as it is now. No row is ever deleted: its content has a status.
create table activity (
  id uuid primary key,
  -- By which an import finds it again among those of its host: its title, or a key of the list's own.
  key text not null,
  content jsonb not null,
  -- The Dutch day since which we know of it.
  known_since text not null,
  -- Number of the newest change, and how many there were.
  version bigint not null,
  sequence integer not null,
  changed_at timestamptz not null,
  -- The run that brought it was undone: it is nowhere to be seen until an import brings it back.
  undone boolean not null default false
);

-- Every change, never altered: what it was and what it became. Null content: not there.
create table activity_change (
  id bigint generated always as identity primary key,
  activity_id uuid not null references activity (id),
  changed_at timestamptz not null,
  kind text not null check (kind in ('imported', 'import undone', 'edited')),
  actor text not null,
  run_id bigint references activity_run (id),
  note text,
  before jsonb,
  after jsonb
);
create index on activity_change (activity_id, id);
create index on activity_change (run_id);
