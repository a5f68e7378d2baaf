-- A text that was erased is gone from history too; that it was erased, when and why, stays.
alter table activity_change drop constraint activity_change_kind_check;
alter table activity_change add check (kind in ('imported', 'import undone', 'edited', 'erased'));
