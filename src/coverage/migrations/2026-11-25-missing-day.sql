-- Of when something was missed, the day is enough.
alter table missing_signal
  alter column received_hour type date using (received_hour at time zone 'Europe/Amsterdam')::date;
alter table missing_signal rename column received_hour to received_on;
