-- Who a practice may turn to, for a region (by name) or a municipality (by code). A contact is replaced or withdrawn,
-- never altered; with that the person's name, address and number are wiped, and only the role stays.
create table regional_contact (
  id bigint generated always as identity primary key,
  area_kind text not null check (area_kind in ('region', 'municipality')),
  area text not null,
  role text not null,
  name text,
  consent_on date,
  email text,
  phone text,
  source text not null,
  said_on date not null,
  actor text not null,
  saved_at timestamptz not null,
  withdrawn_at timestamptz,
  withdrawn_by text,
  check ((name is null) = (consent_on is null))
);
create unique index regional_contact_current on regional_contact (area_kind, area) where withdrawn_at is null;
