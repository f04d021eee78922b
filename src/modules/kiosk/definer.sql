-- The screen of the women is nobody: begin_request does not know its token, no rule lets it see a row, and it holds no key. What it shows and
-- takes goes through these doors. Each asks for the token of a screen that is open now; those of one woman for the secret of her visit, too.
create or replace function sec.kiosk_screen(p_token bytea, p_given timestamptz) returns public.kiosk_screens
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
declare s public.kiosk_screens;
begin
  select * into s from public.kiosk_screens k where k.token_hash = p_token and k.closed_at is null and k.ends_at > sec.clock(p_given);
  if s.screen_id is null then raise exception 'kiosk_closed' using errcode = 'TT002'; end if;
  return s;
end
$$;

create or replace function sec.kiosk_card_lives(p_centre uuid, p_case uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$ select exists (select from public.cases c where c.centre_id = p_centre and c.case_id = p_case and c.state = 'open' and not c.is_protected)
  and not sec.has_died(p_centre, p_case) $$;

create or replace function sec.kiosk_visit(p_token bytea, p_visit bytea, p_given timestamptz) returns public.kiosk_visits
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
declare s public.kiosk_screens := sec.kiosk_screen(p_token, p_given); v public.kiosk_visits;
begin
  update public.kiosk_visits k set seen_at = sec.clock(p_given) where k.centre_id = s.centre_id and k.screen_id = s.screen_id and k.visit_hash = p_visit
    and k.seen_at > sec.clock(p_given) - interval '5 minutes' and exists (select from public.kiosk_cards c where c.centre_id = k.centre_id and c.card_id = k.card_id
      and c.ended_at is null and sec.kiosk_card_lives(c.centre_id, c.case_id)) returning k.* into v;
  if v.card_id is null then raise exception 'visit_over' using errcode = 'TT002'; end if;
  return v;
end
$$;

-- Work of a moment in the name of the house, and nobody is bound afterwards.
create or replace function sec.kiosk_chain(p_centre uuid, p_kind text, p_case uuid, p_table text, p_subject text, p_given timestamptz) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  perform sec.bind(concat_ws('|', '00000000-0000-0000-0000-000000000000', p_centre, 'system', '', '', '', ''));
  perform sec.chain_event(p_kind, p_case, p_table, p_subject, '{}', p_given);
  set local app.actor = '';
end
$$;

create or replace function door.kiosk_screen(p_token bytea, p_given timestamptz) returns table (centre_id uuid, place text, ends_at timestamptz, zone text)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
  select s.centre_id, s.place, s.ends_at, c.time_zone from sec.kiosk_screen(p_token, p_given) s join public.centres c on c.centre_id = s.centre_id
$$;

-- A try is counted before it is looked at, so that of many at once none is free. A code that is none costs the same: one row is written.
create or replace function door.kiosk_try(p_token bytea, p_tag bytea, p_given timestamptz)
  returns table (card_id uuid, kdf jsonb, verifier bytea, key_by_pin bytea) language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
declare s public.kiosk_screens := sec.kiosk_screen(p_token, p_given);
begin
  return query update public.kiosk_cards c set failures = c.failures + 1 where c.centre_id = s.centre_id and c.code_tag = p_tag and c.ended_at is null
    and c.failures < 5 and sec.kiosk_card_lives(c.centre_id, c.case_id) returning c.card_id, c.kdf, c.verifier, c.key_by_pin;
  if not found then update public.kiosk_screens k set strangers = k.strangers + 1 where k.centre_id = s.centre_id and k.screen_id = s.screen_id; end if;
end
$$;

-- Code and PIN were right: it is her turn, and nobody else's at this screen.
create or replace function door.kiosk_enter(p_token bytea, p_card uuid, p_visit bytea, p_body bytea, p_day date, p_given timestamptz)
  returns table (case_id uuid, sheet bytea, has_comfort boolean, asked text[]) language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
declare s public.kiosk_screens := sec.kiosk_screen(p_token, p_given);
begin
  insert into public.kiosk_visits as v (centre_id, screen_id, visit_hash, card_id, body, seen_at)
    values (s.centre_id, s.screen_id, p_visit, p_card, p_body, sec.clock(p_given)) on conflict (centre_id, screen_id) do update
    set visit_hash = excluded.visit_hash, card_id = excluded.card_id, body = excluded.body, seen_at = excluded.seen_at;
  perform sec.kiosk_visit(p_token, p_visit, p_given);
  return query update public.kiosk_cards c set failures = 0 where c.centre_id = s.centre_id and c.card_id = p_card
    returning c.case_id, c.sheet, exists (select from public.kiosk_comforts f where f.centre_id = c.centre_id and f.case_id = c.case_id and f.on_day = p_day),
      array(select case t.goes_to when 'worker' then 'worker' else 'other' end from public.kiosk_talks t where t.centre_id = c.centre_id and t.case_id = c.case_id and t.done_at is null);
end
$$;

create or replace function door.kiosk_visit(p_token bytea, p_visit bytea, p_given timestamptz)
  returns table (centre_id uuid, case_id uuid, card_id uuid, box_key bytea, body bytea, zone text) language sql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
  select c.centre_id, c.case_id, c.card_id, c.box_key, v.body, h.time_zone from sec.kiosk_visit(p_token, p_visit, p_given) v
    join public.kiosk_cards c on c.centre_id = v.centre_id and c.card_id = v.card_id join public.centres h on h.centre_id = c.centre_id
$$;

create or replace function door.kiosk_leave(p_token bytea, p_given timestamptz) returns void
  language sql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$ delete from public.kiosk_visits v using sec.kiosk_screen(p_token, p_given) s where v.centre_id = s.centre_id and v.screen_id = s.screen_id $$;

create or replace function door.kiosk_comfort(p_token bytea, p_visit bytea, p_day date, p_body bytea, p_given timestamptz) returns void
  language sql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
  insert into public.kiosk_comforts (centre_id, case_id, on_day, card_id, body)
    select c.centre_id, c.case_id, p_day, c.card_id, p_body from sec.kiosk_visit(p_token, p_visit, p_given) v
      join public.kiosk_cards c on c.centre_id = v.centre_id and c.card_id = v.card_id on conflict do nothing
$$;

-- Her worker has the task; if she wants somebody else the coordinator, and where one of them works with her or there is none the head. That task says
-- nothing of whom, since tasks about a woman are her worker's to read.
create or replace function door.kiosk_talk(p_token bytea, p_visit bytea, p_wanted text, p_given timestamptz) returns text
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
declare v public.kiosk_visits := sec.kiosk_visit(p_token, p_visit, p_given); c public.cases; t public.kiosk_talks; at timestamptz := sec.clock(p_given);
begin
  select k.* into c from public.cases k join public.kiosk_cards d on d.centre_id = k.centre_id and d.case_id = k.case_id
    where d.centre_id = v.centre_id and d.card_id = v.card_id;
  select case when p_wanted = 'worker' then 'worker' when count(*) > 0 and not bool_or(g.person_id in (select m.person_id from public.case_team m
      where m.centre_id = c.centre_id and m.case_id = c.case_id and m.part in ('responsible', 'assistant') and m.from_at <= at and (m.until_at is null or m.until_at > at)))
      then 'coordinator' else 'head' end into t.goes_to
    from public.role_grants g where g.centre_id = c.centre_id and g.role = 'coordinator' and g.from_at <= at and (g.until_at is null or g.until_at > at);
  t.talk_id := gen_random_uuid(); t.task_id := gen_random_uuid();
  insert into public.kiosk_talks (centre_id, talk_id, case_id, goes_to, asked_at, task_id) values (c.centre_id, t.talk_id, c.case_id, t.goes_to, at, t.task_id)
    on conflict do nothing;
  if not found then return t.goes_to; end if;
  if t.goes_to = 'worker' then
    insert into public.tasks (centre_id, task_id, case_id, kind, owner_id, owner_role, from_on, due_on, made_at, link)
      values (c.centre_id, t.task_id, c.case_id, 'talk_wanted', c.responsible_id, case when c.responsible_id is null then 'social_worker' end, at::date, at::date + 1, at,
        '/penerima-manfaat/' || c.case_id || '/kios');
    perform sec.kiosk_chain(c.centre_id, 'kiosk.talk_asked', c.case_id, 'kiosk_talks', t.talk_id::text, p_given);
  else
    insert into public.tasks (centre_id, task_id, kind, owner_role, from_on, due_on, made_at, link)
      values (c.centre_id, t.task_id, 'talk_wanted_elsewhere', t.goes_to, at::date, at::date + 1, at, '/kios-rumah');
    perform sec.kiosk_chain(c.centre_id, 'kiosk.talk_asked_elsewhere', null, 'kiosk_talks', t.talk_id::text, p_given);
  end if;
  return t.goes_to;
end
$$;

-- Into the box: neither card nor hour is kept, and no line of the chain.
create or replace function door.kiosk_put(p_token bytea, p_visit bytea, p_item uuid, p_kind text, p_day date, p_slip bytea, p_words jsonb, p_given timestamptz)
  returns void language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
declare v public.kiosk_visits := sec.kiosk_visit(p_token, p_visit, p_given); task uuid := gen_random_uuid();
begin
  insert into public.kiosk_items (centre_id, item_id, kind, put_on, slip_hash, task_id) values (v.centre_id, p_item, p_kind, p_day, p_slip, task);
  insert into public.kiosk_words (centre_id, item_id, person_id, body)
    select v.centre_id, p_item, (w ->> 'personId')::uuid, w ->> 'body' from jsonb_array_elements(p_words) w;
  insert into public.tasks (centre_id, task_id, kind, owner_role, from_on, due_on, made_at, link)
    select v.centre_id, task, 'answer_box', case when exists (select from public.role_grants g where g.centre_id = v.centre_id and g.role = 'coordinator'
      and g.from_at <= sec.clock(p_given) and (g.until_at is null or g.until_at > sec.clock(p_given))) then 'coordinator' else 'head' end, p_day, p_day + 7, p_day, '/kios-rumah';
end
$$;

-- What lies in the box for whoever leads now and came after it was sealed: what it is, until when, and which colleagues have the words. Of
-- those who read it nothing more than they read anyhow; to everybody else nothing.
create or replace function sec.box_waits() returns table (kind text, put_on date, due_on date, reader_ids uuid[])
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
  select i.kind, i.put_on, t.due_on, array(select w.person_id from public.kiosk_words w where w.centre_id = i.centre_id and w.item_id = i.item_id)
  from public.kiosk_items i join public.tasks t on t.centre_id = i.centre_id and t.task_id = i.task_id
  where i.centre_id = sec.centre() and i.answered_at is null and t.owner_role = any (array['head', 'coordinator']) and sec.has_role(array[t.owner_role])
    and not exists (select from public.kiosk_words w where w.centre_id = i.centre_id and w.item_id = i.item_id and w.person_id = sec.person())
  order by i.put_on, i.kind
$$;

-- What became of what she put in, by slips that the key of her card gives.
create or replace function door.kiosk_slips(p_token bytea, p_slips text[], p_given timestamptz)
  returns table (slip_hash bytea, kind text, put_on date, answer bytea) language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
  select i.slip_hash, i.kind, i.put_on, i.answer from sec.kiosk_screen(p_token, p_given) s join public.kiosk_items i on i.centre_id = s.centre_id
    and i.slip_hash = any (select decode(h, 'hex') from unnest(p_slips) h) order by i.put_on desc
$$;

-- A screen ends on the evening of its day, and one that is closed stays closed, by whatever way somebody would open it again.
create or replace function sec.keep_kiosk_screen() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
declare here text;
begin
  if tg_op = 'INSERT' then
    select c.time_zone into strict here from public.centres c where c.centre_id = new.centre_id;
    new.opened_at := sec.clock(new.opened_at);
    if new.ends_at > ((new.opened_at at time zone here)::date + time '21:30') at time zone here then
      raise exception 'kiosk_night' using errcode = 'TT002';
    end if;
  elsif old.closed_at is not null then
    raise exception 'already_closed' using errcode = 'TT002';
  elsif sec.has_role(array['head', 'coordinator', 'social_worker', 'house_mother']) then
    new.closed_at := sec.clock(new.closed_at); new.closed_by := sec.person();
  end if;
  return new;
end
$$;
drop trigger if exists kiosk_screens__10_keep on kiosk_screens;
create trigger kiosk_screens__10_keep before insert or update of closed_at, closed_by on kiosk_screens for each row execute function sec.keep_kiosk_screen();

-- A card is made for a woman who lives here and is not protected; the one before it ends with it.
create or replace function sec.keep_kiosk_card() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if tg_op = 'INSERT' then
    if not sec.kiosk_card_lives(new.centre_id, new.case_id) then raise exception 'no_card_for_her' using errcode = 'TT002'; end if;
    new.made_at := sec.clock(new.made_at);
  elsif old.ended_at is not null and (new.ended_at, new.ended_as) is distinct from (old.ended_at, old.ended_as) then
    raise exception 'no_card' using errcode = 'TT002';
  elsif new.ended_at is not null and old.ended_at is null then
    delete from public.kiosk_visits v where v.centre_id = new.centre_id and v.card_id = new.card_id;
    update public.tasks t set done_at = new.ended_at, done_by = coalesce(sec.person(), '00000000-0000-0000-0000-000000000000')
      where t.centre_id = new.centre_id and t.case_id = new.case_id and t.kind = 'renew_card' and t.done_at is null;
  end if;
  return new;
end
$$;
drop trigger if exists kiosk_cards__10_keep on kiosk_cards;
create trigger kiosk_cards__10_keep before insert or update on kiosk_cards for each row execute function sec.keep_kiosk_card();

-- She leaves, or is protected from now on: her card opens nothing from that moment.
create or replace function sec.end_kiosk_card() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  update public.kiosk_cards c set ended_at = clock_timestamp(), ended_as = case when new.is_protected then 'protected' else 'left' end
    where c.centre_id = new.centre_id and c.case_id = new.case_id and c.ended_at is null;
  return null;
end
$$;
drop trigger if exists cases__92_end_kiosk_card on cases;
create trigger cases__92_end_kiosk_card after update of state, is_protected on cases for each row
  when (new.state <> 'open' or new.is_protected) execute function sec.end_kiosk_card();

-- A death is told: her card ends in that moment, whoever told of it (KS-10).
create or replace function sec.end_card_of_dead() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  update public.kiosk_cards c set ended_at = new.at, ended_as = 'left' where c.centre_id = new.centre_id and c.case_id = new.case_id and c.ended_at is null;
  return null;
end
$$;
drop trigger if exists audit_entries__94_end_kiosk_card on audit_entries;
create trigger audit_entries__94_end_kiosk_card after insert on audit_entries for each row
  when (new.kind = 'terminations.silenced') execute function sec.end_card_of_dead();

-- That they talked is said once, by whoever says so.
create or replace function sec.keep_kiosk_talk() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if old.done_at is not null then raise exception 'already_talked' using errcode = 'TT002'; end if;
  new.done_at := sec.clock(new.done_at); new.done_by := sec.person();
  return new;
end
$$;
drop trigger if exists kiosk_talks__10_keep on kiosk_talks;
create trigger kiosk_talks__10_keep before update on kiosk_talks for each row execute function sec.keep_kiosk_talk();

-- An answer is given once, and ends the task in whosever list it stands.
create or replace function sec.answer_kiosk_item() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if old.answered_at is not null then raise exception 'already_answered' using errcode = 'TT002'; end if;
  new.answered_at := sec.clock(new.answered_at); new.answered_by := sec.person();
  update public.tasks t set done_at = new.answered_at, done_by = new.answered_by where t.centre_id = new.centre_id and t.task_id = new.task_id and t.done_at is null;
  return new;
end
$$;
drop trigger if exists kiosk_items__10_once on kiosk_items;
create trigger kiosk_items__10_once before update on kiosk_items for each row execute function sec.answer_kiosk_item();

-- By the clock: screens whose day is over are closed, whoever went without a word is forgotten, a card of nobody ends, and a card that is
-- locked asks her worker for a new one. Here and not at the fifth wrong PIN, where the time of the answer would tell that there is a card.
create or replace function sec.keep_kiosk(p_given timestamptz) returns int
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
declare at timestamptz := sec.clock(p_given); r record; n int := 0;
begin
  if not sec.roles() && array['system'] then raise exception 'system only' using errcode = 'TT001'; end if;
  for r in update public.kiosk_screens s set closed_at = s.ends_at where s.centre_id = sec.centre() and s.closed_at is null and s.ends_at <= at returning s.screen_id loop
    perform sec.chain_event('kiosk.ended', null, 'kiosk_screens', r.screen_id::text, '{}', p_given);
    n := n + 1;
  end loop;
  delete from public.kiosk_visits v where v.centre_id = sec.centre() and v.seen_at <= at - interval '5 minutes';
  update public.kiosk_cards c set ended_at = at, ended_as = case when k.is_protected then 'protected' else 'left' end from public.cases k
    where c.centre_id = sec.centre() and c.ended_at is null and k.centre_id = c.centre_id and k.case_id = c.case_id and not sec.kiosk_card_lives(c.centre_id, c.case_id);
  for r in select c.card_id, c.case_id, k.responsible_id from public.kiosk_cards c join public.cases k on k.centre_id = c.centre_id and k.case_id = c.case_id
    where c.centre_id = sec.centre() and c.ended_at is null and c.failures >= 5 and not exists (select from public.tasks t
      where t.centre_id = c.centre_id and t.case_id = c.case_id and t.kind = 'renew_card' and t.made_at >= c.made_at)
  loop
    insert into public.tasks (centre_id, task_id, case_id, kind, owner_id, owner_role, from_on, due_on, made_at, link)
      values (sec.centre(), gen_random_uuid(), r.case_id, 'renew_card', r.responsible_id, case when r.responsible_id is null then 'social_worker' end, at::date, at::date + 1, at,
        '/penerima-manfaat/' || r.case_id || '/kios');
    perform sec.chain_event('kiosk.card_locked', r.case_id, 'kiosk_cards', r.card_id::text, '{}', p_given);
    n := n + 1;
  end loop;
  return n;
end
$$;
