-- What people call parts of a postcode area.
alter table postcode_area add column neighbourhoods jsonb not null default '[]';
