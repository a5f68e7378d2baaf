-- A value that was erased is gone from history too; that it was erased, when and why, stays.
alter table place_change drop constraint place_change_kind_check;
alter table place_change add check (kind in ('added', 'edited', 'imported', 'import undone', 'merged', 'absorbed',
  'unmerged', 'released', 'erased'));
