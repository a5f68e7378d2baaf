-- What a region would change at a place that its own people keep: they decide.
create table place_proposal (
  id bigint generated always as identity primary key,
  place_id uuid not null references place (id),
  "values" jsonb not null,
  why text,
  proposed_by text not null,
  -- The same by the same before it was decided is one.
  values_hash text not null,
  proposed_at timestamptz not null,
  outcome text check (outcome in ('taken over', 'adapted', 'declined')),
  answer text,
  decided_by text,
  decided_at timestamptz,
  check ((outcome is null) = (decided_at is null))
);
create unique index on place_proposal (place_id, proposed_by, values_hash) where decided_at is null;
create index on place_proposal (place_id);
