-- One more timetable to compare the loaded one with: the one before it, or the one that is to come.
create table other_timetable (
  one boolean primary key default true check (one),
  role text not null check (role in ('earlier', 'next')),
  path text not null,
  source text not null,
  checksum text not null,
  report jsonb not null,
  loaded_at timestamptz not null
);
