-- What was found comes with its look, in one transaction. That it is mended is said once, by whoever says so, and ends the task of the
-- colleague who had it with the last of hers on that sheet, in whosever list it stands.
create or replace function sec.keep_finding() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if tg_op = 'INSERT' then
    if not exists (select from public.inspections i where i.centre_id = new.centre_id and i.inspection_id = new.inspection_id and i.xmin = pg_current_xact_id()::xid)
      then raise exception 'not_allowed' using errcode = 'TT002'; end if;
    return new;
  end if;
  if old.mended_at is not null or new.mended_at is null then raise exception 'already_mended' using errcode = 'TT002'; end if;
  new.mended_at := sec.clock(new.mended_at);
  new.mended_by := sec.person();
  update public.tasks t set done_at = new.mended_at, done_by = new.mended_by
    where t.centre_id = new.centre_id and t.kind = 'mend_room' and t.owner_id = new.mender_id and t.done_at is null
      and t.link = '/periksa-kamar/lembar/' || new.inspection_id::text
      and not exists (select from public.inspection_findings f where f.centre_id = new.centre_id and f.inspection_id = new.inspection_id
        and f.mender_id = new.mender_id and f.mended_at is null and f.finding_id <> new.finding_id);
  return new;
end
$$;
drop trigger if exists inspection_findings__10_keep on inspection_findings;
create trigger inspection_findings__10_keep before insert or update on inspection_findings for each row execute function sec.keep_finding();

-- A look is of the day on which it is written down.
create or replace function sec.keep_inspection() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  new.seen_at := sec.clock(new.seen_at);
  new.seen_on := (new.seen_at at time zone (select c.time_zone from public.centres c where c.centre_id = new.centre_id))::date;
  return new;
end
$$;
drop trigger if exists inspections__10_keep on inspections;
create trigger inspections__10_keep before insert on inspections for each row execute function sec.keep_inspection();
