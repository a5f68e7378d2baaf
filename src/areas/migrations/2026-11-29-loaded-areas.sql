-- Small areas of CBS that reach can be told of, one file of each kind: where what was read of it lies, and what is in it.
create table loaded_areas (
  kind text primary key,
  path text not null,
  source text not null,
  year integer not null,
  checksum text not null,
  report jsonb not null,
  loaded_at timestamptz not null
);
