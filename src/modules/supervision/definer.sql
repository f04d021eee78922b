-- Sent once, answered once by a head whose work it is not. Who and when is said by the database.
create or replace function sec.keep_work_review() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if new.task_id is not null and not exists (select from public.tasks t where t.centre_id = new.centre_id and t.task_id = new.task_id
      and t.link = '/bukti-kerja/' || new.review_id::text) then raise exception 'not_allowed' using errcode = 'TT002'; end if;
  if tg_op = 'INSERT' then
    new.sent_at := sec.clock(new.sent_at);
    new.person_id := sec.person();
    return new;
  end if;
  if old.answered_at is not null then raise exception 'review_answered' using errcode = 'TT002'; end if;
  if new.answered_at is not null then
    new.answered_at := sec.clock(new.answered_at);
    new.answered_by := sec.person();
  end if;
  return new;
end
$$;
drop trigger if exists work_reviews__10_keep on work_reviews;
create trigger work_reviews__10_keep before insert or update on work_reviews for each row execute function sec.keep_work_review();

-- Hers are written by her, the head's by a head; each is for one of the two, and nobody becomes a reader later.
create or replace function sec.keep_review_words() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  new.written_by := sec.person();
  if not exists (select from public.work_reviews r where r.centre_id = new.centre_id and r.review_id = new.review_id
      and case new.said when 'own' then r.person_id = sec.person() and r.answered_at is null
        else r.answered_by = sec.person() and new.reader_id in (r.person_id, sec.person()) end) then
    raise exception 'new row violates row-level security policy for table "review_words"' using errcode = '42501'; end if;
  return new;
end
$$;
drop trigger if exists review_words__10_keep on review_words;
create trigger review_words__10_keep before insert on review_words for each row execute function sec.keep_review_words();

create or replace function sec.keep_supervision_words() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  new.written_by := sec.person();
  if not exists (select from public.supervision_notes n where n.centre_id = new.centre_id and n.note_id = new.note_id
      and n.supervisor_id = sec.person() and new.reader_id in (n.person_id, n.supervisor_id)) then
    raise exception 'new row violates row-level security policy for table "supervision_words"' using errcode = '42501'; end if;
  return new;
end
$$;
drop trigger if exists supervision_words__10_keep on supervision_words;
create trigger supervision_words__10_keep before insert on supervision_words for each row execute function sec.keep_supervision_words();
