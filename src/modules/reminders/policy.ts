import { policy } from '../../kernel/policy.ts'
import { all, inMyCentre, isMine } from '../../kernel/rule.ts'

const mine = all(inMyCentre, isMine('person_id'))

export const reminders = policy({
  actions: {},
  tables: {
    news_seen: { select: mine, insert: mine, update: mine, delete: mine, writable: ['seen_at'] },
    reminder_choices: {
      select: mine,
      insert: mine,
      update: mine,
      writable: ['quiet_from', 'quiet_until', 'mail_to', 'mail_about', 'mail_at', 'chosen_at'],
    },
    // put there, sent and ended by functions of the worker alone (definer.sql)
    mails: { select: mine },
  },
})
