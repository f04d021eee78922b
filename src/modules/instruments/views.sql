create or replace view taken_instruments with (security_invoker = true) as
  select k.centre_id, k.case_id, k.taking_id, k.instrument, k.taken_on from instrument_takings k where k.finished_at is not null and k.set_aside_at is null;
comment on view taken_instruments is 'Instruments that were asked to the end and stand, as far as the one who asks may see them; no score. For figures of the house.';
grant select on taken_instruments to titian_app;
