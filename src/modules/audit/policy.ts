import { policy } from '../../kernel/policy.ts'
import { HOUSE_STAFF } from '../../kernel/roles.ts'
import { all, any, empty, inMyCentre, isMine, not, onMyCaseload, role, toSql } from '../../kernel/rule.ts'

const auditors = role('head', 'data_protection_officer', 'auditor')
const readers = any(auditors, onMyCaseload(), isMine('person_id'))

/** "Is not null", since of `?` and `any` the planner believes that they hold of few rows, and sorts the whole chain. */
const told = (set?: string) => `((select sec.told(${set ? `'${set}'` : ''})) -> kind) is not null`
const SETS = ['caseload', 'counselled', 'opened', 'taught', 'housed'] as const
/** Of a woman nobody reads more by SQL than on her timeline, where `seenBy` of the event decides; the audit page tells its readers all. */
const asToldOnTheTimeline = [
  told(),
  ...SETS.map((set) => `(case_id = any ((select sec.cases('${set}'))::uuid[]) and ${told(set)})`),
  `(${told('unprotected')} and exists (select from cases c where c.centre_id = audit_entries.centre_id and c.case_id = audit_entries.case_id and not c.is_protected))`,
  toSql(any(empty('case_id'), auditors)),
].join(' or ')

/**
 * That a woman's doses were looked at every day, or a referral of hers under the key of her health, tells what only that key may: whoever
 * watches reads it, and whoever looked. Her worker and the head read of her health that it was opened on its page.
 */
const lookedUnderHealth = `action like 'medication.%' or class = 'health' and action like 'serviceReferrals.%'`
const withoutTelling = `not (${lookedUnderHealth}) or person_id = (select sec.person()) or (select sec.has_role(array['data_protection_officer', 'auditor']))`

export const audit = policy({
  actions: {
    // whose daily work it is to watch; the head looks when she wants to know
    'audit.watch': ['data_protection_officer', 'auditor'],
    'audit.read': ['head', 'data_protection_officer', 'auditor'],
    'audit.checkpoint': ['head', 'data_protection_officer', 'auditor'],
    'audit.readers_of_case': ['head', 'data_protection_officer', 'social_worker'],
  },
  tables: {
    // append only, by sec.append_event and sec.log_read
    event_kinds: {},
    event_readers: {},
    audit_heads: { select: inMyCentre },
    // written by the night's job (sec.verify_night)
    chain_checks: { select: all(inMyCentre, auditors) },
    // events of a case are its timeline: codes and ids, so that the gap of a restricted note is visible
    audit_entries: {
      select: all(inMyCentre, any(readers, all(not(empty('case_id')), role(...HOUSE_STAFF)))),
      narrowedBy: asToldOnTheTimeline,
    },
    read_log: { select: all(inMyCentre, readers), narrowedBy: withoutTelling },
  },
})
