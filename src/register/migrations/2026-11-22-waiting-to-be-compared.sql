-- Places that became others and were not yet compared with the rest since.
create table place_to_compare (
  place_id uuid primary key references place (id)
);
