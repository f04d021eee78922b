-- When she goes there is said by the database.
create or replace function sec.clock_partner_person() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  new.placed_at := sec.clock(new.placed_at);
  new.placed_by := sec.person();
  new.from_on := coalesce(new.from_on, (new.placed_at at time zone (select c.time_zone from public.centres c where c.centre_id = new.centre_id))::date);
  return new;
end
$$;
drop trigger if exists partner_people__10_clock on partner_people;
create trigger partner_people__10_clock before insert on partner_people for each row execute function sec.clock_partner_person();
drop trigger if exists partner_people__11_clock on partner_people;
create trigger partner_people__11_clock before update of ended_on, placed_at on partner_people for each row
  when (new.placed_at is distinct from old.placed_at or old.ended_on is not null and new.ended_on is null) execute function sec.clock_partner_person();

-- Who wrote last where she works, and when, is said by the database: also a colleague who goes on with it.
create or replace function sec.clock_workplace() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  new.written_at := sec.clock(new.written_at);
  new.written_by := coalesce(sec.person(), new.written_by);
  return new;
end
$$;
drop trigger if exists workplaces__10_clock on workplaces;
create trigger workplaces__10_clock before insert or update on workplaces for each row execute function sec.clock_workplace();

-- Who is or was with these partners: brought there by the programme, or as her worker wrote it in her book. For the functions below.
create or replace function sec.at_partner(p_centre uuid, p_partners uuid[]) returns table (partner_id uuid, case_id uuid, from_on date, ended_on date, is_of_deal boolean)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
  select d.partner_id, h.case_id, h.from_on, h.ended_on, true from public.partner_people h
    join public.partner_deals d on d.centre_id = h.centre_id and d.deal_id = h.deal_id where d.centre_id = p_centre and d.partner_id = any (p_partners)
  union all
  select w.partner_id, w.case_id, w.from_on, w.ended_on, false from public.workplaces w where w.centre_id = p_centre and w.partner_id = any (p_partners)
$$;

-- She joins what goes on, and no order: under an agreement in force that says wage, hours, safety and who may be reached, at a place that somebody looked at;
-- and not while she is protected. By her own book alone she goes where she needs to.
create or replace function sec.keep_partner_person() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
declare
  deal public.partner_deals;
  today date;
begin
  select * into deal from public.partner_deals d where d.centre_id = new.centre_id and d.deal_id = new.deal_id and d.ended_on is null and d.kind <> 'order';
  if not found then raise exception 'deal_closed' using errcode = 'TT002'; end if;
  if exists (select from public.cases c where c.centre_id = new.centre_id and c.case_id = new.case_id and c.is_protected)
  then raise exception 'protected_alone' using errcode = 'TT002'; end if;
  today := (new.placed_at at time zone (select c.time_zone from public.centres c where c.centre_id = new.centre_id))::date;
  if not exists (select from public.partner_agreements a where a.centre_id = new.centre_id and a.partner_id = deal.partner_id
    and a.from_on <= today and coalesce(a.ended_on, a.until_on) >= today) then raise exception 'no_agreement' using errcode = 'TT002'; end if;
  if not exists (select from public.partner_agreements a where a.centre_id = new.centre_id and a.partner_id = deal.partner_id
    and a.from_on <= today and coalesce(a.ended_on, a.until_on) >= today and a.covers @> array['wage', 'hours', 'safety', 'reach'])
  then raise exception 'agreement_short' using errcode = 'TT002'; end if;
  if exists (select from public.partners p where p.centre_id = new.centre_id and p.partner_id = deal.partner_id and p.seen_on is null)
  then raise exception 'place_not_seen' using errcode = 'TT002'; end if;
  return null;
end
$$;
drop trigger if exists partner_people__20_keep on partner_people;
create trigger partner_people__20_keep after insert on partner_people for each row execute function sec.keep_partner_person();
drop trigger if exists partner_people__21_keep on partner_people;
create trigger partner_people__21_keep after update of ended_on on partner_people for each row when (old.ended_on is not null and new.ended_on is null)
  execute function sec.keep_partner_person();

-- How many are or were with each of these, as numbers: also for whoever is told of some of them only.
create or replace function sec.count_placed(p_deals uuid[]) returns table (deal_id uuid, open int, n int)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
  select h.deal_id, count(*) filter (where h.ended_on is null)::int, count(*)::int from public.partner_people h
  where h.centre_id = sec.centre() and h.deal_id = any (p_deals)
    and sec.has_role(array['head', 'coordinator', 'administration', 'social_worker', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'treasurer', 'auditor'])
  group by h.deal_id
$$;

-- How many women are and were with each partner, whoever wrote it down; of those whose place is taken, how many only begin on a later day. Whoever signs for places or fills them needs the number; to the others what is written in the
-- books alone is told from five on: a smaller number beside those of the deals would say that somebody is there.
create or replace function sec.count_at_partners(p_partners uuid[], p_today date) returns table (partner_id uuid, there int, coming int, ever int)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
  with asked as (select p.partner_id from public.partners p where p.centre_id = sec.centre() and p.partner_id = any (p_partners)),
    counted as (select a.partner_id, count(distinct w.case_id) filter (where w.ended_on is null)::int as there, count(distinct w.case_id)::int as ever,
      count(distinct w.case_id) filter (where w.ended_on is null and w.from_on <= p_today)::int as begun,
      count(distinct w.case_id) filter (where w.ended_on is null and w.is_of_deal)::int as known_there, count(distinct w.case_id) filter (where w.is_of_deal)::int as known
      from asked a left join sec.at_partner(sec.centre(), array[a.partner_id]) w on w.partner_id = a.partner_id group by a.partner_id)
  select c.partner_id,
    case when sec.has_role(array['head', 'coordinator', 'administration', 'social_worker']) or c.there - c.known_there >= 5 then c.there end,
    case when sec.has_role(array['head', 'coordinator', 'administration', 'social_worker']) then c.there - c.begun end,
    case when sec.has_role(array['head', 'coordinator', 'administration', 'social_worker']) or c.ever - c.known >= 5 then c.ever end
  from counted c
  where sec.has_role(array['head', 'coordinator', 'administration', 'social_worker', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'treasurer', 'auditor'])
$$;
