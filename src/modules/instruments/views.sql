create or replace view taken_instruments with (security_invoker = true) as
  select k.centre_id, k.case_id, k.taking_id, k.instrument, k.taken_on from instrument_takings k where k.finished_at is not null and k.set_aside_at is null;
comment on view taken_instruments is 'Instruments that were asked to the end and stand, as far as the one who asks may see them; no score. For figures of the house.';
grant select on taken_instruments to titian_app;

create or replace view compared_instruments with (security_invoker = true) as
  select k.centre_id, k.case_id, k.taking_id, k.instrument, k.taken_on, k.finished_at, k.direction
    from instrument_takings k
    join instrument_takings b on b.centre_id = k.centre_id and b.taking_id = k.compared_with and b.set_aside_at is null
   where k.finished_at is not null and k.set_aside_at is null;
comment on view compared_instruments is 'Whether an instrument went up, stayed or went down since its first sheet, where both stand, as far as the one who asks may see it; no score. For figures of the house.';
grant select on compared_instruments to titian_app;

create or replace view followed_screenings with (security_invoker = true) as
  select k.centre_id, k.case_id, k.taking_id, k.instrument, t.due_on, t.done_at
    from instrument_takings k
    join tasks t on t.centre_id = k.centre_id and t.case_id = k.case_id and t.kind = 'follow_up' and t.made_at = k.finished_at
   where k.set_aside_at is null;
comment on view followed_screenings is 'The task that a finished screening asked for, until when and when it was done, as far as the one who asks may see both; no score. For figures of the house.';
grant select on followed_screenings to titian_app;
