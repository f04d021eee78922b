import { eventsOf, maybe } from '../../kernel/event.ts'
import { toldOf } from '../../kernel/told.ts'
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

const when = { day: 'on' } as const

/** The sitting itself, of the kind, or with the word, that the gate asks for. */
const sitting = (where: string) => ({ row: 'conferences.conference_id', where }) as const
const reviews = "kind in ('review', 'cc3', 'ccl')"

export const events = eventsOf(
  'conferences',
  {
    review_held: { by, details, when, meets: ['review_held'], proof: sitting("kind in ('review', 'cc3')") },
    cc1_held: { by, details, when, meets: ['conference_1_held'], proof: sitting("kind = 'cc1'") },
    cc2_held: { by, details, when, meets: ['conference_2_held'], proof: sitting("kind = 'cc2'") },
    cc4_held: {
      by,
      details,
      when,
      meets: ['conference_4_held', 'exit_conference_held'],
      proof: sitting("kind = 'cc4'"),
    },
    ccl_held: { by, details, when, meets: ['exit_conference_held'], proof: sitting("kind = 'ccl'") },
    review_decided: {
      by,
      details: { conference: 'id', decision: DECISIONS },
      meets: ['review_decided'],
      proof: sitting(reviews),
      silent: true,
    },
    evaluation_chosen: {
      by,
      details: { conference: 'id' },
      meets: ['evaluation_chosen'],
      proof: sitting(`${reviews} and decision = 'to_evaluation'`),
      line: 'step',
    },
    evaluation_not_chosen: {
      by,
      details: { conference: 'id' },
      undoes: ['evaluation_chosen'],
      proof: sitting(`${reviews} and decision <> 'to_evaluation'`),
      silent: true,
    },
    next_review_dated: {
      by,
      details: { conference: 'id', on: 'day' },
      meets: ['next_review_dated'],
      proof: sitting('next_review_on is not null'),
      silent: true,
    },
    outcome_told: { by, details: { conference: 'id', on: 'day', response: 'flag' }, when },
    endorsed: { by: may['conferences.endorse'], details: { conference: 'id', decision: 'code' } },
  },
  toldOf.story,
  'stage',
)
