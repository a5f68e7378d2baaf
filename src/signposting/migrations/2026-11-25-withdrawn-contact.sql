-- A role or a source can name a person too ("the nurse of Dr. …", "told by …"): of a contact that was withdrawn nothing
-- stays but which area it was for, and when.
alter table regional_contact alter column role drop not null;
alter table regional_contact alter column source drop not null;
update regional_contact set role = null, source = null where withdrawn_at is not null;
alter table regional_contact
  add constraint withdrawn_is_wiped check (
    case when withdrawn_at is null then role is not null and source is not null
    else coalesce(role, name, email, phone, source) is null end
  );
