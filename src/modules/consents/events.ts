import { each, eventsOf, maybe } from '../../kernel/event.ts'
import { consents } from './policy.ts'
import { ANSWERS, PURPOSES } from './rules.ts'

const by = consents.actions['consents.record']
const answers = each(PURPOSES, maybe(ANSWERS))

export const events = eventsOf('consents', {
  recorded: { by, details: answers, meets: ['consent_recorded'] },
  changed: { by, details: answers },
  postponed: { by, details: answers },
  withdrawn: { by, details: { ...answers, purpose: maybe(PURPOSES) }, undoes: ['consent_recorded'] },
  purpose_withdrawn: { by, details: { purpose: PURPOSES } },
})
