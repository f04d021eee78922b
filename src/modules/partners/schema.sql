create table partners (
  centre_id uuid not null,
  partner_id uuid not null,
  name text not null,
  kind text not null,
  body text not null,
  piece_rupiah bigint,
  piece_minutes int,
  seen_on date,
  next_on date,
  declined_at timestamptz,
  made_by uuid not null,
  made_at timestamptz not null,
  version int not null default 1,
  constraint partners__pk primary key (centre_id, partner_id),
  constraint partners__maker foreign key (centre_id, made_by) references people (centre_id, person_id),
  constraint partners__name unique (centre_id, name),
  constraint partners__kind check (kind in ('salon', 'tailor', 'hotel', 'school', 'shop', 'cooperative', 'craft_council', 'bank', 'training_centre', 'university', 'clinic', 'other')),
  constraint partners__piece check ((piece_rupiah is null) = (piece_minutes is null)),
  constraint partners__piece_rupiah check (piece_rupiah between 1 and 99999999),
  constraint partners__piece_minutes check (piece_minutes between 1 and 60000)
);
comment on table partners is 'Companies and institutions with which works or women go out: from the first contact on (domain.md 6.6, P109).';
comment on column partners.centre_id is 'plain: the centre';
comment on column partners.partner_id is 'plain: id';
comment on column partners.name is 'plain: what it is called; refused when it names a woman of the house';
comment on column partners.kind is 'plain: what it is';
comment on column partners.body is 'plain: sealed to the staff group''s key before it is stored; JSON {contact, wants, next}';
comment on column partners.piece_rupiah is 'plain: what is offered for one piece, after the material';
comment on column partners.piece_minutes is 'plain: work on one piece';
comment on column partners.seen_on is 'plain: when the place of work was looked at';
comment on column partners.next_on is 'plain: when the next step is due';
comment on column partners.declined_at is 'plain: not gone on with, since when';
comment on column partners.made_by is 'plain: who wrote it down';
comment on column partners.made_at is 'plain: when';
comment on column partners.version is 'plain: version of the row';

create table partner_agreements (
  centre_id uuid not null,
  agreement_id uuid not null,
  partner_id uuid not null,
  kind text not null,
  number text not null,
  from_on date not null,
  until_on date not null,
  quota int not null,
  covers text[] not null,
  ended_on date,
  task_id uuid,
  written_by uuid not null,
  written_at timestamptz not null,
  constraint partner_agreements__pk primary key (centre_id, agreement_id),
  constraint partner_agreements__partner foreign key (centre_id, partner_id) references partners (centre_id, partner_id),
  constraint partner_agreements__writer foreign key (centre_id, written_by) references people (centre_id, person_id),
  constraint partner_agreements__kind check (kind in ('mou', 'pks')),
  constraint partner_agreements__days check (until_on >= from_on),
  constraint partner_agreements__quota check (quota between 0 and 500),
  constraint partner_agreements__covers check (covers <@ array['wage', 'hours', 'safety', 'reach'])
);
create index partner_agreements__by_partner on partner_agreements (centre_id, partner_id);
comment on table partner_agreements is 'What was signed with a partner: until when, for how many women at once, and what it says.';
comment on column partner_agreements.centre_id is 'plain: the centre';
comment on column partner_agreements.agreement_id is 'plain: id';
comment on column partner_agreements.partner_id is 'plain: with whom';
comment on column partner_agreements.kind is 'plain: memorandum or agreement of co-operation';
comment on column partner_agreements.number is 'plain: its number';
comment on column partner_agreements.from_on is 'plain: first day';
comment on column partner_agreements.until_on is 'plain: last day';
comment on column partner_agreements.quota is 'plain: how many women at once';
comment on column partner_agreements.covers is 'plain: what it says: wage, hours, safety, who may be reached';
comment on column partner_agreements.ended_on is 'plain: ended before its last day, when';
comment on column partner_agreements.task_id is 'plain: the task that asks for the next one';
comment on column partner_agreements.written_by is 'plain: who wrote it down';
comment on column partner_agreements.written_at is 'plain: when';

create table partner_deals (
  centre_id uuid not null,
  deal_id uuid not null,
  partner_id uuid not null,
  kind text not null,
  what text not null,
  pieces int,
  done_pieces int not null default 0,
  from_on date not null,
  due_on date not null,
  ended_on date,
  written_by uuid not null,
  written_at timestamptz not null,
  version int not null default 1,
  constraint partner_deals__pk primary key (centre_id, deal_id),
  constraint partner_deals__partner foreign key (centre_id, partner_id) references partners (centre_id, partner_id),
  constraint partner_deals__writer foreign key (centre_id, written_by) references people (centre_id, person_id),
  constraint partner_deals__kind check (kind in ('order', 'internship', 'placement')),
  constraint partner_deals__pieces check ((kind = 'order') = (pieces is not null)),
  constraint partner_deals__many check (pieces between 1 and 100000),
  constraint partner_deals__done check (done_pieces >= 0 and done_pieces <= coalesce(pieces, 0)),
  constraint partner_deals__days check (due_on >= from_on)
);
create index partner_deals__by_partner on partner_deals (centre_id, partner_id);
comment on table partner_deals is 'What is done with a partner: an order, an internship, work for somebody.';
comment on column partner_deals.centre_id is 'plain: the centre';
comment on column partner_deals.deal_id is 'plain: id';
comment on column partner_deals.partner_id is 'plain: with whom';
comment on column partner_deals.kind is 'plain: an order, an internship, a placement';
comment on column partner_deals.what is 'plain: what it is; refused when it names a woman of the house';
comment on column partner_deals.pieces is 'plain: of an order, how many';
comment on column partner_deals.done_pieces is 'plain: of an order, how many are done';
comment on column partner_deals.from_on is 'plain: from';
comment on column partner_deals.due_on is 'plain: until';
comment on column partner_deals.ended_on is 'plain: over, when';
comment on column partner_deals.written_by is 'plain: who wrote it down';
comment on column partner_deals.written_at is 'plain: when';
comment on column partner_deals.version is 'plain: version of the row';

create table partner_people (
  centre_id uuid not null,
  deal_id uuid not null,
  case_id uuid not null,
  placed_by uuid not null,
  placed_at timestamptz not null,
  from_on date not null,
  outcome text,
  ended_on date,
  constraint partner_people__pk primary key (centre_id, deal_id, case_id),
  constraint partner_people__deal foreign key (centre_id, deal_id) references partner_deals (centre_id, deal_id),
  constraint partner_people__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint partner_people__placer foreign key (centre_id, placed_by) references people (centre_id, person_id),
  constraint partner_people__outcome check (outcome in ('completed', 'hired', 'she_left', 'employer_ended', 'not_begun')),
  constraint partner_people__ended check ((outcome is null) = (ended_on is null))
);
create index partner_people__by_case on partner_people (centre_id, case_id);
comment on table partner_people is 'Who is with a partner, for learning or for work, and how it ended.';
comment on column partner_people.centre_id is 'plain: the centre';
comment on column partner_people.deal_id is 'plain: which internship or placement';
comment on column partner_people.case_id is 'plain: whose';
comment on column partner_people.placed_by is 'plain: who brought her there, and says that she wants it and meets nobody whom she must not meet';
comment on column partner_people.placed_at is 'plain: when';
comment on column partner_people.from_on is 'plain: her first day there, as her book says';
comment on column partner_people.outcome is 'plain: completed, hired, she left, ended by the employer, not begun: as her book says';
comment on column partner_people.ended_on is 'plain: when';

create table partner_evaluations (
  centre_id uuid not null,
  evaluation_id uuid not null,
  partner_id uuid not null,
  paid text not null,
  safe text not null,
  again text not null,
  after_work boolean not null default false,
  body text not null,
  written_by uuid not null,
  written_at timestamptz not null,
  constraint partner_evaluations__pk primary key (centre_id, evaluation_id),
  constraint partner_evaluations__partner foreign key (centre_id, partner_id) references partners (centre_id, partner_id),
  constraint partner_evaluations__writer foreign key (centre_id, written_by) references people (centre_id, person_id),
  constraint partner_evaluations__paid check (paid in ('yes', 'partly', 'no')),
  constraint partner_evaluations__safe check (safe in ('yes', 'partly', 'no')),
  constraint partner_evaluations__again check (again in ('yes', 'partly', 'no'))
);
create index partner_evaluations__by_partner on partner_evaluations (centre_id, partner_id);
comment on table partner_evaluations is 'What came of it, as both sides saw it.';
comment on column partner_evaluations.centre_id is 'plain: the centre';
comment on column partner_evaluations.evaluation_id is 'plain: id';
comment on column partner_evaluations.partner_id is 'plain: of whom';
comment on column partner_evaluations.paid is 'plain: paid as agreed';
comment on column partner_evaluations.safe is 'plain: safe and respectful';
comment on column partner_evaluations.again is 'plain: to be gone on with';
comment on column partner_evaluations.after_work is 'plain: asked when work of a book ended; that it is there tells that somebody was with this partner';
comment on column partner_evaluations.body is 'plain: sealed to the staff group''s key before it is stored; JSON {words}';
comment on column partner_evaluations.written_by is 'plain: by whom';
comment on column partner_evaluations.written_at is 'plain: when';

create table workplaces (
  centre_id uuid not null,
  work_id uuid not null,
  case_id uuid not null,
  partner_id uuid,
  deal_id uuid,
  kind text not null,
  from_on date not null,
  ended_on date,
  body text not null,
  written_by uuid not null,
  written_at timestamptz not null,
  constraint workplaces__pk primary key (centre_id, work_id),
  constraint workplaces__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint workplaces__partner foreign key (centre_id, partner_id) references partners (centre_id, partner_id),
  constraint workplaces__deal foreign key (centre_id, deal_id) references partner_deals (centre_id, deal_id),
  constraint workplaces__of_partner check (deal_id is null or partner_id is not null),
  constraint workplaces__writer foreign key (centre_id, written_by) references people (centre_id, person_id),
  constraint workplaces__kind check (kind in ('internship', 'job'))
);
create index workplaces__by_case on workplaces (centre_id, case_id);
create index workplaces__by_partner on workplaces (centre_id, partner_id);
comment on table workplaces is 'Where a woman learns or works, beside the row of her book that says what and until when: it goes before her story does, as every place of hers. With a partner of the house, or with somebody else.';
comment on column workplaces.centre_id is 'plain: the centre';
comment on column workplaces.work_id is 'plain: which internship or job of her book';
comment on column workplaces.case_id is 'plain: whose';
comment on column workplaces.partner_id is 'plain: with which partner of the house; none with somebody else';
comment on column workplaces.deal_id is 'plain: as one of those of which activity of that partner; none where it is hers alone';
comment on column workplaces.kind is 'plain: internship or job';
comment on column workplaces.from_on is 'plain: first day';
comment on column workplaces.ended_on is 'plain: last day';
comment on column workplaces.body is 'sealed:narrative {employer, contact, address}';
comment on column workplaces.written_by is 'plain: who wrote last';
comment on column workplaces.written_at is 'plain: when';
