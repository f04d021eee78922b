create table accounts (
  centre_id uuid not null,
  person_id uuid not null,
  username text not null,
  is_active boolean not null default true,
  locale text not null default 'id',
  kdf jsonb not null,
  verifier text not null,
  public_key text not null,
  key_by_passphrase text not null,
  key_by_recovery text not null,
  recovery_verifier text not null,
  key_by_centre text not null,
  totp_secret text,
  totp_last_step bigint,
  must_change boolean not null default false,
  created_at timestamptz not null,
  constraint accounts__pk primary key (centre_id, person_id),
  constraint accounts__username unique (username),
  constraint accounts__person foreign key (centre_id, person_id) references people (centre_id, person_id) on delete cascade,
  constraint accounts__username_shape check (username ~ '^[a-z][a-z0-9._-]{1,39}$'),
  constraint accounts__locale check (locale in ('id', 'en'))
);
comment on table accounts is 'Who may sign in. Keys stand here only wrapped: by passphrase, by printed code, by the centre''s recovery key.';
comment on column accounts.centre_id is 'plain: the centre';
comment on column accounts.person_id is 'plain: the person';
comment on column accounts.username is 'plain: sign-in name';
comment on column accounts.is_active is 'plain: false cuts every session at once';
comment on column accounts.locale is 'plain: language of the screens';
comment on column accounts.kdf is 'plain: salt and cost of Argon2id';
comment on column accounts.verifier is 'plain: derived from the passphrase, not the key';
comment on column accounts.public_key is 'plain: X25519';
comment on column accounts.key_by_passphrase is 'plain: private key wrapped by the passphrase and the pepper';
comment on column accounts.key_by_recovery is 'plain: private key wrapped by the printed recovery code';
comment on column accounts.recovery_verifier is 'plain: derived from the recovery code, not the key';
comment on column accounts.key_by_centre is 'plain: private key sealed to the centre''s recovery key';
comment on column accounts.totp_secret is 'plain: second-factor secret, sealed by the pepper';
comment on column accounts.totp_last_step is 'plain: last step used, against replay';
comment on column accounts.must_change is 'plain: invited, and has not yet made her own passphrase and second factor; no session opens';
comment on column accounts.created_at is 'plain: when';

create table passkeys (
  centre_id uuid not null,
  credential_id text not null,
  person_id uuid not null,
  public_key text not null,
  counter bigint not null,
  label text not null,
  created_at timestamptz not null,
  constraint passkeys__pk primary key (centre_id, credential_id),
  constraint passkeys__person foreign key (centre_id, person_id) references people (centre_id, person_id) on delete cascade
);
comment on table passkeys is 'Roaming keys and phones used as second factor.';
comment on column passkeys.centre_id is 'plain: the centre';
comment on column passkeys.credential_id is 'plain: id of the credential';
comment on column passkeys.person_id is 'plain: whose';
comment on column passkeys.public_key is 'plain: COSE public key';
comment on column passkeys.counter is 'plain: signature counter';
comment on column passkeys.label is 'plain: name the person gave it';
comment on column passkeys.created_at is 'plain: when';
