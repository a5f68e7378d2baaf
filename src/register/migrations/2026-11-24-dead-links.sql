-- Websites of places that gave no answer lately; one that answers stands here no longer.
create table place_link (
  website text primary key,
  -- Nights in a row without an answer: the first, how many, and the last.
  since date not null,
  nights integer not null check (nights > 0),
  last_night date not null,
  trouble text not null
);

alter table place_task drop constraint place_task_kind_check;
alter table place_task add constraint place_task_kind_check
  check (kind in ('vanished from source', 'conflict with edited export', 'reported', 'dead link'));
