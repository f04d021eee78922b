create table assessments (
  centre_id uuid not null,
  assessment_id uuid not null,
  case_id uuid not null,
  number int not null,
  structure int not null,
  started_on date not null,
  started_by uuid not null,
  started_at timestamptz not null,
  reason_id uuid,
  signed_by uuid,
  signed_on date,
  signed_at timestamptz,
  constraint assessments__pk primary key (centre_id, assessment_id),
  constraint assessments__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint assessments__starter foreign key (centre_id, started_by) references people (centre_id, person_id),
  constraint assessments__number unique (centre_id, case_id, number),
  constraint assessments__signed check ((signed_at is null) = (signed_by is null) and (signed_at is null) = (signed_on is null)),
  constraint assessments__reason check ((number = 1) = (reason_id is null))
);
create unique index assessments__one_open on assessments (centre_id, case_id) where signed_at is null;
comment on table assessments is 'The comprehensive assessment (F12) by version: signed ones are closed for ever, a correction is a new version with a reason.';
comment on column assessments.centre_id is 'plain: the centre';
comment on column assessments.assessment_id is 'plain: id';
comment on column assessments.case_id is 'plain: the case';
comment on column assessments.number is 'plain: 1, 2 …';
comment on column assessments.structure is 'plain: version of the questions';
comment on column assessments.started_on is 'plain: day it was begun';
comment on column assessments.started_by is 'plain: by whom';
comment on column assessments.started_at is 'plain: when';
comment on column assessments.reason_id is 'plain: why it was opened again, in case_reasons';
comment on column assessments.signed_by is 'plain: the responsible social worker';
comment on column assessments.signed_on is 'plain: day of signing off';
comment on column assessments.signed_at is 'plain: when';

create table assessment_sections (
  centre_id uuid not null,
  assessment_id uuid not null,
  case_id uuid not null,
  part text not null,
  section_id uuid not null,
  open_fields int not null,
  key_findings int not null default 0,
  unsourced int not null default 0,
  triangulated int not null default 0,
  version int not null default 1,
  saved_by uuid not null,
  saved_at timestamptz not null,
  constraint assessment_sections__pk primary key (centre_id, assessment_id, part),
  constraint assessment_sections__assessment foreign key (centre_id, assessment_id) references assessments (centre_id, assessment_id) on delete cascade,
  constraint assessment_sections__saver foreign key (centre_id, saved_by) references people (centre_id, person_id),
  constraint assessment_sections__counts check (open_fields >= 0 and unsourced >= 0 and triangulated >= 0 and key_findings >= unsourced + triangulated),
  constraint assessment_sections__part check (part in ('sources', 'reason', 'biological', 'psychological', 'social', 'legal', 'violence', 'spiritual', 'vocational', 'strengths', 'systems', 'analysis', 'hopes', 'recommendation'))
);
comment on table assessment_sections is 'Which text stands under which part of a version, and how much is still open. A new version takes the texts along until they are changed.';
comment on column assessment_sections.centre_id is 'plain: the centre';
comment on column assessment_sections.assessment_id is 'plain: the version';
comment on column assessment_sections.case_id is 'plain: the case';
comment on column assessment_sections.part is 'plain: code of the part, which says its class and so its table';
comment on column assessment_sections.section_id is 'plain: the text';
comment on column assessment_sections.open_fields is 'plain: how many questions are still open';
comment on column assessment_sections.key_findings is 'plain: how many key findings';
comment on column assessment_sections.unsourced is 'plain: how many of them have no source and method yet';
comment on column assessment_sections.triangulated is 'plain: how many of them rest on two or more sources or techniques, as I6 counts them; which, and on whom, stands sealed';
comment on column assessment_sections.version is 'plain: version of the text';
comment on column assessment_sections.saved_by is 'plain: who saved last';
comment on column assessment_sections.saved_at is 'plain: when';

create table assessment_texts (
  centre_id uuid not null,
  section_id uuid not null,
  assessment_id uuid not null,
  case_id uuid not null,
  body text not null,
  constraint assessment_texts__pk primary key (centre_id, section_id),
  constraint assessment_texts__assessment foreign key (centre_id, assessment_id) references assessments (centre_id, assessment_id) on delete cascade
);
comment on table assessment_texts is 'Parts of the assessment for the case team: answers, findings, concerns, needs, and the wording of the day they were signed.';
comment on column assessment_texts.centre_id is 'plain: the centre';
comment on column assessment_texts.section_id is 'plain: id';
comment on column assessment_texts.assessment_id is 'plain: the version in which it was written';
comment on column assessment_texts.case_id is 'plain: the case';
comment on column assessment_texts.body is 'sealed:narrative answers, findings, lists and wording of one part';

create table assessment_safety_texts (
  centre_id uuid not null,
  section_id uuid not null,
  assessment_id uuid not null,
  case_id uuid not null,
  body text not null,
  constraint assessment_safety_texts__pk primary key (centre_id, section_id),
  constraint assessment_safety_texts__assessment foreign key (centre_id, assessment_id) references assessments (centre_id, assessment_id) on delete cascade
);
comment on table assessment_safety_texts is 'Violence, exploitation and legal matters: for her worker and the head.';
comment on column assessment_safety_texts.centre_id is 'plain: the centre';
comment on column assessment_safety_texts.section_id is 'plain: id';
comment on column assessment_safety_texts.assessment_id is 'plain: the version in which it was written';
comment on column assessment_safety_texts.case_id is 'plain: the case';
comment on column assessment_safety_texts.body is 'sealed:safety answers on violence or legal matters, and their wording';

create table assessment_health_texts (
  centre_id uuid not null,
  section_id uuid not null,
  assessment_id uuid not null,
  case_id uuid not null,
  body text not null,
  constraint assessment_health_texts__pk primary key (centre_id, section_id),
  constraint assessment_health_texts__assessment foreign key (centre_id, assessment_id) references assessments (centre_id, assessment_id) on delete cascade
);
comment on table assessment_health_texts is 'Body and health: for the nurse, and whoever was given this part by name.';
comment on column assessment_health_texts.centre_id is 'plain: the centre';
comment on column assessment_health_texts.section_id is 'plain: id';
comment on column assessment_health_texts.assessment_id is 'plain: the version in which it was written';
comment on column assessment_health_texts.case_id is 'plain: the case';
comment on column assessment_health_texts.body is 'sealed:health answers on body and health, findings, and their wording';

create table psychologist_views (
  centre_id uuid not null,
  view_id uuid not null,
  case_id uuid not null,
  author_id uuid not null,
  written_at timestamptz not null,
  body text not null,
  constraint psychologist_views__pk primary key (centre_id, view_id),
  constraint psychologist_views__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint psychologist_views__author foreign key (centre_id, author_id) references people (centre_id, person_id)
);
create index psychologist_views__by_case on psychologist_views (centre_id, case_id, written_at desc);
comment on table psychologist_views is 'What the psychologist shares with the case team: a summary, never her own notes. Append only.';
comment on column psychologist_views.centre_id is 'plain: the centre';
comment on column psychologist_views.view_id is 'plain: id';
comment on column psychologist_views.case_id is 'plain: the case';
comment on column psychologist_views.author_id is 'plain: the psychologist';
comment on column psychologist_views.written_at is 'plain: when';
comment on column psychologist_views.body is 'sealed:narrative summary for the team';
