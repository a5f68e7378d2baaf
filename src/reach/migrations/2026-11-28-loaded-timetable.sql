-- The one timetable that reach is computed with: where its feed lies, and what is in it.
create table loaded_timetable (
  one boolean primary key default true check (one),
  path text not null,
  source text not null,
  checksum text not null,
  report jsonb not null,
  loaded_at timestamptz not null
);
