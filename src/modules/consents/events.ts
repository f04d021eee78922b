import { each, eventsOf, maybe } from '../../kernel/event.ts'
import { toldOf } from '../../kernel/told.ts'
import { consents } from './policy.ts'
import { ANSWERS, PURPOSES } from './rules.ts'

const by = consents.actions['consents.record']
const answers = each(PURPOSES, maybe(ANSWERS))
const yes = "answer in ('agree', 'partly')"
/** What she said to the service, on that day. */
const said = (answer: string) => ({ row: 'consents.talk_id', where: `purpose = 'service' and ${answer}` }) as const

export const events = eventsOf(
  'consents',
  {
    recorded: { by, details: answers, meets: ['consent_recorded'], proof: said(yes) },
    changed: { by, details: answers },
    postponed: { by, details: answers },
    withdrawn: {
      by,
      details: { ...answers, purpose: maybe(PURPOSES) },
      undoes: ['consent_recorded'],
      proof: said(`not ${yes}`),
    },
    purpose_withdrawn: { by, details: { purpose: PURPOSES } },
  },
  toldOf.course,
)
