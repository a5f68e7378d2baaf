-- People who keep the register. The first five tables are those of better-auth, under names of our own.
create table account (
  id text primary key,
  name text not null,
  email text not null unique,
  email_verified boolean not null default false,
  image text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  -- Its person asked for it: what is left is a number in the history.
  erased_at timestamptz
);

create table account_session (
  id text primary key,
  account_id text not null references account (id),
  token text not null unique,
  expires_at timestamptz not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  ip_address text,
  user_agent text,
  -- When, and with what, somebody last proved to be who they are, beside opening a mail.
  proven_at timestamptz,
  proven_by text
);
create index on account_session (account_id);

create table account_provider (
  id text primary key,
  account_id text not null references account (id),
  provider text not null,
  subject text not null,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  password text,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index on account_provider (account_id);

create table account_verification (
  id text primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index on account_verification (identifier);

create table account_passkey (
  id text primary key,
  account_id text not null references account (id),
  name text,
  public_key text not null,
  credential_id text not null unique,
  counter bigint not null,
  device_type text not null,
  backed_up boolean not null,
  transports text,
  aaguid text,
  created_at timestamptz
);
create index on account_passkey (account_id);

-- What somebody may do, and where. It ends, and is never deleted or made into another.
create table account_grant (
  id bigint generated always as identity primary key,
  account_id text not null references account (id),
  role text not null check (role in ('point-editor', 'point-coordinator', 'region-coordinator', 'national-editor', 'administrator')),
  scope_kind text not null check (scope_kind in ('place', 'organisation', 'region', 'everything')),
  -- The id of a place, the name of an organisation or of a region; empty for everything.
  scope text not null,
  -- What it was called then: of a place its name and town.
  scope_name text not null,
  granted_by text,
  granted_at timestamptz not null,
  ended_by text,
  ended_at timestamptz,
  check ((scope_kind = 'everything') = (scope = ''))
);
create unique index on account_grant (account_id, role, scope_kind, scope) where ended_at is null;
create index on account_grant (scope_kind, scope) where ended_at is null;

-- Somebody was asked to keep a part of the register. Of the link only a hash is kept.
create table invitation (
  id text primary key,
  token_hash text not null unique,
  name text,
  email text,
  role text not null,
  scope_kind text not null,
  scope text not null,
  scope_name text not null,
  invited_by text,
  invited_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  accepted_by text references account (id),
  withdrawn_at timestamptz
);

-- Who did what, and when: each entry holds the hash of the one before it, so that none can be altered or taken out unseen.
create table audit_entry (
  id bigint primary key,
  at timestamptz not null,
  account_id text,
  role text,
  scope text,
  act text not null,
  subject text not null,
  detail jsonb not null,
  previous text not null,
  hash text not null
);

create function refuse_to_alter_audit() returns trigger language plpgsql as $$
begin
  raise exception 'an audit entry is never altered or deleted';
end $$;
create trigger audit_entry_stays before update or delete on audit_entry
  for each row execute function refuse_to_alter_audit();
