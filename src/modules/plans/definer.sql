-- Triggers, none of them security definer: they see what the writer sees, and refuse when they see nothing. What others ask of a plan stands last.

-- What was proposed stays as it was signed: the text can be written while its version is a draft.
create or replace function sec.keep_proposed_plan() returns trigger
  language plpgsql set search_path = pg_catalog, public, pg_temp as
$$
begin
  if not exists (select 1 from public.plans p where p.centre_id = new.centre_id and p.plan_id = new.plan_id and p.case_id = new.case_id and p.state = 'draft') then
    raise exception 'plan_proposed' using errcode = 'TT002';
  end if;
  return new;
end
$$;
drop trigger if exists plan_texts__10_proposed on plan_texts;
create trigger plan_texts__10_proposed before insert or update on plan_texts for each row execute function sec.keep_proposed_plan();

-- The way of a version, and who may take it along: the head decides, never on what she proposed, and only with every signature.
create or replace function sec.move_plan() returns trigger
  language plpgsql set search_path = pg_catalog, public, pg_temp as
$$
begin
  if old.state = new.state then
    if old.state <> 'draft' then raise exception 'plan_proposed' using errcode = 'TT002'; end if;
    return new;
  end if;
  if old.state = 'draft' and new.state = 'proposed' then
    new.proposed_by := sec.person();
  elsif old.state = 'proposed' and new.state in ('approved', 'returned') then
    if not sec.roles() && array['head'] then raise exception 'not_allowed' using errcode = 'TT002'; end if;
    new.decided_by := sec.person();
    new.proposed_by := old.proposed_by;
    if new.state = 'approved' and (select count(*) from public.plan_signatures s where s.centre_id = new.centre_id and s.plan_id = new.plan_id) < 3 then
      raise exception 'plan_not_ready' using errcode = 'TT002';
    end if;
  elsif old.state = 'approved' and new.state = 'superseded' then
    if not sec.roles() && array['head'] then raise exception 'not_allowed' using errcode = 'TT002'; end if;
  else
    raise exception 'plan_proposed' using errcode = 'TT002';
  end if;
  return new;
end
$$;
drop trigger if exists plans__10_move on plans;
create trigger plans__10_move before update on plans for each row execute function sec.move_plan();

-- A colleague signs for herself: the responsible worker as worker, a coordinator (or the head in her place) as the second pair of eyes.
create or replace function sec.sign_plan() returns trigger
  language plpgsql set search_path = pg_catalog, public, pg_temp as
$$
declare worker uuid;
begin
  new.recorded_by := sec.person();
  if not exists (select 1 from public.plans p where p.centre_id = new.centre_id and p.plan_id = new.plan_id and p.case_id = new.case_id and p.state = 'proposed') then
    raise exception 'plan_not_proposed' using errcode = 'TT002';
  end if;
  if new.signer = 'client' then return new; end if;
  new.person_id := sec.person();
  select c.responsible_id into worker from public.cases c where c.centre_id = new.centre_id and c.case_id = new.case_id;
  if new.signer = 'social_worker' and worker is distinct from new.person_id then raise exception 'not_responsible' using errcode = 'TT002'; end if;
  if new.signer = 'coordinator' and (worker = new.person_id or not sec.roles() && array['coordinator', 'head']) then
    raise exception 'not_coordinator' using errcode = 'TT002';
  end if;
  -- two pairs of eyes are two people's, also where the case was handed over between the two signatures
  if exists (select 1 from public.plan_signatures s where s.centre_id = new.centre_id and s.plan_id = new.plan_id and s.person_id = new.person_id) then
    raise exception 'already_signed' using errcode = 'TT002';
  end if;
  return new;
end
$$;
drop trigger if exists plan_signatures__10_sign on plan_signatures;
create trigger plan_signatures__10_sign before insert on plan_signatures for each row execute function sec.sign_plan();

-- Has she a plan in force? For triggers of what rests on one (programme); no role of the application calls it.
create or replace function sec.has_plan(p_centre uuid, p_case uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
  select exists (select from public.plans p where p.centre_id = p_centre and p.case_id = p_case and p.state = 'approved')
$$;

-- Who of these has one, for whoever puts women into a class and does not read what they agreed: of all whoever leads, else of her own.
create or replace function sec.with_plan(p_cases uuid[]) returns table (case_id uuid)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
  select p.case_id from public.plans p
  where p.centre_id = sec.centre() and p.state = 'approved' and p.case_id = any (p_cases)
    and (sec.has_role(array['head', 'coordinator']) or sec.has_role(array['social_worker', 'class_coordinator'])
      and p.case_id = any ((select sec.cases('caseload') || sec.cases('taught'))::uuid[]))
$$;
