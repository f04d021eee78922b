create or replace view sent_on with (security_invoker = true) as
  select s.centre_id, s.case_id, s.service_referral_id, s.service_id, s.reach, s.referred_on, s.accepted_on, s.closed_on from service_referrals s;
comment on view sent_on is 'To which service a woman was sent and when it answered, as far as the one who asks may know of it; without a word. For figures of the house.';
grant select on sent_on to titian_app;

create or replace view agreed_services with (security_invoker = true) as
  select s.centre_id, s.service_id, s.kind, s.mou_until, s.ended_on from services s where s.mou_until is not null;
comment on view agreed_services is 'Services with which an agreement was made, and until when. Nothing of anybody.';
grant select on agreed_services to titian_app;
