import { eventsOf, maybe } from '../../kernel/event.ts'
import { toldOf } from '../../kernel/told.ts'
import { sessions } from './policy.ts'
import { AUDIENCES, LOOKS, NOTE_KINDS } from './rules.ts'

const may = sessions.actions
const note = {
  kind: [...NOTE_KINDS, 'group'],
  part: 'code',
  audience: AUDIENCES,
  on: 'day',
  time: maybe('time'),
  minutes: 'count',
  goals: 'ids',
  attention: 'flag',
  safety: maybe('code'),
  corrects: maybe('id'),
} as const

/** Counted from notes and marks as they are on that day, by the worker who gives her word; no row is written. */
const word = { by: may['sessions.confirm'], proof: { none: 'her word on what was counted' } } as const

export const events = eventsOf(
  'sessions',
  {
    note_saved: { by: may['sessions.choose'], details: note, when: { day: 'on', time: 'time' } },
    note_corrected: { by: may['sessions.note'], details: note },
    goal_progress_noted: {
      by: [...may['sessions.note'], ...may['sessions.confirm']],
      details: { goals: maybe('ids'), on: maybe('day') },
      meets: ['goal_progress_noted_in_14_days'],
      proof: { row: 'session_notes.note_id', where: 'cardinality(goal_ids) > 0', stands: true },
      silent: true,
    },
    mediation_looked: {
      by: may['sessions.note'],
      details: { outcome: LOOKS, on: 'day' },
      when: { day: 'on' },
    },
    weekly_notes_confirmed: {
      ...word,
      details: { weeks: 'count', missing: 'count', explained: 'flag' },
      meets: ['weekly_notes_kept_or_explained'],
    },
    attendance_confirmed: {
      ...word,
      details: { attended: 'count', counted: 'count', unmarked: 'count', percent: maybe('count'), explained: 'flag' },
      meets: ['attendance_kept_or_explained'],
    },
    attendance_good: {
      ...word,
      details: { percent: 'count' },
      meets: ['attendance_above_75_percent'],
      silent: true,
    },
  },
  toldOf.story,
  'session',
)
