import { eventsOf, maybe } from '../../kernel/event.ts'
import { conferences } from './policy.ts'
import { CAUSES, DECISIONS, KINDS } from './rules.ts'

const may = conferences.actions
const by = may['conferences.record']
const details = {
  kind: KINDS,
  on: 'day',
  decision: DECISIONS,
  members: 'count',
  dissents: 'count',
  cause: maybe(CAUSES),
} as const

export const events = eventsOf('conferences', {
  review_held: { by, details, meets: ['review_held'] },
  cc1_held: { by, details, meets: ['conference_1_held'] },
  cc2_held: { by, details, meets: ['conference_2_held'] },
  cc4_held: { by, details, meets: ['conference_4_held', 'exit_conference_held'] },
  ccl_held: { by, details, meets: ['exit_conference_held'] },
  review_decided: { by, details: { conference: 'id', decision: DECISIONS }, meets: ['review_decided'], silent: true },
  evaluation_chosen: { by, details: { conference: 'id' }, meets: ['evaluation_chosen'] },
  evaluation_not_chosen: { by, details: { conference: 'id' }, undoes: ['evaluation_chosen'], silent: true },
  next_review_dated: { by, details: { conference: 'id', on: 'day' }, meets: ['next_review_dated'], silent: true },
  outcome_told: { by, details: { conference: 'id', on: 'day', response: 'flag' } },
  endorsed: { by: may['conferences.endorse'], details: { conference: 'id', decision: 'code' } },
})
