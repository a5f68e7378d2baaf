-- How long the forms of keepers take, from opening to saving: how many of each form in a month took about so long. Nothing
-- says whose they were, of which place, or on which day.
create table form_time (
  form text not null check (form in ('change', 'confirm', 'question')),
  month text not null,
  -- The number of the step of `time-taken.ts` that it fell in.
  step integer not null,
  count integer not null,
  primary key (form, month, step)
);
