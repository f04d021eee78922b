create table aftercare_plans (
  centre_id uuid not null,
  plan_id uuid not null,
  case_id uuid not null,
  is_agreed boolean not null,
  channel text,
  officer_id uuid,
  agreed_on date not null,
  body text not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  replaced_at timestamptz,
  constraint aftercare_plans__pk primary key (centre_id, plan_id),
  constraint aftercare_plans__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint aftercare_plans__officer foreign key (centre_id, officer_id) references people (centre_id, person_id),
  constraint aftercare_plans__channel check (channel in ('call', 'message', 'visit', 'letter', 'other_person')),
  constraint aftercare_plans__agreed check (is_agreed = (channel is not null and officer_id is not null))
);
create unique index aftercare_plans__one on aftercare_plans (centre_id, case_id) where replaced_at is null;
create index aftercare_plans__by_officer on aftercare_plans (centre_id, officer_id) where replaced_at is null;
comment on table aftercare_plans is 'What was agreed with her for the year after (F36): whether, who, by which channel. How to reach her stands sealed.';
comment on column aftercare_plans.centre_id is 'plain: the centre';
comment on column aftercare_plans.plan_id is 'plain: id';
comment on column aftercare_plans.case_id is 'plain: the case';
comment on column aftercare_plans.is_agreed is 'plain: she agrees to be contacted';
comment on column aftercare_plans.channel is 'plain: kind of channel, by code';
comment on column aftercare_plans.officer_id is 'plain: who keeps in touch';
comment on column aftercare_plans.agreed_on is 'plain: day of the talk';
comment on column aftercare_plans.body is 'sealed:safety {who, number, times, codeWord, maySay, whoMayAnswer, neverSay, goals, partner, area}';
comment on column aftercare_plans.recorded_by is 'plain: who wrote it down';
comment on column aftercare_plans.recorded_at is 'plain: when';
comment on column aftercare_plans.replaced_at is 'plain: a newer agreement stands since';

create table aftercare_windows (
  centre_id uuid not null,
  case_id uuid not null,
  month int not null,
  agreed_on date not null,
  from_on date not null,
  due_on date not null,
  contact_id uuid,
  constraint aftercare_windows__pk primary key (centre_id, case_id, month),
  constraint aftercare_windows__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint aftercare_windows__month check (month in (1, 3, 6, 12)),
  constraint aftercare_windows__order check (from_on <= agreed_on and agreed_on <= due_on)
);
create index aftercare_windows__due on aftercare_windows (centre_id, due_on) where contact_id is null;
comment on table aftercare_windows is 'Month 1, 3, 6 and 12 after she left: a window around the day that was agreed.';
comment on column aftercare_windows.centre_id is 'plain: the centre';
comment on column aftercare_windows.case_id is 'plain: the case';
comment on column aftercare_windows.month is 'plain: 1, 3, 6 or 12';
comment on column aftercare_windows.agreed_on is 'plain: the day that she agreed to';
comment on column aftercare_windows.from_on is 'plain: may begin on';
comment on column aftercare_windows.due_on is 'plain: at the latest on';
comment on column aftercare_windows.contact_id is 'plain: the contact that closed the window';

create table aftercare_contacts (
  centre_id uuid not null,
  contact_id uuid not null,
  case_id uuid not null,
  month int,
  happened_on date not null,
  mode text not null,
  is_reached boolean not null,
  is_met boolean not null default false,
  is_safe_to_talk boolean,
  work text,
  tool_status text,
  needs_attention boolean not null default false,
  is_above_line boolean,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  constraint aftercare_contacts__pk primary key (centre_id, contact_id),
  constraint aftercare_contacts__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint aftercare_contacts__month check (month in (1, 3, 6, 12)),
  constraint aftercare_contacts__mode check (mode in ('visit', 'call', 'message', 'other_person')),
  constraint aftercare_contacts__work check (work in ('business_running', 'business_resting', 'employed', 'not_yet', 'no_wish_to_say')),
  constraint aftercare_contacts__tool check (tool_status in ('in_use', 'not_in_use', 'broken', 'sold_or_pawned', 'lost', 'taken_by_others')),
  constraint aftercare_contacts__quiet check ((is_reached and coalesce(is_safe_to_talk, false)) or (work is null and tool_status is null and is_above_line is null))
);
create index aftercare_contacts__by_case on aftercare_contacts (centre_id, case_id, happened_on desc, contact_id desc);
comment on table aftercare_contacts is 'A contact in the year after (F37, F38): how, whether it was safe to talk, and the codes that indicators count. Words, figures and how she lives stand sealed. Append only.';
comment on column aftercare_contacts.centre_id is 'plain: the centre';
comment on column aftercare_contacts.contact_id is 'plain: id';
comment on column aftercare_contacts.case_id is 'plain: the case';
comment on column aftercare_contacts.month is 'plain: the window it belongs to; null for a contact in between';
comment on column aftercare_contacts.happened_on is 'plain: day';
comment on column aftercare_contacts.mode is 'plain: visit, call, message, other person';
comment on column aftercare_contacts.is_reached is 'plain: she was reached';
comment on column aftercare_contacts.is_met is 'plain: she was met in person';
comment on column aftercare_contacts.is_safe_to_talk is 'plain: she could speak freely; null when not reached';
comment on column aftercare_contacts.work is 'plain: work, by neutral code; I23 counts the businesses that last';
comment on column aftercare_contacts.tool_status is 'plain: state of the kit, by code; kits in use are counted (domain.md 6.8)';
comment on column aftercare_contacts.needs_attention is 'plain: somebody has to look at it today';
comment on column aftercare_contacts.is_above_line is 'plain: per head above the poverty line of that day and province, as I24 counts it; the sums stand sealed';
comment on column aftercare_contacts.recorded_by is 'plain: who wrote it down';
comment on column aftercare_contacts.recorded_at is 'plain: when';

create table aftercare_texts (
  centre_id uuid not null,
  contact_id uuid not null,
  case_id uuid not null,
  body text not null,
  constraint aftercare_texts__pk primary key (centre_id, contact_id),
  constraint aftercare_texts__contact foreign key (centre_id, contact_id) references aftercare_contacts (centre_id, contact_id) on delete cascade
);
create index aftercare_texts__by_case on aftercare_texts (centre_id, case_id);
comment on table aftercare_texts is 'What she told, how she lives, the figures of her month and the sums made of them, what stands in the way and comes next.';
comment on column aftercare_texts.centre_id is 'plain: the centre';
comment on column aftercare_texts.contact_id is 'plain: the contact';
comment on column aftercare_texts.case_id is 'plain: the case';
comment on column aftercare_texts.body is 'sealed:narrative {living, figures, income, criteriaMet, allAsked, told, hurdles, help, nextStep}';

create table aftercare_cautions (
  centre_id uuid not null,
  contact_id uuid not null,
  case_id uuid not null,
  body text not null,
  constraint aftercare_cautions__pk primary key (centre_id, contact_id),
  constraint aftercare_cautions__contact foreign key (centre_id, contact_id) references aftercare_contacts (centre_id, contact_id) on delete cascade
);
create index aftercare_cautions__by_case on aftercare_cautions (centre_id, case_id);
comment on table aftercare_cautions is 'What she said about her safety, asked gently.';
comment on column aftercare_cautions.centre_id is 'plain: the centre';
comment on column aftercare_cautions.contact_id is 'plain: the contact';
comment on column aftercare_cautions.case_id is 'plain: the case';
comment on column aftercare_cautions.body is 'sealed:safety what she said about her safety, as text';

create table aftercare_ends (
  centre_id uuid not null,
  case_id uuid not null,
  outcome text not null,
  criteria_met text[] not null default '{}',
  is_standing_alone boolean not null,
  ended_on date not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  constraint aftercare_ends__pk primary key (centre_id, case_id),
  constraint aftercare_ends__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint aftercare_ends__outcome check (outcome in ('year_completed', 'no_wish_for_contact', 'not_reached', 'cared_for_elsewhere', 'died')),
  constraint aftercare_ends__criteria check (criteria_met <@ array['safe', 'home_stable', 'income_three_months', 'two_incomes', 'savings', 'two_meals', 'papers_active', 'children_in_school'])
);
comment on table aftercare_ends is 'How the year after ended, in neutral codes, with the criteria of domain.md 6.10 that hold.';
comment on column aftercare_ends.centre_id is 'plain: the centre';
comment on column aftercare_ends.case_id is 'plain: the case';
comment on column aftercare_ends.outcome is 'plain: how it ended, by code';
comment on column aftercare_ends.criteria_met is 'plain: criteria that hold, by code: six of eight are counted (domain.md 6.10); what she told stands sealed';
comment on column aftercare_ends.is_standing_alone is 'plain: six of eight criteria, among them both about safety and home';
comment on column aftercare_ends.ended_on is 'plain: day';
comment on column aftercare_ends.recorded_by is 'plain: who put it on record';
comment on column aftercare_ends.recorded_at is 'plain: when';

create table aftercare_answers (
  centre_id uuid not null,
  answer_id uuid not null,
  month_on date not null,
  has_told boolean not null,
  constraint aftercare_answers__pk primary key (centre_id, answer_id),
  constraint aftercare_answers__month check (extract(day from month_on) = 1)
);
create index aftercare_answers__by_month on aftercare_answers (centre_id, month_on);
comment on table aftercare_answers is 'How often somebody told in a contact that she is back in what was before: counted by the month, and of nobody. No case, no person, no moment stands beside it; its ids are drawn by lot. Append only.';
comment on column aftercare_answers.centre_id is 'plain: the centre';
comment on column aftercare_answers.answer_id is 'plain: id, drawn by lot: it says nothing of when';
comment on column aftercare_answers.month_on is 'plain: first day of the month of the contact';
comment on column aftercare_answers.has_told is 'plain: told or not, as I25 counts it: never by name, so it stands in no file and goes with none';
