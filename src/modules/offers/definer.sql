-- What an office sent is of this moment, and becomes the case that is opened by it, in the same transaction, by whoever registers it: no
-- woman who was here before, and nothing twice. Words come with it and are not added to.
create or replace function sec.keep_offer() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if tg_op = 'INSERT' then
    new.sent_at := sec.clock(new.sent_at);
    -- an office that sends without end hides what others sent: so many may wait for an answer, then the house answers first [D]
    perform pg_advisory_xact_lock(hashtextextended(new.office_person_id::text, 25));
    if (select count(*) from public.candidate_offers o where o.centre_id = new.centre_id and o.office_person_id = new.office_person_id
      and o.registered_at is null) >= 30 then raise exception 'too_many_wait' using errcode = 'TT002'; end if;
    return new;
  end if;
  if old.registered_at is null and new.registered_by = sec.person() and exists (select from public.cases c
    where c.centre_id = new.centre_id and c.case_id = new.case_id and c.state = 'candidate' and c.xmin = pg_current_xact_id()::xid
      and not exists (select from public.audit_entries a where a.centre_id = c.centre_id and a.case_id = c.case_id and a.xmin <> pg_current_xact_id()::xid))
    then return new; end if;
  raise exception 'not_allowed' using errcode = 'TT002';
end
$$;
drop trigger if exists candidate_offers__10_keep on candidate_offers;
create trigger candidate_offers__10_keep before insert or update on candidate_offers for each row execute function sec.keep_offer();

drop trigger if exists offer_words__10_keep on offer_words;
create trigger offer_words__10_keep before insert on offer_words for each row
  execute function sec.only_with_its_record('candidate_offers', 'offer_id', 'office_person_id');
drop function if exists sec.keep_offer_words();

-- What an office sent asks for its registration: the office may give nobody a task, so the task comes and goes with the row. Once she
-- is registered her words stand in her file; only the office keeps the copy of what it sent.
create or replace function sec.ask_to_register() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if tg_op = 'INSERT' then
    insert into public.tasks (centre_id, task_id, kind, owner_role, due_on, made_at, link)
      values (new.centre_id, new.task_id, 'register_offer',
        case when exists (select from public.role_grants g where g.centre_id = new.centre_id and g.role = 'social_worker'
          and g.from_at <= new.sent_at and (g.until_at is null or g.until_at > new.sent_at)) then 'social_worker' else 'head' end,
        new.answer_due_on, new.sent_at, '/rujukan/kiriman/' || new.offer_id);
  elsif tg_op = 'UPDATE' then
    update public.tasks set done_at = new.registered_at, done_by = new.registered_by
      where centre_id = new.centre_id and task_id = new.task_id and kind = 'register_offer' and done_at is null;
    delete from public.offer_words where centre_id = new.centre_id and offer_id = new.offer_id and person_id <> new.office_person_id;
  else
    delete from public.tasks where centre_id = old.centre_id and task_id = old.task_id and kind = 'register_offer';
  end if;
  return null;
end
$$;

drop trigger if exists candidate_offers__91_ask on candidate_offers;
create trigger candidate_offers__91_ask after insert or delete or update of registered_at on candidate_offers
  for each row execute function sec.ask_to_register();
