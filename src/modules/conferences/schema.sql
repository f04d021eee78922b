create table conferences (
  centre_id uuid not null,
  conference_id uuid not null,
  case_id uuid not null,
  kind text not null,
  held_on date not null,
  cause text,
  event_on date,
  stage text not null,
  chair_id uuid not null,
  secretary_id uuid,
  decision text not null,
  track text,
  next_review_on date,
  dissents int not null default 0,
  told_on date,
  endorsed_by uuid,
  endorsed_at timestamptz,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  version int not null default 1,
  constraint conferences__pk primary key (centre_id, conference_id),
  constraint conferences__case foreign key (centre_id, case_id) references cases (centre_id, case_id) on delete cascade,
  constraint conferences__chair foreign key (centre_id, chair_id) references people (centre_id, person_id),
  constraint conferences__secretary foreign key (centre_id, secretary_id) references people (centre_id, person_id),
  constraint conferences__kind check (kind in ('review', 'cc1', 'cc2', 'cc3', 'cc4', 'ccl')),
  constraint conferences__decision check (decision in ('continue', 'revise_plan', 'change_track', 'refer', 'extend', 'to_evaluation', 'end_early')),
  constraint conferences__cause check ((kind = 'ccl') = (cause is not null)),
  constraint conferences__track check ((decision = 'change_track') = (track is not null)),
  constraint conferences__to_track foreign key (centre_id, track) references tracks (centre_id, track),
  constraint conferences__endorsed check ((endorsed_by is null) = (endorsed_at is null)),
  constraint conferences__why check (cause in ('crisis', 'left_without_notice', 'serious_breach', 'pregnancy', 'family_request', 'transfer', 'withdrawal', 'death', 'other')),
  constraint conferences__stage foreign key (stage) references stages (code)
);
create index conferences__by_case on conferences (centre_id, case_id, held_on desc, conference_id desc);
comment on table conferences is 'A review or case conference on one case: that it was held, who led it, what was decided. The minutes stand elsewhere, sealed.';
comment on column conferences.centre_id is 'plain: the centre';
comment on column conferences.conference_id is 'plain: id';
comment on column conferences.case_id is 'plain: the case';
comment on column conferences.kind is 'plain: review, cc1, cc2, cc3, cc4, ccl';
comment on column conferences.held_on is 'plain: day in the centre''s zone';
comment on column conferences.cause is 'plain: why an extraordinary conference was called';
comment on column conferences.event_on is 'plain: day of the event that called it';
comment on column conferences.stage is 'plain: stage of the case on that day';
comment on column conferences.chair_id is 'plain: who led it';
comment on column conferences.secretary_id is 'plain: who kept the minutes';
comment on column conferences.decision is 'plain: code of the decision';
comment on column conferences.track is 'plain: the new track, when the decision is to change it';
comment on column conferences.next_review_on is 'plain: day of the next review';
comment on column conferences.dissents is 'plain: how many members thought otherwise';
comment on column conferences.told_on is 'plain: day on which she was told the outcome';
comment on column conferences.endorsed_by is 'plain: the head who signed a decision that needs it';
comment on column conferences.endorsed_at is 'plain: when it was signed';
comment on column conferences.recorded_by is 'plain: who wrote it down';
comment on column conferences.recorded_at is 'plain: when it was written down';
comment on column conferences.version is 'plain: version of the row';

create table conference_members (
  centre_id uuid not null,
  conference_id uuid not null,
  seat int not null,
  case_id uuid not null,
  person_id uuid,
  guest text,
  was_present boolean not null default true,
  constraint conference_members__pk primary key (centre_id, conference_id, seat),
  constraint conference_members__conference foreign key (centre_id, conference_id) references conferences (centre_id, conference_id) on delete cascade,
  constraint conference_members__person foreign key (centre_id, person_id) references people (centre_id, person_id),
  constraint conference_members__somebody check ((person_id is null) <> (guest is null)),
  constraint conference_members__guest check (guest in ('client', 'family', 'social_office', 'women_protection_unit', 'psychologist_outside', 'partner_agency', 'other'))
);
comment on table conference_members is 'The list of who was at the table.';
comment on column conference_members.centre_id is 'plain: the centre';
comment on column conference_members.conference_id is 'plain: the conference';
comment on column conference_members.seat is 'plain: order on the list';
comment on column conference_members.case_id is 'plain: the case';
comment on column conference_members.person_id is 'plain: a member of the staff';
comment on column conference_members.guest is 'plain: or what kind of guest, by code';
comment on column conference_members.was_present is 'plain: came, or was invited and did not come';

create table conference_minutes (
  centre_id uuid not null,
  conference_id uuid not null,
  case_id uuid not null,
  body text not null,
  constraint conference_minutes__pk primary key (centre_id, conference_id),
  constraint conference_minutes__conference foreign key (centre_id, conference_id) references conferences (centre_id, conference_id) on delete cascade
);
create index conference_minutes__by_case on conference_minutes (centre_id, case_id);
comment on table conference_minutes is 'Minutes of a conference (F28, F29): facts, discussion, options, dissent, her voice.';
comment on column conference_minutes.centre_id is 'plain: the centre';
comment on column conference_minutes.conference_id is 'plain: the conference';
comment on column conference_minutes.case_id is 'plain: the case';
comment on column conference_minutes.body is 'sealed:narrative the minutes as one document';
