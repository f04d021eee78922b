import { eventsOf } from '../../kernel/event.ts'
import { toldOf } from '../../kernel/told.ts'
import { programme } from './policy.ts'
import { CLASS_NEEDS, RETURNED_FOR, SESSION_KINDS } from './rules.ts'

const may = programme.actions

export const events = eventsOf(
  'programme',
  {
    session_planned: {
      by: may['programme.plan'],
      details: { kind: SESSION_KINDS, sessions: 'count', on: 'day' },
      when: { day: 'on' },
      seenBy: toldOf.nobody,
    },
    session_changed: {
      by: may['programme.plan'],
      details: { kind: SESSION_KINDS, sessions: 'count', on: 'day' },
      when: { day: 'on' },
      seenBy: toldOf.nobody,
    },
    session_cancelled: {
      by: may['programme.plan'],
      details: { sessions: 'count', on: 'day' },
      when: { day: 'on' },
      seenBy: toldOf.nobody,
    },
    week_proposed: {
      by: may['programme.propose'],
      details: { on: 'day', sessions: 'count' },
      when: { day: 'on' },
      seenBy: toldOf.nobody,
    },
    week_published: {
      by: may['programme.publish'],
      details: { on: 'day', sessions: 'count', number: 'count' },
      when: { day: 'on' },
      seenBy: toldOf.nobody,
    },
    week_returned: {
      by: may['programme.publish'],
      details: { on: 'day', for: RETURNED_FOR },
      when: { day: 'on' },
      seenBy: toldOf.nobody,
    },
    week_copied: {
      by: may['programme.plan'],
      details: { on: 'day', sessions: 'count', leftOut: 'count' },
      when: { day: 'on' },
      seenBy: toldOf.nobody,
    },
    readiness_checked: {
      by: may['programme.check_class'],
      details: { item: CLASS_NEEDS, ready: 'flag' },
      seenBy: toldOf.nobody,
    },
    group_saved: { by: may['programme.plan'], seenBy: toldOf.nobody },
    enrolled: { by: may['programme.enrol'], details: { group: 'id' }, line: 'step' },
    left_group: { by: may['programme.enrol'], details: { group: 'id' }, line: 'step' },
  },
  toldOf.class,
)
