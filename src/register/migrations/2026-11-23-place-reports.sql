-- What somebody said is wrong with a place. Nothing of who said it: only a code leads back, and of that only the hash.
create table place_report (
  id bigint generated always as identity primary key,
  place_id uuid not null references place (id),
  code_hash text not null unique,
  subject text not null check (subject in ('gone', 'hours', 'address', 'contact', 'offer', 'person', 'other')),
  words text,
  received_at timestamptz not null,
  state text not null default 'received' check (state in ('received', 'looking', 'changed', 'not changed')),
  -- What whoever sent it reads.
  answer text,
  answered_at timestamptz,
  answered_by text
);
create index on place_report (place_id);
create index on place_report (received_at);

alter table place_task drop constraint place_task_kind_check;
alter table place_task add check (kind in ('vanished from source', 'conflict with edited export', 'reported'));
