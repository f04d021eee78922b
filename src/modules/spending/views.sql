create or replace view paid_money with (security_invoker = true) as
  select p.centre_id, r.year, p.paid_on, p.amount_rupiah
    from spend_payments p join spend_requests r on r.centre_id = p.centre_id and r.request_id = p.request_id
  union all
  select e.centre_id, extract(year from e.on_day)::int, e.on_day, -e.amount_rupiah
    from petty_cash_entries e left join petty_cash_entries o on o.centre_id = e.centre_id and o.seq = e.corrects_seq
   where e.kind = 'spent' or o.kind = 'spent';
comment on view paid_money is 'What was paid on requests and out of the petty cash, by day and year of the budget, as far as the one who asks may see it. For figures of the house.';
grant select on paid_money to titian_app;
