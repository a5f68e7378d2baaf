-- A place goes into one other at a time. Where two hands did it at once, the newest merge is the one that holds.
update place_statement set withdrawn_at = merged_at
  from place_merge older
  where merge_id = older.id and withdrawn_at is null and older.undone_at is null and exists (
    select from place_merge newer
    where newer.absorbed_id = older.absorbed_id and newer.undone_at is null and newer.id > older.id);
update place_merge older set undone_at = merged_at
  where undone_at is null and exists (
    select from place_merge newer
    where newer.absorbed_id = older.absorbed_id and newer.undone_at is null and newer.id > older.id);
create unique index place_merge_once on place_merge (absorbed_id) where undone_at is null;
