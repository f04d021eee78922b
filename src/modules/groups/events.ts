import { eventsOf, maybe } from '../../kernel/event.ts'
import { toldOf } from '../../kernel/told.ts'
import { ASKED_BY } from './forms/record.ts'
import { groups } from './policy.ts'
import { CORRECTIONS, MARKS, METHODS } from './rules.ts'

const by = groups.actions['groups.save']

export const events = eventsOf(
  'groups',
  {
    saved: { by, details: { on: 'day', count: 'count', attended: 'count', method: METHODS } },
    attended: {
      by,
      details: { group: 'id', mark: MARKS, on: 'day', time: maybe('time'), minutes: 'count', reexplain: 'flag' },
      when: { day: 'on', time: 'time' },
      line: 'weekly',
    },
    /** of two rolls of one session the other mark counts */
    mark_settled: { by: groups.actions['groups.settle'], details: { from: MARKS, to: MARKS }, line: 'weekly' },
    /** what she had not followed, in the session of that day */
    explained: { by: groups.actions['groups.explain'], details: { group: 'id', held: 'day' }, line: 'weekly' },
    mark_corrected: { by, details: { from: 'code', to: MARKS, why: CORRECTIONS }, line: 'weekly' },
    /** the letter of an illness, of the session of that day; nothing of what it says */
    letter_came: { by, details: { group: 'id', held: 'day' }, line: 'weekly' },
    material_given: { by: groups.actions['groups.record'], details: { received: 'count' } },
    /** that it was asked, never what or by whom */
    question_kept: { by: groups.actions['groups.record'], details: { from: ASKED_BY } },
    roll_locked: { by: groups.actions['groups.lock'], details: { on: 'day' } },
    roll_reopened: { by: groups.actions['groups.lock'], details: { on: 'day', why: CORRECTIONS } },
  },
  toldOf.class,
  'session',
)
