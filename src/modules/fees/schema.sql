create table session_fees (
  centre_id uuid not null,
  fee_id uuid not null,
  session_id uuid not null,
  deliverer_id uuid not null,
  on_day date not null,
  rate_rupiah bigint not null,
  hours int not null,
  payer text not null,
  saved_by uuid not null,
  saved_at timestamptz not null,
  paid_on date,
  receipt_no text,
  tax_rupiah bigint,
  paid_by uuid,
  constraint session_fees__pk primary key (centre_id, fee_id),
  constraint session_fees__once unique (centre_id, session_id, deliverer_id),
  constraint session_fees__session foreign key (centre_id, session_id) references scheduled_sessions (centre_id, session_id),
  constraint session_fees__deliverer foreign key (centre_id, deliverer_id) references deliverers (centre_id, deliverer_id),
  constraint session_fees__writer foreign key (centre_id, saved_by) references people (centre_id, person_id),
  constraint session_fees__payer_person foreign key (centre_id, paid_by) references people (centre_id, person_id),
  constraint session_fees__rate check (rate_rupiah between 1 and 99999999),
  constraint session_fees__hours check (hours between 1 and 12),
  constraint session_fees__payer check (payer in ('centre', 'social_office', 'sender', 'other')),
  constraint session_fees__paid check ((paid_on is null) = (receipt_no is null) and (paid_on is null) = (paid_by is null) and (paid_on is not null or tax_rupiah is null)),
  constraint session_fees__tax check (tax_rupiah between 0 and rate_rupiah * hours),
  constraint session_fees__days check (paid_on is null or on_day <= paid_on)
);
create index session_fees__by_day on session_fees (centre_id, on_day desc);
comment on table session_fees is 'What is owed to whoever came from outside for one session, and that it was paid against a receipt. Nothing of any woman.';
comment on column session_fees.centre_id is 'plain: the centre';
comment on column session_fees.fee_id is 'plain: id';
comment on column session_fees.session_id is 'plain: the session of the timetable';
comment on column session_fees.deliverer_id is 'plain: who gave it';
comment on column session_fees.on_day is 'plain: day of the session';
comment on column session_fees.rate_rupiah is 'plain: for one session-hour, whole rupiah';
comment on column session_fees.hours is 'plain: session-hours';
comment on column session_fees.payer is 'plain: centre, social_office, sender or other: who pays';
comment on column session_fees.saved_by is 'plain: who wrote it down';
comment on column session_fees.saved_at is 'plain: when';
comment on column session_fees.paid_on is 'plain: day of the receipt; null while it is owed';
comment on column session_fees.receipt_no is 'plain: number of the receipt';
comment on column session_fees.tax_rupiah is 'plain: income tax (PPh 21) that the receipt says was kept back, as it was written there; never reckoned here';
comment on column session_fees.paid_by is 'plain: who noted the payment';
