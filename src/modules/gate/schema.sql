create table gate_visits (
  centre_id uuid not null,
  visit_id uuid not null,
  purpose text not null,
  id_seen boolean not null,
  arrived_at timestamptz not null,
  entered_at timestamptz,
  left_at timestamptz,
  noted_by uuid not null,
  constraint gate_visits__pk primary key (centre_id, visit_id),
  constraint gate_visits__keeper foreign key (centre_id, noted_by) references people (centre_id, person_id),
  constraint gate_visits__purpose check (purpose in ('seeking', 'visit', 'delivery', 'meeting', 'other')),
  constraint gate_visits__forward check (arrived_at <= coalesce(entered_at, arrived_at) and coalesce(entered_at, arrived_at) <= coalesce(left_at, 'infinity'))
);
create index gate_visits__by_day on gate_visits (centre_id, arrived_at desc);
comment on table gate_visits is 'The visitor book (domain.md 7.7). A row is the same whether the woman who was asked for lives here, lived here, or was never known.';
comment on column gate_visits.centre_id is 'plain: the centre';
comment on column gate_visits.visit_id is 'plain: id';
comment on column gate_visits.purpose is 'plain: why he came';
comment on column gate_visits.id_seen is 'plain: an identity card was looked at, and not copied';
comment on column gate_visits.arrived_at is 'plain: when he came';
comment on column gate_visits.entered_at is 'plain: when he was let in; null when he was not';
comment on column gate_visits.left_at is 'plain: when he went';
comment on column gate_visits.noted_by is 'plain: who stood at the gate';

create table gate_expected (
  centre_id uuid not null,
  expected_id uuid not null,
  kind text not null,
  at timestamptz not null,
  made_by uuid not null,
  made_at timestamptz not null,
  came_at timestamptz,
  dropped_at timestamptz,
  constraint gate_expected__pk primary key (centre_id, expected_id),
  constraint gate_expected__maker foreign key (centre_id, made_by) references people (centre_id, person_id),
  constraint gate_expected__kind check (kind in ('visit', 'partner', 'speaker', 'delivery', 'office', 'other'))
);
create index gate_expected__by_day on gate_expected (centre_id, at);
comment on table gate_expected is 'Who is expected at the gate; a visit to a woman by a number, never by her name.';
comment on column gate_expected.centre_id is 'plain: the centre';
comment on column gate_expected.expected_id is 'plain: id';
comment on column gate_expected.kind is 'plain: what kind of visitor';
comment on column gate_expected.at is 'plain: when';
comment on column gate_expected.made_by is 'plain: who announced it';
comment on column gate_expected.made_at is 'plain: when it was announced';
comment on column gate_expected.came_at is 'plain: when they came';
comment on column gate_expected.dropped_at is 'plain: they do not come after all';

create table gate_words (
  centre_id uuid not null,
  row_id uuid not null,
  person_id uuid not null,
  body text not null,
  constraint gate_words__pk primary key (centre_id, row_id, person_id),
  constraint gate_words__person foreign key (centre_id, person_id) references people (centre_id, person_id)
);
comment on table gate_words is 'What a visitor said, or who is expected, a copy for each who keeps the gate or may have to act.';
comment on column gate_words.centre_id is 'plain: the centre';
comment on column gate_words.row_id is 'plain: the visit, who is expected, a thing, or its end';
comment on column gate_words.person_id is 'plain: for whom';
comment on column gate_words.body is 'plain: name, telephone or plate, whom he asked for, what he carries; sealed to the account of this person';

create table gate_passings (
  centre_id uuid not null,
  passing_id uuid not null,
  number text not null,
  direction text not null,
  at timestamptz not null,
  noted_by uuid not null,
  taken_back_at timestamptz,
  constraint gate_passings__pk primary key (centre_id, passing_id),
  constraint gate_passings__keeper foreign key (centre_id, noted_by) references people (centre_id, person_id),
  constraint gate_passings__number check (number ~ '^[A-Z0-9-]{1,20}$'),
  constraint gate_passings__direction check (direction in ('out', 'back'))
);
create index gate_passings__by_day on gate_passings (centre_id, at desc);
comment on table gate_passings is 'A card went out or came back. Any number is taken: that it is refused would say which exist.';
comment on column gate_passings.centre_id is 'plain: the centre';
comment on column gate_passings.passing_id is 'plain: id';
comment on column gate_passings.number is 'plain: what stands on the card, never a name';
comment on column gate_passings.direction is 'plain: out or back';
comment on column gate_passings.at is 'plain: when';
comment on column gate_passings.noted_by is 'plain: who stood at the gate';
comment on column gate_passings.taken_back_at is 'plain: the number was read wrong; it moved nobody';

create table gate_things (
  centre_id uuid not null,
  thing_id uuid not null,
  number text not null,
  came_as text not null,
  at timestamptz not null,
  noted_by uuid not null,
  constraint gate_things__pk primary key (centre_id, thing_id),
  constraint gate_things__keeper foreign key (centre_id, noted_by) references people (centre_id, person_id),
  constraint gate_things__number check (number ~ '^[A-Z0-9-]{1,20}$'),
  constraint gate_things__came_as check (came_as in ('left_by_visitor', 'brought', 'taken_out'))
);
create index gate_things__by_day on gate_things (centre_id, at desc);
comment on table gate_things is 'A labelled thing that was given at the gate: left there by a visitor, brought for the house, or taken out. Any number is taken.';
comment on column gate_things.centre_id is 'plain: the centre';
comment on column gate_things.thing_id is 'plain: id';
comment on column gate_things.number is 'plain: what stands on the label, never a name';
comment on column gate_things.came_as is 'plain: left by a visitor, brought for the house, taken out of it';
comment on column gate_things.at is 'plain: when it was given';
comment on column gate_things.noted_by is 'plain: who stood at the gate';

create table gate_thing_ends (
  centre_id uuid not null,
  thing_id uuid not null,
  end_id uuid not null,
  ended_as text not null,
  at timestamptz not null,
  noted_by uuid not null,
  constraint gate_thing_ends__pk primary key (centre_id, thing_id),
  constraint gate_thing_ends__id unique (centre_id, end_id),
  constraint gate_thing_ends__thing foreign key (centre_id, thing_id) references gate_things (centre_id, thing_id) on delete cascade,
  constraint gate_thing_ends__keeper foreign key (centre_id, noted_by) references people (centre_id, person_id),
  constraint gate_thing_ends__ended_as check (ended_as in ('handed_on', 'given_back'))
);
comment on table gate_thing_ends is 'Handed on or given back, once, with who and when.';
comment on column gate_thing_ends.centre_id is 'plain: the centre';
comment on column gate_thing_ends.thing_id is 'plain: which thing';
comment on column gate_thing_ends.end_id is 'plain: id, under which the name of the receiver is sealed';
comment on column gate_thing_ends.ended_as is 'plain: handed on to somebody of the house, or given back to whoever brought it';
comment on column gate_thing_ends.at is 'plain: when';
comment on column gate_thing_ends.noted_by is 'plain: who stood at the gate';

create table gate_seen (
  centre_id uuid not null,
  visit_id uuid not null,
  person_id uuid not null,
  seen_at timestamptz not null,
  constraint gate_seen__pk primary key (centre_id, visit_id, person_id),
  constraint gate_seen__visit foreign key (centre_id, visit_id) references gate_visits (centre_id, visit_id),
  constraint gate_seen__person foreign key (centre_id, person_id) references people (centre_id, person_id)
);
comment on table gate_seen is 'Whoever may know of it has seen that this visitor is like somebody on a no-contact list. Read by nobody else: to the gate no visit is another.';
comment on column gate_seen.centre_id is 'plain: the centre';
comment on column gate_seen.visit_id is 'plain: the visit';
comment on column gate_seen.person_id is 'plain: who has seen it';
comment on column gate_seen.seen_at is 'plain: when';
