create table spend_requests (
  centre_id uuid not null,
  request_id uuid not null,
  no int not null,
  year int not null,
  kind text not null,
  title text not null,
  line_key uuid,
  need_id uuid,
  amount_rupiah bigint not null,
  fund text not null,
  needed_on date,
  asked_by uuid not null,
  asked_at timestamptz not null,
  decision text,
  decided_by uuid,
  decided_at timestamptz,
  answer text,
  closed_by uuid,
  closed_at timestamptz,
  task_id uuid,
  constraint spend_requests__pk primary key (centre_id, request_id),
  constraint spend_requests__no unique (centre_id, year, no),
  constraint spend_requests__need foreign key (centre_id, need_id) references needs (centre_id, need_id),
  constraint spend_requests__asker foreign key (centre_id, asked_by) references people (centre_id, person_id),
  constraint spend_requests__decider foreign key (centre_id, decided_by) references people (centre_id, person_id),
  constraint spend_requests__closer foreign key (centre_id, closed_by) references people (centre_id, person_id),
  constraint spend_requests__year check (year between 2020 and 2100),
  constraint spend_requests__kind check (kind in ('goods', 'handed_over', 'activity', 'fee', 'travel', 'allowance', 'service')),
  constraint spend_requests__amount check (amount_rupiah between 1 and 999999999999),
  constraint spend_requests__fund check (fund in ('apbd', 'apbn', 'foundation', 'donor', 'company', 'other')),
  constraint spend_requests__decision check (decision in ('approved', 'declined')),
  constraint spend_requests__decided check (num_nonnulls(decision, decided_by, decided_at) in (0, 3)),
  constraint spend_requests__two_people check (decided_by <> asked_by),
  constraint spend_requests__closed check ((closed_by is null) = (closed_at is null) and (closed_at is null or decision is null or decision = 'approved'))
);
create index spend_requests__by_line on spend_requests (centre_id, line_key);
create index spend_requests__by_need on spend_requests (centre_id, need_id);
comment on table spend_requests is 'What shall be paid: asked for, approved by another person, then a commitment until it is paid or closed (domain.md 9.4). About no woman.';
comment on column spend_requests.centre_id is 'plain: the centre';
comment on column spend_requests.request_id is 'plain: id';
comment on column spend_requests.no is 'plain: a running number within the year; the database counts';
comment on column spend_requests.year is 'plain: the year whose money it is';
comment on column spend_requests.kind is 'plain: what kind of payment; its proofs follow from it';
comment on column spend_requests.title is 'plain: the thing or the service; a name of a woman is refused';
comment on column spend_requests.line_key is 'plain: the line of the budget, the same through all versions; none is warned of and never refused';
comment on column spend_requests.need_id is 'plain: the need that it answers';
comment on column spend_requests.amount_rupiah is 'plain: how much is asked for';
comment on column spend_requests.fund is 'plain: whose money';
comment on column spend_requests.needed_on is 'plain: when it is needed, where there is a day';
comment on column spend_requests.asked_by is 'plain: who asked';
comment on column spend_requests.asked_at is 'plain: when';
comment on column spend_requests.decision is 'plain: approved or declined; null while it waits';
comment on column spend_requests.decided_by is 'plain: the head who decided, never who asked (domain.md 8.1)';
comment on column spend_requests.decided_at is 'plain: when';
comment on column spend_requests.answer is 'plain: sealed to the key of those who read money before it is stored; JSON {words}, what the head said to it';
comment on column spend_requests.closed_by is 'plain: who gave the rest back to the line';
comment on column spend_requests.closed_at is 'plain: when';
comment on column spend_requests.task_id is 'plain: the task that asks for the next step';

create table spend_proofs (
  centre_id uuid not null,
  proof_id uuid not null,
  request_id uuid not null,
  kind text not null,
  how text not null,
  note text,
  format text,
  file bytea,
  payment_id uuid,
  saved_by uuid not null,
  saved_at timestamptz not null,
  removed_at timestamptz,
  removed_by uuid,
  constraint spend_proofs__pk primary key (centre_id, proof_id),
  constraint spend_proofs__request foreign key (centre_id, request_id) references spend_requests (centre_id, request_id),
  constraint spend_proofs__saver foreign key (centre_id, saved_by) references people (centre_id, person_id),
  constraint spend_proofs__remover foreign key (centre_id, removed_by) references people (centre_id, person_id),
  constraint spend_proofs__kind check (kind in ('terms', 'invitation', 'attendance', 'minutes', 'photo', 'receipt', 'tax', 'goods_received')),
  constraint spend_proofs__how check (how in ('scan', 'paper', 'not_needed')),
  constraint spend_proofs__receipt check (kind <> 'receipt' or how <> 'not_needed'),
  constraint spend_proofs__note check (how = 'scan' or note is not null),
  constraint spend_proofs__format check (format in ('pdf', 'jpeg', 'png') and (how = 'scan') = (format is not null)),
  constraint spend_proofs__removed check ((removed_at is null) = (removed_by is null) and (file is not null) = (how = 'scan' and removed_at is null))
);
create index spend_proofs__by_request on spend_proofs (centre_id, request_id);
comment on table spend_proofs is 'What shows that a payment was right (domain.md 9.4): a scan, a paper in the folder of the house, or why it does not apply. What is taken away leaves its line.';
comment on column spend_proofs.centre_id is 'plain: the centre';
comment on column spend_proofs.proof_id is 'plain: id';
comment on column spend_proofs.request_id is 'plain: the payment';
comment on column spend_proofs.kind is 'plain: which proof of the checklist';
comment on column spend_proofs.how is 'plain: a scan, on paper in the folder, or not needed; a receipt is always needed';
comment on column spend_proofs.note is 'plain: where the paper lies or why it is not needed; a name of a woman is refused';
comment on column spend_proofs.format is 'plain: pdf, jpeg or png';
comment on column spend_proofs.file is 'plain: the paper, freed of its hidden parts and sealed to the key of those who read money before it is stored';
comment on column spend_proofs.payment_id is 'plain: the payment that was made on it; none while it waits for one, and again when all of that was taken back';
comment on column spend_proofs.saved_by is 'plain: who brought it';
comment on column spend_proofs.saved_at is 'plain: when';
comment on column spend_proofs.removed_at is 'plain: taken away';
comment on column spend_proofs.removed_by is 'plain: who took it away';

create table spend_payments (
  centre_id uuid not null,
  payment_id uuid not null,
  request_id uuid not null,
  corrects_id uuid,
  amount_rupiah bigint not null,
  tax_rupiah bigint,
  paid_on date not null,
  way text not null,
  payee text not null,
  receipt_no text not null,
  reason text,
  paid_by uuid not null,
  at timestamptz not null,
  constraint spend_payments__pk primary key (centre_id, payment_id),
  constraint spend_payments__request foreign key (centre_id, request_id) references spend_requests (centre_id, request_id),
  constraint spend_payments__corrects foreign key (centre_id, corrects_id) references spend_payments (centre_id, payment_id),
  constraint spend_payments__payer foreign key (centre_id, paid_by) references people (centre_id, person_id),
  constraint spend_payments__sign check (case when corrects_id is null then amount_rupiah > 0 and reason is null else amount_rupiah < 0 and reason is not null end),
  constraint spend_payments__amount check (abs(amount_rupiah) <= 999999999999),
  constraint spend_payments__tax check (tax_rupiah between 0 and amount_rupiah),
  constraint spend_payments__way check (way in ('up_gu', 'tu', 'ls', 'cash', 'transfer'))
);
create index spend_payments__by_request on spend_payments (centre_id, request_id);
create index spend_payments__by_day on spend_payments (centre_id, paid_on);
comment on table spend_payments is 'What was paid, append only: a slip is a line of its own that takes back, wholly or in part. Together never more than was approved and never below zero.';
comment on column spend_payments.centre_id is 'plain: the centre';
comment on column spend_payments.payment_id is 'plain: id';
comment on column spend_payments.request_id is 'plain: what was approved';
comment on column spend_payments.corrects_id is 'plain: the payment that this line takes back';
comment on column spend_payments.amount_rupiah is 'plain: above zero paid, below zero taken back';
comment on column spend_payments.tax_rupiah is 'plain: tax that the receipt says was kept back, as it was written there; never reckoned here';
comment on column spend_payments.paid_on is 'plain: day of the receipt';
comment on column spend_payments.way is 'plain: UP/GU, TU, LS, cash or transfer (domain.md 9.1)';
comment on column spend_payments.payee is 'plain: the shop or whoever was paid; a name of a woman is refused';
comment on column spend_payments.receipt_no is 'plain: number of the receipt';
comment on column spend_payments.reason is 'plain: why it is taken back; a name of a woman is refused';
comment on column spend_payments.paid_by is 'plain: who paid, never who approved';
comment on column spend_payments.at is 'plain: when it was written down';
alter table spend_proofs add constraint spend_proofs__payment foreign key (centre_id, payment_id) references spend_payments (centre_id, payment_id);

create table spend_progress (
  centre_id uuid not null,
  progress_id uuid not null,
  line_key uuid not null,
  percent int not null,
  on_day date not null,
  said_by uuid not null,
  at timestamptz not null,
  constraint spend_progress__pk primary key (centre_id, progress_id),
  constraint spend_progress__person foreign key (centre_id, said_by) references people (centre_id, person_id),
  constraint spend_progress__percent check (percent between 0 and 100)
);
create index spend_progress__by_line on spend_progress (centre_id, line_key, at desc);
comment on table spend_progress is 'How much of what a line of the budget is for was done (fisik), said apart from the money (domain.md 9.4). Append only: the newest stands.';
comment on column spend_progress.centre_id is 'plain: the centre';
comment on column spend_progress.progress_id is 'plain: id';
comment on column spend_progress.line_key is 'plain: the line of the budget, the same through all versions';
comment on column spend_progress.percent is 'plain: done, in percent, as somebody looked at it; never reckoned here';
comment on column spend_progress.on_day is 'plain: the day on which it stood so';
comment on column spend_progress.said_by is 'plain: who said it';
comment on column spend_progress.at is 'plain: when';

create table petty_cash_entries (
  centre_id uuid not null,
  seq int not null,
  kind text not null,
  what text not null,
  line_key uuid,
  amount_rupiah bigint not null,
  balance_rupiah bigint not null,
  corrects_seq int,
  on_day date not null,
  receipt_no text,
  person_id uuid not null,
  at timestamptz not null,
  constraint petty_cash_entries__pk primary key (centre_id, seq),
  constraint petty_cash_entries__corrects foreign key (centre_id, corrects_seq) references petty_cash_entries (centre_id, seq),
  constraint petty_cash_entries__person foreign key (centre_id, person_id) references people (centre_id, person_id),
  constraint petty_cash_entries__kind check (kind in ('filled', 'spent', 'given_back', 'correction')),
  constraint petty_cash_entries__sign check (case kind when 'correction' then amount_rupiah <> 0 and corrects_seq is not null
    when 'filled' then amount_rupiah > 0 and corrects_seq is null else amount_rupiah < 0 and corrects_seq is null end),
  constraint petty_cash_entries__amount check (abs(amount_rupiah) <= 999999999),
  constraint petty_cash_entries__receipt check (kind <> 'spent' or receipt_no is not null),
  constraint petty_cash_entries__line check (line_key is null or kind = 'spent' or kind = 'correction'),
  constraint petty_cash_entries__never_below_zero check (balance_rupiah >= 0)
);
create index petty_cash_entries__by_day on petty_cash_entries (centre_id, on_day);
comment on table petty_cash_entries is 'The petty cash, append only, with the balance after each line. The database counts; nobody writes a balance, and it is never below zero.';
comment on column petty_cash_entries.centre_id is 'plain: the centre';
comment on column petty_cash_entries.seq is 'plain: first, second … line, without gaps; the database counts';
comment on column petty_cash_entries.kind is 'plain: filled from the treasury, spent, given back to it, or a correction';
comment on column petty_cash_entries.what is 'plain: for what, or why it is corrected; a name of a woman is refused';
comment on column petty_cash_entries.line_key is 'plain: the line of the budget; of a correction that of what it corrects';
comment on column petty_cash_entries.amount_rupiah is 'plain: in above zero, out below';
comment on column petty_cash_entries.balance_rupiah is 'plain: balance after this line';
comment on column petty_cash_entries.corrects_seq is 'plain: the line that this one takes back';
comment on column petty_cash_entries.on_day is 'plain: day of the receipt';
comment on column petty_cash_entries.receipt_no is 'plain: number of the receipt, of what was spent';
comment on column petty_cash_entries.person_id is 'plain: who wrote it';
comment on column petty_cash_entries.at is 'plain: when';
