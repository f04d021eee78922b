-- A copy is written with what was said, in one transaction, and none is added later: nobody becomes a reader by SQL, not by touching the row either.
create or replace function sec.keep_voice() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if not exists (select from public.voices v where v.centre_id = new.centre_id and v.voice_id = new.voice_id and v.xmin = pg_current_xact_id()::xid)
    or exists (select from public.voice_words w where w.centre_id = new.centre_id and w.voice_id = new.voice_id and w.xmin <> pg_current_xact_id()::xid)
  then raise exception 'not_allowed' using errcode = 'TT002'; end if;
  return new;
end
$$;
drop trigger if exists voice_words__10_keep on voice_words;
create trigger voice_words__10_keep before insert on voice_words for each row execute function sec.keep_voice();

-- An answer is given once; a clock that began is not moved, and what ended it stands; an accusation grows graver and not less. Who answered and
-- when is said by the database; a clock that begins later has a day and no more, and nobody was told in a time to come or before it was said.
create or replace function sec.answer_voice_once() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if old.answered_at is not null and (new.answer, new.answered_at, new.answered_by) is distinct from (old.answer, old.answered_at, old.answered_by)
  then raise exception 'already_answered' using errcode = 'TT002'; end if;
  if old.police_told_at is not null and new.police_told_at is distinct from old.police_told_at
    or old.outside_told_at is not null and new.outside_told_at is distinct from old.outside_told_at
    or old.outside_by is not null and new.outside_by is distinct from old.outside_by then raise exception 'not_allowed' using errcode = 'TT002'; end if;
  if new.level is distinct from old.level and (old.level is null or new.level is null
    or array_position(array['minor', 'moderate', 'serious', 'critical'], new.level) < array_position(array['minor', 'moderate', 'serious', 'critical'], old.level))
  then raise exception 'level_not_up' using errcode = 'TT002'; end if;
  if old.answered_at is null and new.answered_at is not null then
    new.answered_at := sec.clock(new.answered_at);
    new.answered_by := sec.person();
  end if;
  if old.outside_by is null and new.outside_by is not null then
    if new.level is not distinct from old.level then raise exception 'not_allowed' using errcode = 'TT002'; end if;
    new.outside_by := date_trunc('hour', sec.clock(new.outside_by - interval '24 hours')) + interval '24 hours';
  end if;
  if least(new.outside_told_at, new.police_told_at) < new.said_on - 1 or new.outside_told_at > sec.clock(new.outside_told_at) + interval '5 minutes'
    or new.police_told_at > sec.clock(new.police_told_at) + interval '5 minutes' then raise exception 'not_allowed' using errcode = 'TT002'; end if;
  return new;
end
$$;
drop trigger if exists voices__10_once on voices;
create trigger voices__10_once before update on voices for each row execute function sec.answer_voice_once();

-- A note is of somebody who holds the words, in her own name, to others who hold them (its foreign key).
create or replace function sec.keep_voice_note() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if new.written_by is distinct from sec.person() or not exists (select from public.voice_words w
    where w.centre_id = new.centre_id and w.voice_id = new.voice_id and w.person_id = sec.person())
  then raise exception 'not_found' using errcode = 'TT002'; end if;
  new.written_at := sec.clock(new.written_at);
  return new;
end
$$;
drop trigger if exists voice_notes__10_keep on voice_notes;
create trigger voice_notes__10_keep before insert on voice_notes for each row execute function sec.keep_voice_note();

-- Who else received it: told to whoever did.
create or replace function sec.voice_readers(p_voice uuid) returns setof uuid
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
  select w.person_id from public.voice_words w where w.centre_id = (select sec.centre()) and w.voice_id = p_voice
    and exists (select from public.voice_words m where m.centre_id = w.centre_id and m.voice_id = w.voice_id and m.person_id = (select sec.person()))
$$;

-- The answer for whoever has the code, and nothing else of it: neither what it was about nor who answered.
create or replace function sec.voice_answer(p_hash text) returns table (answer_by date, answer text)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
  select v.answer_by, v.answer from public.voices v where v.centre_id = (select sec.centre()) and v.code_hash = p_hash
$$;

-- The same of a centre in which nobody is signed in: at the screen of the women, whose server has asked for its token (modules/kiosk).
create or replace function door.say_at(p_centre uuid, p_voice jsonb, p_words jsonb) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  insert into public.voices (centre_id, voice_id, topic, said_on, answer_by, level, outside_by, police_by, code_hash)
    select p_centre, v.voice_id, v.topic, v.said_on, v.answer_by, v.level, v.outside_by, v.police_by, v.code_hash from jsonb_populate_record(null::public.voices, p_voice) v;
  insert into public.voice_words (centre_id, voice_id, person_id, body)
    select p_centre, (p_voice ->> 'voice_id')::uuid, (w ->> 'personId')::uuid, w ->> 'body' from jsonb_array_elements(p_words) w;
end
$$;

create or replace function door.voice_answer_at(p_centre uuid, p_hash text) returns table (answer_by date, answer text)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$ select v.answer_by, v.answer from public.voices v where v.centre_id = p_centre and v.code_hash = p_hash $$;
