-- What somebody reports is taken over, changed in another way, or left as it was.
alter table place_report drop constraint place_report_state_check;
alter table place_report add constraint place_report_state_check
  check (state in ('received', 'looking', 'changed', 'changed otherwise', 'not changed'));
