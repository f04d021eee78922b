import { eventsOf } from '../../kernel/event.ts'
import { toldOf } from '../../kernel/told.ts'
import { residence } from './policy.ts'
import { PRESENCES } from './rules.ts'

const may = residence.actions

export const events = eventsOf(
  'residence',
  {
    room_added: { by: may['residence.plan_rooms'], details: { beds: 'count' } },
    room_changed: { by: may['residence.plan_rooms'], details: { beds: 'count' } },
    bed_assigned: {
      by: may['residence.give_bed'],
      details: { on: 'day', moved: 'flag' },
      when: { day: 'on' },
      meets: ['bed_assigned'],
      proof: { row: 'bed_occupants.period_id', where: 'is_current' },
    },
    bed_left: {
      by: may['residence.give_bed'],
      details: { on: 'day' },
      when: { day: 'on' },
      undoes: ['bed_assigned'],
      proof: { row: 'bed_occupants.period_id', where: 'not is_current' },
    },
    presence_changed: {
      by: may['residence.note_presence'],
      details: { from: PRESENCES, to: PRESENCES },
      seenBy: toldOf.whereabouts,
    },
    return_taken_back: { by: may['residence.note_presence'], seenBy: toldOf.whereabouts },
    roll_opened: { by: may['residence.roll'], seenBy: toldOf.nobody },
    roll_done: {
      by: may['residence.roll'],
      details: { here: 'count', away: 'count', missing: 'count' },
      seenBy: toldOf.nobody,
    },
  },
  toldOf.house,
)
