import { eventsOf } from '../../kernel/event.ts'
import { toldOf } from '../../kernel/told.ts'
import { SIGNS_AS } from '../access/rules.ts'
import { deputies } from './policy.ts'
import { ACTED } from './rules.ts'

const by = deputies.actions['deputies.name']

export const events = eventsOf(
  'deputies',
  {
    named: { by, details: { role: ACTED, signsAs: SIGNS_AS, fromOn: 'day', untilOn: 'day' } },
    ended: { by, details: { role: ACTED } },
  },
  toldOf.course,
)
