import { holdsKey, policy, worksUnder } from '../../kernel/policy.ts'
import { HOUSE_STAFF, KNOW_EVERYBODY } from '../../kernel/roles.ts'
import { all, amongMy, any, inMyCentre, is, not, onMyCaseload, role } from '../../kernel/rule.ts'

const staff = all(inMyCentre, role(...HOUSE_STAFF, 'treasurer', 'auditor', 'data_protection_officer', 'system'))
/** Who learns that there is such a woman (domain.md 8.3, A): a class of its own, the nights of those who live here. */
const knowHer = all(
  inMyCentre,
  any(
    role(...KNOW_EVERYBODY, 'treasurer', 'auditor', 'data_protection_officer', 'system'),
    amongMy('taught'),
    amongMy('housed'),
    amongMy('counselled'),
    amongMy('tended'),
    amongMy('opened'),
  ),
)
const caseWorkers = any(
  all(inMyCentre, onMyCaseload()),
  all(inMyCentre, role('head', 'coordinator', 'administration')),
  all(inMyCentre, amongMy('counselled')),
)

/** Who knows that a stay is about to end, and how: as the table of exits says (terminations/policy.ts), and whoever reads the chain. */
const leavers = any(
  all(inMyCentre, role('head', 'coordinator', 'administration', 'auditor', 'data_protection_officer', 'system')),
  all(inMyCentre, onMyCaseload()),
  all(inMyCentre, amongMy('counselled')),
)

/** Who lets somebody read her health: whoever holds its key and writes it (domain.md 8.3, F). */
const lenders = all(worksUnder('health'), is('part', 'health_reader'))

/** What was done in her case, step by step: her team, and who leads or registers. Who reads it in an emergency learns of no end. */
export const followHer = any(leavers, all(inMyCentre, amongMy('opened')))

/** A long list of columns, in lines instead of a column of words. */
const columns = (...lines: string[]) => lines.flatMap((line) => line.split(' '))

export const cases = policy({
  actions: {
    'cases.read': [...HOUSE_STAFF],
    'cases.take_out_list': ['head', 'coordinator', 'administration', 'social_worker'],
    'cases.open': ['head', 'coordinator', 'administration', 'social_worker'],
    'cases.move': ['head', 'coordinator', 'administration', 'social_worker'],
    'cases.override_gate': ['head'],
    'cases.protect': ['head', 'social_worker'],
  },
  afterClosing: {
    open: ['case_team', 'case_reasons'],
    // she is joined to an earlier stay, protected, given another worker
    columns: { cases: ['client_id', 'episode', 'is_protected', 'code_name', 'responsible_id', 'version'] },
    first: { cases: 'risk' },
  },
  tables: {
    stages: { select: all() },
    evidence_names: { select: all() },
    stage_moves: { select: all() },
    stage_requirements: { select: all() },
    exit_requirements: { select: all() },
    gate_events: { select: all() },
    clients: {
      select: all(inMyCentre, role(...KNOW_EVERYBODY)),
      insert: all(inMyCentre, role('head', 'coordinator', 'administration', 'social_worker')),
    },
    intakes: {
      // an office is written to with their days and places (F01)
      select: any(staff, all(inMyCentre, role('social_office'))),
      insert: all(inMyCentre, role('head', 'administration')),
      update: all(inMyCentre, role('head', 'administration')),
      writable: ['name', 'starts_on', 'ends_on', 'quota', 'version'],
    },
    cases: {
      select: knowHer,
      // not risk, exit_kind and away_as: sec.told_of_her tells them
      readable: columns(
        'centre_id case_id client_id intake_id episode state stage stage_since is_protected code_name',
        'register_no track presence opened_on admitted_on planned_end_on closed_on responsible_id reopened_at version',
      ),
      insert: all(inMyCentre, role('head', 'coordinator', 'administration', 'social_worker')),
      update: caseWorkers,
      insertable: columns(
        'centre_id case_id client_id episode stage_since is_protected code_name track opened_on',
        'responsible_id',
      ),
      writable: columns(
        'client_id episode intake_id is_protected code_name register_no track risk presence admitted_on',
        'planned_end_on responsible_id version',
      ),
    },
    case_displays: {
      select: holdsKey('display'),
      insert: all(inMyCentre, role('head', 'coordinator', 'administration', 'social_worker')),
      update: any(all(inMyCentre, onMyCaseload()), all(inMyCentre, role('head', 'administration', 'coordinator'))),
      writable: ['call_name', 'is_protected'],
    },
    case_team: {
      select: knowHer,
      insert: any(
        all(
          inMyCentre,
          not(is('part', 'health_reader')),
          role('head', 'coordinator', 'social_worker', 'administration'),
        ),
        lenders,
      ),
      update: any(all(inMyCentre, any(role('head', 'coordinator'), onMyCaseload())), lenders),
      writable: ['until_at'],
    },
    case_evidence: { select: any(all(followHer, is('is_of_exit', false)), leavers) },
    stage_entries: {
      select: followHer,
      insert: caseWorkers,
      insertable: ['centre_id', 'entry_id', 'case_id', 'from_stage', 'to_stage', 'kind', 'reason_id', 'at'],
    },
    case_reasons: { select: holdsKey('narrative'), insert: caseWorkers },
  },
})
