-- Where facts come from: a list that somebody published or keeps.
create table source_list (
  id text primary key,
  name text not null,
  publisher text,
  licence text,
  dated text,
  grain text not null check (grain in ('location', 'organisation', 'mixed')),
  rank integer not null,
  address text,
  added_at timestamptz not null
);

create table import_run (
  id bigint generated always as identity primary key,
  source_id text not null references source_list (id),
  file_name text not null,
  file_hash text not null,
  mapping jsonb not null,
  applied_at timestamptz not null,
  counts jsonb not null,
  undone_at timestamptz
);

create table place (
  id uuid primary key,
  slug text not null unique,
  content jsonb not null,
  chosen jsonb not null,
  conflicts jsonb not null,
  confirmed_on text,
  version bigint not null,
  absorbed_into uuid references place (id),
  -- The run that brought this place was undone: it is nowhere to be seen until a row brings it back.
  undone boolean not null default false
);
create index on place (absorbed_into) where absorbed_into is not null;

-- Every address a place ever had; a renamed or merged place keeps the old ones as redirects for ever.
create table place_slug (
  slug text primary key,
  place_id uuid not null references place (id)
);

-- Rows of a source exactly as they came. The current row of a key is the one that is not replaced.
create table source_row (
  id bigint generated always as identity primary key,
  source_id text not null references source_list (id),
  row_key text not null,
  run_id bigint not null references import_run (id),
  row_number integer not null,
  content jsonb not null,
  place_id uuid not null references place (id),
  replaced_by_run bigint references import_run (id),
  vanished_in_run bigint references import_run (id)
);
create unique index source_row_current on source_row (source_id, row_key) where replaced_by_run is null;
create index on source_row (place_id);

create table place_statement (
  id bigint generated always as identity primary key,
  place_id uuid not null references place (id),
  basis text not null check (basis in ('pin', 'place', 'checked', 'source')),
  source_id text not null references source_list (id),
  source_row_id bigint references source_row (id),
  run_id bigint references import_run (id),
  merge_id bigint,
  said_on text,
  recorded_at timestamptz not null,
  actor text not null,
  values jsonb not null,
  withdrawn_at timestamptz,
  withdrawn_by_run bigint references import_run (id)
);
create index on place_statement (place_id) where withdrawn_at is null;
create index on place_statement (run_id);
create index on place_statement (withdrawn_by_run);

create table place_merge (
  id bigint generated always as identity primary key,
  kept_id uuid not null references place (id),
  absorbed_id uuid not null references place (id),
  merged_at timestamptz not null,
  actor text not null,
  undone_at timestamptz
);
alter table place_statement add foreign key (merge_id) references place_merge (id);

-- Every change of a place, never altered: what it was and what it became. Null content: not there.
create table place_change (
  id bigint generated always as identity primary key,
  place_id uuid not null references place (id),
  changed_at timestamptz not null,
  kind text not null check (kind in ('added', 'edited', 'imported', 'import undone', 'merged', 'absorbed', 'unmerged', 'released')),
  actor text not null,
  run_id bigint references import_run (id),
  note text,
  slug text not null,
  before jsonb,
  after jsonb,
  confirmed_on text
);
create index on place_change (place_id, id);
create index on place_change (changed_at);

-- What asks for somebody's attention.
create table place_task (
  id bigint generated always as identity primary key,
  place_id uuid not null references place (id),
  kind text not null check (kind in ('vanished from source', 'conflict with edited export')),
  detail jsonb not null,
  run_id bigint references import_run (id),
  raised_at timestamptz not null,
  closed_at timestamptz
);
create index on place_task (place_id) where closed_at is null;

-- Two places that may be one. The left id is the smaller, so a pair stands here once.
create table place_pair (
  left_id uuid not null references place (id),
  right_id uuid not null references place (id),
  score double precision not null,
  band text not null check (band in ('certain', 'maybe', 'not')),
  outcome text not null,
  reasons jsonb not null,
  fingerprint text not null,
  found_at timestamptz not null,
  primary key (left_id, right_id),
  check (left_id < right_id)
);

-- What somebody decided about a pair, with the compared fields as they were then.
create table pair_review (
  id bigint generated always as identity primary key,
  left_id uuid not null references place (id),
  right_id uuid not null references place (id),
  outcome text not null check (outcome in ('same', 'same organisation, other location', 'part of', 'different', 'unsure')),
  fingerprint text not null,
  reviewed_at timestamptz not null,
  actor text not null,
  note text
);
create index on pair_review (left_id, right_id, id);
