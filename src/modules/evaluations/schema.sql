create table skill_tests (
  centre_id uuid not null,
  test_id uuid not null,
  case_id uuid not null,
  track text not null,
  rubric int not null,
  held_on date not null,
  marks jsonb not null,
  mean_hundredths int not null,
  is_competent boolean not null,
  assessed_by uuid not null,
  recorded_at timestamptz not null,
  constraint skill_tests__pk primary key (centre_id, test_id),
  constraint skill_tests__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint skill_tests__track foreign key (centre_id, track) references tracks (centre_id, track),
  constraint skill_tests__mean check (mean_hundredths between 100 and 400)
);
create index skill_tests__by_case on skill_tests (centre_id, case_id, held_on desc, test_id desc);
comment on table skill_tests is 'The practice test at the end (domain.md 6.4): a level 1 to 4 for each criterion. Append only; the latest counts.';
comment on column skill_tests.centre_id is 'plain: the centre';
comment on column skill_tests.test_id is 'plain: id';
comment on column skill_tests.case_id is 'plain: the case';
comment on column skill_tests.track is 'plain: the track';
comment on column skill_tests.rubric is 'plain: version of the list of criteria';
comment on column skill_tests.held_on is 'plain: day of the test';
comment on column skill_tests.marks is 'plain: level by criterion code, no words';
comment on column skill_tests.mean_hundredths is 'plain: mean of the levels in hundredths';
comment on column skill_tests.is_competent is 'plain: every critical criterion and the mean reach level 3';
comment on column skill_tests.assessed_by is 'plain: who assessed';
comment on column skill_tests.recorded_at is 'plain: when it was written down';

create table practicums (
  centre_id uuid not null,
  practicum_id uuid not null,
  case_id uuid not null,
  track text not null,
  from_on date not null,
  until_on date not null,
  days_open int not null,
  customers int not null,
  revenue_rupiah bigint not null,
  material_rupiah bigint not null,
  other_rupiah bigint not null,
  profit_rupiah bigint generated always as (revenue_rupiah - material_rupiah - other_rupiah) stored,
  is_cash_book_kept boolean not null,
  customer_rating int,
  mentor_rating int,
  is_problem_solved boolean not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  constraint practicums__pk primary key (centre_id, practicum_id),
  constraint practicums__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint practicums__track foreign key (centre_id, track) references tracks (centre_id, track),
  constraint practicums__dates check (from_on <= until_on),
  constraint practicums__days check (days_open between 1 and until_on - from_on + 1),
  constraint practicums__customers check (customers between 0 and 100000),
  constraint practicums__money check (revenue_rupiah between 0 and 99999999999 and material_rupiah between 0 and 99999999999 and other_rupiah between 0 and 99999999999),
  constraint practicums__ratings check (customer_rating between 1 and 5 and mentor_rating between 1 and 5)
);
create index practicums__by_case on practicums (centre_id, case_id, until_on desc, practicum_id desc);
comment on table practicums is 'Business-learning practice (paper; domain.md 6.4): figures only. Append only; the latest counts.';
comment on column practicums.centre_id is 'plain: the centre';
comment on column practicums.practicum_id is 'plain: id';
comment on column practicums.case_id is 'plain: the case';
comment on column practicums.track is 'plain: the track';
comment on column practicums.from_on is 'plain: first day';
comment on column practicums.until_on is 'plain: last day';
comment on column practicums.days_open is 'plain: days on which she sold';
comment on column practicums.customers is 'plain: customers served';
comment on column practicums.revenue_rupiah is 'plain: takings, whole rupiah';
comment on column practicums.material_rupiah is 'plain: cost of material';
comment on column practicums.other_rupiah is 'plain: other cost';
comment on column practicums.profit_rupiah is 'plain: takings less costs; may be below zero';
comment on column practicums.is_cash_book_kept is 'plain: she kept the cash book';
comment on column practicums.customer_rating is 'plain: 1 to 5, by customers';
comment on column practicums.mentor_rating is 'plain: 1 to 5, by the mentor';
comment on column practicums.is_problem_solved is 'plain: she solved a problem by herself';
comment on column practicums.recorded_by is 'plain: who wrote it down';
comment on column practicums.recorded_at is 'plain: when';

create table evaluation_texts (
  centre_id uuid not null,
  text_id uuid not null,
  case_id uuid not null,
  kind text not null,
  made_on date not null,
  author_id uuid not null,
  recorded_at timestamptz not null,
  body text not null,
  constraint evaluation_texts__pk primary key (centre_id, text_id),
  constraint evaluation_texts__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint evaluation_texts__kind check (kind in ('skill', 'practicum', 'instruments', 'goals', 'own_view', 'business_plan', 'readiness'))
);
create index evaluation_texts__by_case on evaluation_texts (centre_id, case_id, kind, recorded_at desc);
comment on table evaluation_texts is 'What the final evaluation (F30) says about her: goal attainment with its T, her own view, business plan, reasons. Append only.';
comment on column evaluation_texts.centre_id is 'plain: the centre';
comment on column evaluation_texts.text_id is 'plain: id';
comment on column evaluation_texts.case_id is 'plain: the case';
comment on column evaluation_texts.kind is 'plain: which part of the evaluation';
comment on column evaluation_texts.made_on is 'plain: day of the talk or of the scoring';
comment on column evaluation_texts.author_id is 'plain: who wrote it';
comment on column evaluation_texts.recorded_at is 'plain: when it was written down';
comment on column evaluation_texts.body is 'sealed:narrative one document per kind';

create table evaluation_decisions (
  centre_id uuid not null,
  decision_id uuid not null,
  case_id uuid not null,
  decision text not null,
  months int,
  until_on date,
  decided_on date not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  constraint evaluation_decisions__pk primary key (centre_id, decision_id),
  constraint evaluation_decisions__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint evaluation_decisions__decision check (decision in ('ready', 'extend', 'other_exit')),
  constraint evaluation_decisions__months check ((decision = 'extend') = (months is not null and until_on is not null) and months between 1 and 3)
);
create unique index evaluation_decisions__extended_once on evaluation_decisions (centre_id, case_id) where decision = 'extend';
create index evaluation_decisions__by_case on evaluation_decisions (centre_id, case_id, recorded_at desc);
comment on table evaluation_decisions is 'Readiness (gate G7): ready, extend once by one to three months, or another end. Reasons stand sealed.';
comment on column evaluation_decisions.centre_id is 'plain: the centre';
comment on column evaluation_decisions.decision_id is 'plain: id';
comment on column evaluation_decisions.case_id is 'plain: the case';
comment on column evaluation_decisions.decision is 'plain: ready, extend, other_exit';
comment on column evaluation_decisions.months is 'plain: length of the extension';
comment on column evaluation_decisions.until_on is 'plain: new planned last day';
comment on column evaluation_decisions.decided_on is 'plain: day of the decision';
comment on column evaluation_decisions.recorded_by is 'plain: who put it on record';
comment on column evaluation_decisions.recorded_at is 'plain: when';

create table evaluation_reports (
  centre_id uuid not null,
  report_id uuid not null,
  intake_id uuid not null,
  name text not null,
  starts_on date not null,
  ends_on date not null,
  due_on date not null,
  body text not null,
  written_by uuid not null,
  delivered_at timestamptz not null,
  received_by uuid,
  received_at timestamptz,
  task_id uuid not null,
  constraint evaluation_reports__pk primary key (centre_id, report_id),
  constraint evaluation_reports__intake foreign key (centre_id, intake_id) references intakes (centre_id, intake_id),
  constraint evaluation_reports__writer foreign key (centre_id, written_by) references people (centre_id, person_id),
  constraint evaluation_reports__dates check (starts_on < ends_on),
  constraint evaluation_reports__received check ((received_by is null) = (received_at is null)),
  constraint evaluation_reports__four_eyes check (received_by <> written_by)
);
create index evaluation_reports__by_intake on evaluation_reports (centre_id, intake_id, delivered_at desc);
create index evaluation_reports__by_time on evaluation_reports (centre_id, delivered_at desc);
comment on table evaluation_reports is 'The evaluation report of a class to the head (F31): about the class, without names.';
comment on column evaluation_reports.centre_id is 'plain: the centre';
comment on column evaluation_reports.report_id is 'plain: id';
comment on column evaluation_reports.intake_id is 'plain: the batch';
comment on column evaluation_reports.name is 'plain: name of the batch when the report was written';
comment on column evaluation_reports.starts_on is 'plain: first day of the batch';
comment on column evaluation_reports.ends_on is 'plain: last day of the batch';
comment on column evaluation_reports.due_on is 'plain: fourteen days after the last day';
comment on column evaluation_reports.body is 'plain: sealed to the intake group''s key before it is stored; JSON {summary, skillNote, changes, roles, obstacles, suggestions} of the class';
comment on column evaluation_reports.written_by is 'plain: who wrote it';
comment on column evaluation_reports.delivered_at is 'plain: handed to the head when';
comment on column evaluation_reports.received_by is 'plain: the head who received it; never the writer';
comment on column evaluation_reports.received_at is 'plain: received when';
comment on column evaluation_reports.task_id is 'plain: the head''s task of reading it';

create table evaluation_report_lines (
  centre_id uuid not null,
  report_id uuid not null,
  case_id uuid not null,
  register_no text not null,
  track text,
  attendance_percent int,
  is_competent boolean,
  profit_rupiah bigint,
  days_open int,
  customers int,
  revenue_rupiah bigint,
  note text,
  constraint evaluation_report_lines__pk primary key (centre_id, report_id, case_id),
  constraint evaluation_report_lines__report foreign key (centre_id, report_id) references evaluation_reports (centre_id, report_id) on delete cascade,
  constraint evaluation_report_lines__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint evaluation_report_lines__track foreign key (centre_id, track) references tracks (centre_id, track)
);
create index evaluation_report_lines__by_case on evaluation_report_lines (centre_id, case_id);
comment on table evaluation_report_lines is 'The appendix of the report as it stood when it was handed in: register numbers and results.';
comment on column evaluation_report_lines.centre_id is 'plain: the centre';
comment on column evaluation_report_lines.report_id is 'plain: the report';
comment on column evaluation_report_lines.case_id is 'plain: the case';
comment on column evaluation_report_lines.register_no is 'plain: register number';
comment on column evaluation_report_lines.track is 'plain: the track';
comment on column evaluation_report_lines.attendance_percent is 'plain: attendance in percent';
comment on column evaluation_report_lines.is_competent is 'plain: result of the test';
comment on column evaluation_report_lines.profit_rupiah is 'plain: profit of her practicum';
comment on column evaluation_report_lines.days_open is 'plain: days of her practicum';
comment on column evaluation_report_lines.customers is 'plain: customers of her practicum';
comment on column evaluation_report_lines.revenue_rupiah is 'plain: takings of her practicum';
comment on column evaluation_report_lines.note is 'plain: sealed to the intake group''s key before it is stored; a remark for the appendix';
