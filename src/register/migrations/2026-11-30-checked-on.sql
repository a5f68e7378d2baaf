-- When what matters most of a place was last looked at, by the place itself or by a desk: its name, whether it is there, and
-- the nearest that is shown of where. Absent: some of that was only ever mentioned by a list.
alter table place add checked_on text;
alter table place_change add checked_on text;

-- Of what was said before, as far as it won.
with core as (
  select place.id, case
    when content ->> 'grain' in ('online', 'organisation') or content ->> 'kind' in ('online', 'organisation')
      then array['name', 'status']
    else array['name', 'status'] || coalesce(
      case when content ? 'address' and coalesce(content ->> 'locationDisclosure', 'exact') = 'exact' then 'address' end,
      case when content ? 'town' then 'town' end,
      case when content ? 'municipality' then 'municipality' end,
      case when content ? 'province' then 'province' end) end as fields
  from place
), word as (
  select core.id, said.basis, coalesce(said.said_on, to_char(said.recorded_at at time zone 'UTC', 'YYYY-MM-DD')) as said_on
  from core join place on place.id = core.id cross join unnest(array_remove(core.fields, null)) as field
  left join place_statement said on said.id = (place.chosen ->> field)::bigint
)
update place set checked_on = looked.said_on
from (
  select id, min(said_on) as said_on from word group by id
  having bool_and(coalesce(basis in ('pin', 'place', 'checked'), false))
) looked
where looked.id = place.id;
