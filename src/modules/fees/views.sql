create or replace view paid_fees with (security_invoker = true) as
  select f.centre_id, f.paid_on, f.rate_rupiah * f.hours as amount_rupiah from session_fees f where f.payer = 'centre' and f.paid_on is not null;
comment on view paid_fees is 'What the centre itself paid to guests and when, as far as the one who asks may see it; to whom is not in it. For figures of the house.';
grant select on paid_fees to titian_app;
