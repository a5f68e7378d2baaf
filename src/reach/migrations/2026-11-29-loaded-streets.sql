-- The one extract of OpenStreetMap that walking and cycling are computed with: where it lies, and what is in it.
create table loaded_streets (
  one boolean primary key default true check (one),
  path text not null,
  source text not null,
  checksum text not null,
  day text,
  report jsonb not null,
  loaded_at timestamptz not null
);
