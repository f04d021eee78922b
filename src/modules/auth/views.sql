create or replace view live_accounts with (security_invoker = true) as
  select a.centre_id, a.person_id, a.locale from accounts a where a.is_active;
comment on view live_accounts is 'Whose account is open, and her language. For the reminders that are sent by mail; the application asks it nothing.';
