-- A measure goes one step at a time, and who did it and when is said by the database: heard by another than noted it, decided by one who
-- leads and after she was heard, never longer than a month, answered by a third.
create or replace function sec.keep_measure() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
declare
  decided boolean := new.decision is distinct from old.decision;
  heard boolean := new.heard_at is distinct from old.heard_at;
  told boolean := new.told_at is distinct from old.told_at;
  objected boolean := new.objected_at is distinct from old.objected_at;
  answered boolean := new.answer is distinct from old.answer;
begin
  if tg_op = 'INSERT' then
    -- whoever decides notes nothing
    if not sec.has_role(array['social_worker', 'house_mother']) or sec.has_role(array['head', 'coordinator'])
      then raise exception 'decides_notes_nothing' using errcode = 'TT002'; end if;
    new.reported_at := sec.clock(new.reported_at);
    new.reported_by := sec.person();
    return new;
  end if;
  if heard::int + decided::int + told::int + objected::int + answered::int <> 1
    or not decided and (new.ends_on, new.decided_at) is distinct from (old.ends_on, old.decided_at)
    or not heard and (new.heard_how, new.beside) is distinct from (old.heard_how, old.beside)
    or not objected and new.answer_due_on is distinct from old.answer_due_on
    or not answered and new.answered_at is distinct from old.answered_at
    then raise exception 'measure_moved_on' using errcode = 'TT002'; end if;
  if heard and old.heard_at is null and sec.has_role(array['head', 'coordinator', 'social_worker']) then
    new.heard_at := sec.clock(new.heard_at);
    new.heard_by := sec.person();
    if new.heard_by = new.reported_by then raise exception 'noted_by_you' using errcode = 'TT002'; end if;
  elsif decided and old.decision is null and old.heard_at is not null and sec.has_role(array['head', 'coordinator']) then
    new.decided_at := sec.clock(new.decided_at);
    new.decided_by := sec.person();
    if new.decided_by = new.reported_by then raise exception 'noted_by_you' using errcode = 'TT002'; end if;
    if new.ends_on > new.decided_at::date + 31 then raise exception 'measure_too_long' using errcode = 'TT002'; end if;
  elsif told and old.told_at is null and old.decision is not null and sec.has_role(array['head', 'coordinator', 'social_worker']) then
    new.told_at := sec.clock(new.told_at);
    new.told_by := sec.person();
  elsif objected and old.objected_at is null and old.ends_on is not null then
    new.objected_at := sec.clock(new.objected_at);
    new.objected_by := sec.person();
  elsif answered and old.answer is null and old.objected_at is not null and sec.has_role(array['head', 'coordinator']) then
    new.answered_at := sec.clock(new.answered_at);
    new.answered_by := sec.person();
    if new.answered_by = new.decided_by then raise exception 'decided_by_you' using errcode = 'TT002'; end if;
  else
    raise exception 'measure_moved_on' using errcode = 'TT002';
  end if;
  return new;
end
$$;
drop trigger if exists measures__10_keep on measures;
create trigger measures__10_keep before insert or update on measures for each row execute function sec.keep_measure();

-- Words come with their step, in its transaction and from whoever takes it: none is put beside it later, and none under another's.
create or replace function sec.keep_measure_words() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
  if not exists (select from public.measures m where m.centre_id = new.centre_id and m.measure_id = new.measure_id and m.case_id = new.case_id
    and m.xmin = pg_current_xact_id()::xid and new.written_by = case new.kind when 'report' then m.reported_by when 'hearing' then m.heard_by
      when 'decision' then m.decided_by when 'objection' then m.objected_by else m.answered_by end)
    or exists (select from public.measure_words w where w.centre_id = new.centre_id and w.measure_id = new.measure_id and w.kind = new.kind
      and w.xmin <> pg_current_xact_id()::xid)
  then raise exception 'measure_moved_on' using errcode = 'TT002'; end if;
  return new;
end
$$;
drop trigger if exists measure_words__10_keep on measure_words;
create trigger measure_words__10_keep before insert on measure_words for each row execute function sec.keep_measure_words();
