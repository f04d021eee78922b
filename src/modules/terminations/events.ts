import { eventsOf, maybe } from '../../kernel/event.ts'
import { RECEIVERS } from './forms/checks.ts'
import { terminations } from './policy.ts'

const may = terminations.actions
const by = may['terminations.write']
const guarded = may['terminations.safety']
const details = { on: 'day' } as const
const decided = { effective: maybe('day') } as const
/** Every one of these falls with the preparation that it belonged to. */
const prepared = [
  'destination_safe',
  'belongings_and_savings_returned',
  'closing_approved_by_head',
  'closing_talk_held',
  'exit_decision_recorded',
  'exit_conference_held',
  'short_evaluation_written',
  'handover_minute_signed',
  'receiver_cleared',
  'family_assessed',
  'transfer_referral_sent',
  'acceptance_letter_received',
  'data_sharing_basis_recorded',
  'medical_letter_filed',
  'own_statement_recorded',
  'risk_talk_held',
  'incident_recorded',
  'search_steps_recorded',
  'absence_past_72_hours',
  'absence_reported_safely',
  'police_told_or_no_danger',
  'belongings_sealed_and_listed',
  'hearing_held',
  'objection_right_explained',
  'legal_letter_filed',
  'death_minute_signed',
  'next_of_kin_told',
  'belongings_handed_to_heirs',
  'civil_registry_told',
] as const

/** The act of that name, done, refused or explained. */
const act = (name: string, outcome = 'done') =>
  ({ row: 'termination_records.record_id', where: `name = '${name}' and outcome = '${outcome}'` }) as const
/** A check of the list, met by its act. */
const done = <const N extends string>(name: N) => ({ meets: [name], proof: act(name) }) as const
const approved = { row: 'terminations.termination_id', where: "state = 'approved'" } as const

/** That, and how, a stay will end is told to whoever sees the termination (domain.md 8.3). */
export const events = eventsOf(
  'terminations',
  {
    opened: { by, details: { stage: 'code' } },
    silenced: { by, details: { tasks: 'count', kits: 'count' } },
    abandoned: { by, undoes: prepared, proof: act('abandoned') },
    proposed: { by, details: { effective: 'day' } },
    proposal_withdrawn: { by },
    returned: {
      by: may['terminations.approve'],
      undoes: ['closing_approved_by_head', 'exit_decision_recorded'],
      proof: act('returned'),
    },
    decision_recorded: {
      by: may['terminations.approve'],
      details: decided,
      meets: ['exit_decision_recorded'],
      proof: approved,
    },
    closing_approved: {
      by: may['terminations.approve'],
      details: decided,
      meets: ['closing_approved_by_head'],
      proof: approved,
    },
    closed: { by: may['terminations.approve'], details: { on: 'day', aftercare: 'flag' } },
    destination_checked: { by: guarded, details, ...done('destination_safe') },
    destination_unsafe: {
      by: guarded,
      details,
      undoes: ['destination_safe'],
      proof: act('destination_safe', 'not_met'),
    },
    belongings_returned: {
      by,
      details: { to: 'code', savings: 'count', things: 'count' },
      ...done('belongings_and_savings_returned'),
    },
    belongings_sealed: { by, details, ...done('belongings_sealed_and_listed') },
    belongings_handed_to_heirs: {
      by: guarded,
      details: { savings: 'count', on: 'day' },
      ...done('belongings_handed_to_heirs'),
    },
    toolkit_handed_over: {
      by: may['terminations.toolkit'],
      details: { value: 'count', on: 'day' },
      meets: ['toolkit_rule_met'],
      proof: { row: 'toolkits.toolkit_id', where: "state = 'handed_over'" },
    },
    toolkit_explained: { by, details, meets: ['toolkit_rule_met'], proof: act('toolkit_rule_met', 'explained') },
    receiver_cleared: { by: guarded, details: { kind: RECEIVERS }, ...done('receiver_cleared') },
    receiver_refused: {
      by: guarded,
      details: { kind: RECEIVERS },
      undoes: ['receiver_cleared'],
      proof: act('receiver_cleared', 'not_met'),
    },
    handover_minute_signed: { by: guarded, details, ...done('handover_minute_signed') },
    closing_talk_held: { by, details, ...done('closing_talk_held') },
    short_evaluation_written: { by, details, ...done('short_evaluation_written') },
    family_assessed: { by, details, ...done('family_assessed') },
    transfer_referral_sent: { by, details, ...done('transfer_referral_sent') },
    acceptance_letter_received: { by, details, ...done('acceptance_letter_received') },
    data_sharing_basis_recorded: { by, details, ...done('data_sharing_basis_recorded') },
    medical_letter_filed: { by, details, ...done('medical_letter_filed') },
    own_statement_recorded: { by, details, ...done('own_statement_recorded') },
    risk_talk_held: { by, details, ...done('risk_talk_held') },
    incident_recorded: { by, details, ...done('incident_recorded') },
    search_steps_recorded: { by, details, ...done('search_steps_recorded') },
    hearing_held: { by, details, ...done('hearing_held') },
    objection_right_explained: { by, details, ...done('objection_right_explained') },
    legal_letter_filed: { by, details, ...done('legal_letter_filed') },
    civil_registry_told: { by, details, ...done('civil_registry_told') },
    absence_past_72_hours: { by, details: { since: 'time' }, ...done('absence_past_72_hours') },
    absence_reported_safely: { by: guarded, details: { to: 'code', on: 'day' }, ...done('absence_reported_safely') },
    police_told_or_no_danger: { by: guarded, details, ...done('police_told_or_no_danger') },
    death_minute_signed: { by: guarded, details, ...done('death_minute_signed') },
    next_of_kin_told: { by: guarded, details, ...done('next_of_kin_told') },
  },
  terminations.tables.terminations.select,
)
