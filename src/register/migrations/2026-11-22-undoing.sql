-- What it takes to undo whatever was done.

-- A row of a run that was undone: it never counted.
alter table source_row add undone boolean not null default false;
drop index source_row_current;
create unique index source_row_current on source_row (source_id, row_key)
  where replaced_by_run is null and not undone;

-- The change in a place's history by which somebody's own word came, and by which it was taken back.
alter table place_statement
  add change_id bigint references place_change (id),
  add withdrawn_by_change bigint references place_change (id);
create index on place_statement (source_row_id);
create index on place_statement (change_id) where change_id is not null;
create index on place_statement (withdrawn_by_change) where withdrawn_by_change is not null;

-- A run can close a task (a row that had vanished is there again), and so can somebody.
alter table place_task
  add closed_by_run bigint references import_run (id),
  add closed_by text,
  add closed_note text;
