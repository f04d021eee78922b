import { eventsOf } from '../../kernel/event.ts'
import { any, onMyCaseload, role } from '../../kernel/rule.ts'
import { toldOf } from '../../kernel/told.ts'
import { kiosk } from './policy.ts'
import { ENDED_AS, PLACES } from './rules.ts'

const may = kiosk.actions

/** That somebody stood before the screen is no event; nor is what was put in the box, and how she feels. */
export const events = eventsOf(
  'kiosk',
  {
    opened: { by: may['kiosk.open'], details: { place: PLACES }, seenBy: toldOf.nobody },
    closed: { by: may['kiosk.open'], seenBy: toldOf.nobody },
    ended: { by: 'database', seenBy: toldOf.nobody },
    card_made: { by: may['kiosk.card'], line: 'step' },
    sheet_changed: { by: may['kiosk.card'], line: 'step' },
    card_ended: { by: may['kiosk.card'], details: { as: ENDED_AS }, line: 'step' },
    card_locked: { by: 'database', line: 'step' },
    talk_asked: { by: 'database' },
    talked: { by: may['kiosk.talked'] },
    // that she asked for somebody else is told to whom she asked for, by the task
    talk_asked_elsewhere: { by: 'database', seenBy: toldOf.nobody },
    talked_elsewhere: { by: may['kiosk.talked'], seenBy: toldOf.nobody },
    answered: { by: may['kiosk.answer'], seenBy: toldOf.nobody },
  },
  // a card, a wish to talk: her worker's to know; the head reads the whole chain anyhow
  any(role('head'), onMyCaseload()),
)
