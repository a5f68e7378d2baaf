-- Which region a municipality says it belongs to. A claim outweighs what is shipped, and is never altered: it is
-- withdrawn, and another one takes its place.
create table region_claim (
  id bigint generated always as identity primary key,
  municipality_code text not null,
  region text not null,
  -- On what ground: a document, a letter, a conversation.
  ground text not null,
  actor text not null,
  claimed_at timestamptz not null,
  withdrawn_at timestamptz,
  withdrawn_by text
);
create unique index region_claim_current on region_claim (municipality_code) where withdrawn_at is null;
