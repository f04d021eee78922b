-- A death is told: nobody is asked for the answer to a referral of hers any more (KS-10), also where the task is about no case because that she was
-- referred is itself the secret. By the chain and not by whoever tells of it: she learns of no referral, and not how many there were.
create or replace function sec.end_replies_of_dead() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  update public.tasks t set done_at = new.at, done_by = new.person_id from public.service_referrals r
    where r.centre_id = new.centre_id and r.case_id = new.case_id and r.result is null and t.centre_id = r.centre_id and t.task_id = r.task_id and t.done_at is null;
  return null;
end
$$;
drop trigger if exists audit_entries__93_end_replies on audit_entries;
create trigger audit_entries__93_end_replies after insert on audit_entries for each row
  when (new.kind = 'terminations.silenced') execute function sec.end_replies_of_dead();

-- How often somebody was sent for her health in a month that is over: one number for whoever makes the report of the house (domain.md 10.1); who,
-- where to and why is not in it.
create or replace function sec.sent_for_health_in(p_month date, p_given timestamptz) returns int
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
  select count(*)::int from public.service_referrals r
   where r.centre_id = sec.centre() and r.reach in ('health', 'nurse')
     and date_trunc('month', r.referred_on::timestamp) = date_trunc('month', p_month::timestamp)
     and date_trunc('month', p_month::timestamp) < date_trunc('month', sec.clock(p_given) at time zone (select c.time_zone from public.centres c where c.centre_id = sec.centre()))
     and sec.has_role(array['head', 'coordinator'])
$$;

-- When a referral was written down and who closed it says the database; no day of it is to come, and once it is closed it stays so.
create or replace function sec.keep_service_referral() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if tg_op = 'INSERT' then
    new.referred_at := sec.clock(new.referred_at);
    new.result := null; new.closed_on := null; new.closed_by := null;
  elsif old.result is not null then
    raise exception 'already_closed' using errcode = 'TT002';
  elsif new.result is not null then
    new.closed_by := sec.person();
  end if;
  if greatest(new.referred_on, new.accepted_on, new.closed_on) > sec.today(new.centre_id, greatest(new.referred_on, new.accepted_on, new.closed_on)) then
    raise exception 'in_the_future' using errcode = 'TT002'; end if;
  return new;
end
$$;
drop trigger if exists service_referrals__10_keep on service_referrals;
create trigger service_referrals__10_keep before insert or update on service_referrals for each row
  when (current_user in ('titian_app', 'titian_job')) execute function sec.keep_service_referral();
