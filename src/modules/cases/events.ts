import { eventsOf } from '../../kernel/event.ts'
import { TAKEN_OUT } from '../../kernel/list.ts'
import { toldOf } from '../../kernel/told.ts'
import { access } from '../access/policy.ts'
import { auth } from '../auth/policy.ts'
import { cases } from './policy.ts'

const may = cases.actions
const assigners = [...access.actions['access.assign'], ...may['cases.open'], ...auth.actions['auth.dismiss']]

/** Why, in her words: under the key of the story, and readable for years. */
const reason = { row: 'case_reasons.reason_id' } as const
const rated = {
  ...reason,
  where:
    'exists (select from cases c where c.centre_id = t.centre_id and c.case_id = t.case_id and c.risk is not null)',
} as const

export const events = eventsOf(
  'cases',
  {
    list_taken_out: { by: may['cases.take_out_list'], details: TAKEN_OUT },
    opened: { by: may['cases.open'], details: { episode: 'count' }, under: 'stage' },
    moved: { by: may['cases.move'], details: { from: 'code', to: 'code' }, silent: true },
    stage_moved: { by: 'database', details: { from: 'code', to: 'code', kind: 'code' }, under: 'stage' },
    closed: {
      by: 'database',
      details: { exit: 'code', from: 'code', on: 'day', aftercare: 'flag' },
      when: { day: 'on' },
      seenBy: toldOf.leaving,
      under: 'stage',
    },
    gate_overridden: { by: may['cases.override_gate'], details: { gate: 'code' }, proof: reason, under: 'stage' },
    risk_rated: {
      by: may['cases.move'],
      details: { level: 'code' },
      meets: ['risk_level_recorded', 'risk_rerated'],
      proof: rated,
      seenBy: toldOf.story,
    },
    protected: { by: may['cases.protect'] },
    unprotected: { by: may['cases.protect'] },
    renamed: { by: may['cases.move'] },
    track_set: { by: [...may['cases.move'], 'psychologist'], details: { track: 'code' } },
    social_worker_assigned: {
      by: assigners,
      meets: ['social_worker_assigned'],
      proof: { row: 'cases.responsible_id' },
    },
    social_worker_left: {
      by: assigners,
      undoes: ['social_worker_assigned'],
      proof: { row: 'case_team.person_id', where: 'until_at is not null' },
    },
  },
  toldOf.course,
)
