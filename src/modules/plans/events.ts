import { eventsOf, maybe } from '../../kernel/event.ts'
import { toldOf } from '../../kernel/told.ts'
import { plans } from './policy.ts'
import type { Signer } from './rules.ts'

const may = plans.actions
const when = { day: 'on' } as const
const version = { number: 'count' } as const

const plan = (state: string) => ({ row: 'plans.plan_id', where: `state = '${state}'` }) as const
const signedBy = <const S extends Signer>(signer: S) =>
  ({
    by: may['plans.sign'],
    details: { number: 'count', on: 'day', manner: 'code', witness: maybe('id') },
    when,
    line: 'step',
    meets: [`plan_signed_by_${signer}`],
    proof: { row: 'plan_signatures.plan_id', where: `signer = '${signer}'` },
  }) as const

export const events = eventsOf(
  'plans',
  {
    started: { by: may['plans.write'], details: version, line: 'step' },
    written: { by: may['plans.write'], details: version, line: 'step' },
    proposed: {
      by: may['plans.propose'],
      details: { number: 'count', goals: 'count', steps: 'count' },
      meets: ['goals_complete'],
      proof: plan('proposed'),
    },
    signed_by_client: signedBy('client'),
    signed_by_social_worker: signedBy('social_worker'),
    signed_by_coordinator: signedBy('coordinator'),
    approved: {
      by: may['plans.decide'],
      details: { number: 'count', goals: 'count', tasks: 'count' },
      meets: ['plan_approved_by_head'],
      proof: plan('approved'),
    },
    returned: {
      by: may['plans.decide'],
      details: version,
      undoes: [
        'goals_complete',
        'plan_signed_by_client',
        'plan_signed_by_social_worker',
        'plan_signed_by_coordinator',
        'plan_approved_by_head',
        'signed_plan_scanned',
      ],
      proof: plan('returned'),
    },
    goal_rated: { by: may['plans.write'], details: { goal: 'id', on: 'day', notes: 'count' }, when },
  },
  toldOf.story,
  'stage',
)
