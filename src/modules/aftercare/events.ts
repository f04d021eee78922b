import { eventsOf, maybe } from '../../kernel/event.ts'
import { aftercare } from './policy.ts'
import { MODES, OUTCOMES } from './rules.ts'

const by = aftercare.actions['aftercare.write']

/** Who keeps in touch with her is told to whoever sees the windows (domain.md 8.3). */
export const events = eventsOf(
  'aftercare',
  {
    arranged: {
      by,
      details: { agreed: 'flag', windows: 'count' },
      meets: ['aftercare_arranged'],
      proof: { row: 'aftercare_plans.plan_id', where: 'replaced_at is null' },
    },
    contact_recorded: {
      by,
      details: { mode: MODES, reached: 'flag', on: 'day', month: maybe('count') },
      when: { day: 'on' },
    },
    ended: { by, details: { outcome: OUTCOMES, standing: 'flag' } },
  },
  aftercare.tables.aftercare_windows.select,
)
