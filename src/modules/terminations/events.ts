import { eventsOf, maybe } from '../../kernel/event.ts'
import type { Role } from '../../kernel/roles.ts'
import { RECEIVERS } from './forms/checks.ts'
import { terminations } from './policy.ts'
import { SIMPLE_NAMES } from './simple-checks.ts'

const may = terminations.actions
const by = may['terminations.write']
const guarded = may['terminations.safety']
const details = { on: 'day' } as const
const when = { day: 'on' } as const
const decided = { effective: maybe('day') } as const
/** Every one of these falls with the preparation that it belonged to. */
const prepared = [
  ...SIMPLE_NAMES,
  'destination_safe',
  'belongings_and_savings_returned',
  'closing_approved_by_head',
  'exit_decision_recorded',
  'exit_conference_held',
  'handover_minute_signed',
  'receiver_cleared',
  'absence_past_72_hours',
  'absence_reported_safely',
  'police_told_or_no_danger',
  'death_minute_signed',
  'next_of_kin_told',
  'belongings_handed_to_heirs',
] as const

/** The act of that name, done, refused or explained. */
const act = (name: string, outcome = 'done') =>
  ({ row: 'termination_records.record_id', where: `name = '${name}' and outcome = '${outcome}'` }) as const
/** A check of the list, met by its act. */
const done = <const N extends string>(name: N) => ({ meets: [name], proof: act(name) }) as const
/** The same for checks whose event has their name and tells the day. */
const each = <const N extends string>(who: readonly Role[], names: readonly N[]) =>
  Object.fromEntries(names.map((name) => [name, { by: who, details, when, ...done(name) }])) as {
    readonly [K in N]: { by: readonly Role[]; details: typeof details; when: typeof when } & ReturnType<typeof done<K>> // one entry for each name
  }
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
    // the case says that it was closed, and how: two lines of one end would be read as two
    closed: { by: may['terminations.approve'], details: { on: 'day', aftercare: 'flag' }, when, silent: true },
    destination_checked: { by: guarded, details, when, ...done('destination_safe') },
    destination_unsafe: {
      by: guarded,
      details,
      when,
      undoes: ['destination_safe'],
      proof: act('destination_safe', 'not_met'),
    },
    belongings_returned: {
      by,
      details: { to: 'code', savings: 'count', things: 'count' },
      ...done('belongings_and_savings_returned'),
    },
    belongings_handed_to_heirs: {
      by: guarded,
      details: { savings: 'count', on: 'day' },
      when,
      ...done('belongings_handed_to_heirs'),
    },
    toolkit_handed_over: {
      by: may['terminations.toolkit'],
      details: { value: 'count', on: 'day' },
      when,
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
    ...each(by, SIMPLE_NAMES),
    ...each(guarded, ['handover_minute_signed', 'police_told_or_no_danger', 'death_minute_signed', 'next_of_kin_told']),
    absence_past_72_hours: { by, details: { since: 'time' }, ...done('absence_past_72_hours') },
    absence_reported_safely: {
      by: guarded,
      details: { to: 'code', on: 'day' },
      when,
      ...done('absence_reported_safely'),
    },
  },
  terminations.tables.terminations.select,
  'stage',
)
