create table role_grants (
  centre_id uuid not null,
  grant_id uuid not null,
  person_id uuid not null,
  role text not null,
  from_at timestamptz not null,
  until_at timestamptz,
  granted_by uuid not null,
  acts_for uuid,
  signs_as text,
  constraint role_grants__pk primary key (centre_id, grant_id),
  constraint role_grants__person foreign key (centre_id, person_id) references people (centre_id, person_id) on delete cascade,
  constraint role_grants__order check (until_at is null or until_at >= from_at),
  constraint role_grants__whom foreign key (centre_id, acts_for) references people (centre_id, person_id) on delete cascade,
  constraint role_grants__signs_as check (signs_as in ('plh', 'an')),
  constraint role_grants__stands_in check ((acts_for is null) = (signs_as is null)
    and (acts_for is null or role in ('head', 'coordinator') and until_at is not null and acts_for <> person_id)),
  constraint role_grants__role check (role in ('head', 'administration', 'coordinator', 'social_worker', 'psychologist', 'nurse', 'sewing_companion', 'salon_companion', 'class_coordinator', 'instructor', 'speaker', 'volunteer', 'house_mother', 'guard', 'treasurer', 'social_office', 'auditor', 'data_protection_officer', 'it_admin'))
);
create index role_grants__by_person on role_grants (centre_id, person_id);
comment on table role_grants is 'Which roles a person holds, from when until when.';
comment on column role_grants.centre_id is 'plain: the centre';
comment on column role_grants.grant_id is 'plain: id';
comment on column role_grants.person_id is 'plain: who holds the role';
comment on column role_grants.role is 'plain: role code';
comment on column role_grants.from_at is 'plain: from when';
comment on column role_grants.until_at is 'plain: until when; null = open';
comment on column role_grants.granted_by is 'plain: who granted it';
comment on column role_grants.acts_for is 'plain: whose role it is, while she is absent; null = held in her own right';
comment on column role_grants.signs_as is 'plain: how whoever stands in signs: Plh. or a.n.';

create table break_glass (
  centre_id uuid not null,
  opening_id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  category text not null,
  reason text not null,
  opened_at timestamptz not null,
  expires_at timestamptz not null,
  reviewed_by uuid,
  reviewed_at timestamptz,
  verdict text,
  constraint break_glass__pk primary key (centre_id, opening_id),
  constraint break_glass__category check (category in ('danger', 'illness', 'duty', 'law')),
  constraint break_glass__reviewer check (reviewed_by is null or reviewed_by <> person_id),
  constraint break_glass__verdict check (verdict is null or verdict in ('right', 'not_right'))
);
create index break_glass__by_person on break_glass (centre_id, person_id, expires_at);
comment on table break_glass is 'A file opened in an emergency: four hours, one case, told to the supervisor at once, reviewed within 72 hours.';
comment on column break_glass.centre_id is 'plain: the centre';
comment on column break_glass.opening_id is 'plain: id';
comment on column break_glass.case_id is 'plain: the case';
comment on column break_glass.person_id is 'plain: who opened';
comment on column break_glass.category is 'plain: kind of emergency';
comment on column break_glass.reason is 'plain: sealed to the leaders'' group key before it is stored';
comment on column break_glass.opened_at is 'plain: when';
comment on column break_glass.expires_at is 'plain: four hours later';
comment on column break_glass.reviewed_by is 'plain: who reviewed; never the one who opened';
comment on column break_glass.reviewed_at is 'plain: when reviewed';
comment on column break_glass.verdict is 'plain: right or not_right';

-- The key store stands in its own schema: it is backed up apart from the data (security.md D8).
create table keys.groups (
  centre_id uuid not null,
  group_code text not null,
  generation int not null,
  public_key text not null,
  private_by_centre text not null,
  constraint groups__pk primary key (centre_id, group_code, generation),
  constraint groups__code check (group_code in ('staff', 'registry', 'leaders', 'head', 'health', 'intake', 'names', 'nights', 'money', 'emergency'))
);
comment on table keys.groups is 'Key groups of a centre. The private half is wrapped to the members, and to the centre''s recovery key.';
comment on column keys.groups.centre_id is 'plain: the centre';
comment on column keys.groups.group_code is 'plain: staff, registry, leaders, head, health, intake, emergency';
comment on column keys.groups.generation is 'plain: grows when a member leaves';
comment on column keys.groups.public_key is 'plain: X25519';
comment on column keys.groups.private_by_centre is 'plain: private half sealed to the centre''s recovery key';

create table keys.group_members (
  centre_id uuid not null,
  group_code text not null,
  generation int not null,
  person_id uuid not null,
  wrapped text not null,
  constraint group_members__pk primary key (centre_id, group_code, generation, person_id),
  constraint group_members__code check (group_code in ('staff', 'registry', 'leaders', 'head', 'health', 'intake', 'names', 'nights', 'money', 'emergency', 'emergency_half'))
);
comment on table keys.group_members is 'The private key of a group, wrapped to one member.';
comment on column keys.group_members.centre_id is 'plain: the centre';
comment on column keys.group_members.group_code is 'plain: the group';
comment on column keys.group_members.generation is 'plain: generation of the group''s key';
comment on column keys.group_members.person_id is 'plain: the member';
comment on column keys.group_members.wrapped is 'plain: sealed to the member''s public key';

create table keys.data_keys (
  centre_id uuid not null,
  kid text not null,
  case_id uuid not null,
  class text not null,
  scope text not null default '',
  is_current boolean not null default true,
  made_at timestamptz not null,
  constraint data_keys__pk primary key (centre_id, kid),
  constraint data_keys__class check (class in ('display', 'identity', 'narrative', 'counselling', 'health', 'safety'))
);
create unique index data_keys__current on keys.data_keys (centre_id, case_id, class, scope) where is_current;
comment on table keys.data_keys is 'One data key per case and class (and per author for counselling notes).';
comment on column keys.data_keys.centre_id is 'plain: the centre';
comment on column keys.data_keys.kid is 'plain: id of the key, stands in every envelope';
comment on column keys.data_keys.case_id is 'plain: the case';
comment on column keys.data_keys.class is 'plain: sealed class';
comment on column keys.data_keys.scope is 'plain: empty, or author:audience for counselling notes';
comment on column keys.data_keys.is_current is 'plain: new values are sealed with the current key';
comment on column keys.data_keys.made_at is 'plain: when';

create table keys.key_wraps (
  centre_id uuid not null,
  kid text not null,
  case_id uuid not null,
  group_code text not null default '',
  person_id uuid not null default '00000000-0000-0000-0000-000000000000',
  generation int not null default 1,
  form text not null,
  wrapped text not null,
  constraint key_wraps__pk primary key (centre_id, kid, group_code, person_id),
  constraint key_wraps__form check (form in ('sym', 'box')),
  constraint key_wraps__one check ((group_code = '') <> (person_id = '00000000-0000-0000-0000-000000000000')),
  constraint key_wraps__code check (group_code in ('', 'staff', 'registry', 'leaders', 'head', 'health', 'intake', 'names', 'nights', 'money', 'emergency'))
);
create index key_wraps__case on keys.key_wraps (centre_id, case_id);
comment on table keys.key_wraps is 'A data key, wrapped to one group or one person. No wrap, no reading.';
comment on column keys.key_wraps.centre_id is 'plain: the centre';
comment on column keys.key_wraps.kid is 'plain: the data key';
comment on column keys.key_wraps.case_id is 'plain: the case';
comment on column keys.key_wraps.group_code is 'plain: the group, or empty';
comment on column keys.key_wraps.person_id is 'plain: the person, or the nil uuid';
comment on column keys.key_wraps.generation is 'plain: generation of the group''s key';
comment on column keys.key_wraps.form is 'plain: sym = under the group''s secret, box = sealed to a public key';
comment on column keys.key_wraps.wrapped is 'plain: the wrapped key';

-- Break-glass: one half of the emergency group's secret is wrapped to the person, the other lies here (definer.sql).
create table sec.emergency_halves (
  centre_id uuid not null,
  person_id uuid not null,
  half bytea not null,
  constraint emergency_halves__pk primary key (centre_id, person_id)
);
comment on table sec.emergency_halves is 'The other half of the emergency key, one for each person; it leaves only with a written opening.';
comment on column sec.emergency_halves.centre_id is 'plain: the centre';
comment on column sec.emergency_halves.person_id is 'plain: whose other half';
comment on column sec.emergency_halves.half is 'plain: half a key, worth nothing alone';
alter table sec.emergency_halves enable row level security;
