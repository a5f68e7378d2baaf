-- Figures that others published. They are shown beside the register's own counts and never become records.

-- Table 2.4.1; the row 'Nederland' holds the printed totals.
create table published_province_figures (
  position integer not null,
  province text primary key,
  inhabitants_2019 integer not null,
  epa_printed integer not null,
  epa_corrected integer not null,
  prevalence_percent_printed double precision not null,
  wanted_15 integer not null,
  wanted_30 integer not null,
  wanted_45 integer not null,
  known_2024 integer not null,
  weighted_2024 integer not null
);

-- Table 2.2.1. No number of potential points: the region did not answer.
create table published_region_figures (
  position integer not null,
  region text primary key,
  known_2024 integer not null,
  potential_2024 integer,
  responded boolean not null
);

create table base_figure (
  id text primary key,
  value integer not null,
  unit text not null,
  year integer not null,
  source text not null
);

create table erratum (
  id text not null,
  language text not null,
  "where" text not null,
  printed text not null,
  computed text not null,
  rule text not null,
  primary key (id, language)
);

-- Share of inhabitants with a severe mental illness, where somebody loaded a file that says it by municipality.
create table municipal_prevalence (
  municipality_code text primary key references municipality (code),
  percent double precision not null check (percent > 0 and percent <= 100),
  year integer not null,
  source text not null,
  loaded_at timestamptz not null
);
