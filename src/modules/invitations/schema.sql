create table invitations (
  centre_id uuid not null,
  invitation_id uuid not null,
  session_id uuid not null,
  deliverer_id uuid not null,
  from_on date not null,
  until_on date not null,
  invited_by uuid not null,
  invited_at timestamptz not null,
  ended_at timestamptz,
  names text,
  constraint invitations__pk primary key (centre_id, invitation_id),
  constraint invitations__session foreign key (centre_id, session_id) references scheduled_sessions (centre_id, session_id),
  constraint invitations__deliverer foreign key (centre_id, deliverer_id) references deliverers (centre_id, deliverer_id),
  constraint invitations__inviter foreign key (centre_id, invited_by) references people (centre_id, person_id),
  constraint invitations__days check (from_on <= until_on)
);
create unique index invitations__once on invitations (centre_id, session_id, deliverer_id) where ended_at is null;
comment on table invitations is 'Whoever comes from outside was asked to give a session, and from when until when may look at it. Of women nothing but first names, sealed to whoever was asked.';
comment on column invitations.centre_id is 'plain: the centre';
comment on column invitations.invitation_id is 'plain: id';
comment on column invitations.session_id is 'plain: the session of the timetable';
comment on column invitations.deliverer_id is 'plain: who was asked';
comment on column invitations.from_on is 'plain: first day on which an account sees the session';
comment on column invitations.until_on is 'plain: last day on which an account sees the session';
comment on column invitations.invited_by is 'plain: who asked';
comment on column invitations.invited_at is 'plain: when';
comment on column invitations.names is 'plain: JSON [{caseId, name}], first names of the women of the group, sealed to the account of whoever was asked before it is stored; null without an account';
comment on column invitations.ended_at is 'plain: taken back';
