import { eventsOf } from '../../kernel/event.ts'
import { all } from '../../kernel/rule.ts'
import { referrals } from '../referrals/policy.ts'
import { screening } from './policy.ts'
import { RISK_LEVELS } from './triage.ts'

const may = screening.actions
const triages = all(referrals.tables.referrals.select, screening.tables.referral_triages.select)
const triage = { level: RISK_LEVELS, open: 'count' } as const

const check = (where: string) => ({ row: 'referral_checks.check_id', where }) as const

/** What was found is told to whoever sees the referral (domain.md 8.3), what she said of her safety to fewer. */
export const events = eventsOf(
  'screening',
  {
    triaged: {
      by: may['screening.triage'],
      details: triage,
      meets: ['safety_triage_done', 'risk_level_recorded'],
      proof: { row: 'referral_triages.triage_id', where: 'is_complete' },
      seenBy: triages,
    },
    triage_noted: { by: may['screening.triage'], details: triage, seenBy: triages, line: 'step' },
    eligibility_checked: {
      by: may['screening.check'],
      details: { verdict: 'code' },
      meets: ['eligibility_checked'],
      proof: check("verdict = 'eligible'"),
    },
    not_eligible: {
      by: may['screening.check'],
      details: { verdict: 'code' },
      undoes: ['eligibility_checked'],
      proof: check("verdict <> 'eligible'"),
    },
    eligibility_overridden: {
      by: may['screening.override'],
      details: { verdict: 'code' },
      meets: ['eligibility_checked'],
      proof: check('is_override'),
    },
    readiness_noted: { by: may['screening.check'] },
  },
  referrals.tables.referrals.select,
  'stage',
)
