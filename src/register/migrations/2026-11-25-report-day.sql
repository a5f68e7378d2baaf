-- Of when somebody said that something is wrong, the day is enough; the task that came with it knows no more.
alter table place_report alter column received_at type date using (received_at at time zone 'Europe/Amsterdam')::date;
alter table place_report rename column received_at to received_on;
update place_task set raised_at = date_trunc('day', raised_at, 'Europe/Amsterdam') where kind = 'reported';
