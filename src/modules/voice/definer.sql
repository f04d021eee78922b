-- A copy is written with what was said, in one transaction, and none is added later: nobody becomes a reader by SQL.
create or replace function sec.keep_voice() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if not exists (select from public.voices v where v.centre_id = new.centre_id and v.voice_id = new.voice_id and v.xmin = pg_current_xact_id()::xid)
  then raise exception 'not_allowed' using errcode = 'TT002'; end if;
  return new;
end
$$;
drop trigger if exists voice_words__10_keep on voice_words;
create trigger voice_words__10_keep before insert on voice_words for each row execute function sec.keep_voice();

-- An answer is given once.
create or replace function sec.answer_voice_once() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if old.answered_at is not null and new.answer is distinct from old.answer then raise exception 'already_answered' using errcode = 'TT002'; end if;
  return new;
end
$$;
drop trigger if exists voices__10_once on voices;
create trigger voices__10_once before update on voices for each row execute function sec.answer_voice_once();

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
  insert into public.voices (centre_id, voice_id, topic, said_on, answer_by, police_by, code_hash)
    select p_centre, v.voice_id, v.topic, v.said_on, v.answer_by, v.police_by, v.code_hash from jsonb_populate_record(null::public.voices, p_voice) v;
  insert into public.voice_words (centre_id, voice_id, person_id, body)
    select p_centre, (p_voice ->> 'voice_id')::uuid, (w ->> 'personId')::uuid, w ->> 'body' from jsonb_array_elements(p_words) w;
end
$$;

create or replace function door.voice_answer_at(p_centre uuid, p_hash text) returns table (answer_by date, answer text)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$ select v.answer_by, v.answer from public.voices v where v.centre_id = p_centre and v.code_hash = p_hash $$;
