create or replace view answered_complaints with (security_invoker = true) as
  select c.centre_id, c.case_id, c.complaint_id, c.received_on, c.answered_on from referral_complaints c;
comment on view answered_complaints is 'When a complaint about a decision came and when it was answered, as far as the one who asks may see it; without a word. For figures of the house.';
grant select on answered_complaints to titian_app;
