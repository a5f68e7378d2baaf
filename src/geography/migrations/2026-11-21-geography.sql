create table municipality (
  -- GM code; names carry traps, such as two Bergens.
  code text primary key,
  name text not null,
  official_name text not null,
  slug text not null unique,
  province text not null,
  inhabitants_2021 integer not null,
  lon double precision not null,
  lat double precision not null,
  urbanity_2017 integer,
  also_known_as jsonb not null
);

create table postcode_area (
  pc4 text primary key,
  lon double precision not null,
  lat double precision not null,
  inhabitants_2021 integer not null,
  place text not null,
  municipality_code text not null references municipality (code),
  municipality_basis text not null
);

create table region (
  name text primary key,
  slug text not null unique,
  seat text not null,
  province_counted text not null
);

-- Which region a municipality belongs to, and on what ground. One region for one municipality.
create table region_membership (
  municipality_code text primary key references municipality (code),
  region text not null references region (name),
  basis text not null,
  complete text not null check (complete in ('yes', 'no', 'unknown'))
);

-- Official boundaries, when somebody loaded them; without them the maps are schematic.
create table official_boundary (
  level text not null check (level in ('municipality', 'province')),
  key text not null,
  rings jsonb not null,
  source text not null,
  loaded_at timestamptz not null,
  primary key (level, key)
);
