import { readIfThere } from './support/files.ts'
import type { Check, Finding } from './support/finding.ts'
import { schemaOf } from './support/schema.ts'

/** Columns whose codes are held elsewhere than by a CHECK, each with the place, and columns that hold no code after all. */
const FREE: Readonly<Record<string, string>> = {
  'audit_entries.kind': 'events.ts of each module; append_event writes it',
  'event_kinds.kind': 'printed from events.ts of each module',
  'event_kinds.roles': 'printed from events.ts of each module',
  'gate_events.event_kind': 'printed from events.ts of each module',
  'tasks.kind': 'the union of task kinds; a module adds its own',
  'tracks.track': 'made of the name that the centre gave it',
  'tracks.criteria': 'written by the centre, a line each',
  'cases.track': 'a row of tracks',
  'training_units.track': 'a row of tracks',
  'class_groups.track': 'a row of tracks',
  'published_sessions.track': 'a row of tracks',
  'conferences.track': 'a row of tracks',
  'toolkits.track': 'a row of tracks',
  'toolkit_orders.track': 'a row of tracks',
  'learning_materials.track': 'a row of tracks',
  'placements.track': 'a row of tracks',
  'placements.second_track': 'a row of tracks',
  'skill_tests.track': 'a row of tracks',
  'practicums.track': 'a row of tracks',
  'evaluation_report_lines.track': 'a row of tracks',
  'works.track': 'a row of tracks',
  'budget_lines.track': 'a row of tracks',
  'budget_lines.programme': 'what whoever pays calls it',
  'budget_lines.programme_code': 'segments of digits of whoever pays',
  'budget_lines.activity_code': 'segments of digits of whoever pays',
  'tasks.owner_role': 'the type of a task; its owner rule stands with its kind',
  'letters.paper': 'the catalogue of papers: one folder each',
  'word_templates.paper': 'the catalogue of papers: one folder each',
  'instrument_takings.instrument': 'the registry of instruments: one file each',
  'termination_records.name': 'the checks of the module; what they prove is a foreign key of case_evidence',
  'centres.target_groups': 'the list of the ministry, db/reference/ppks-categories.json',
  'centres.letter_class': 'the archive code of the centre, typed by it',
  'centres.letter_unit': 'the unit of the centre, typed by it',
  'training_units.skkni': 'codes of the national standard, typed by the centre',
  'cases.code_name': 'made one by one, such as R-7',
  'erased_cases.her_no': 'a number of the register, as it was',
  'erased_cases.exit_kind': 'as it stood in cases',
  'erased_cases.track': 'as it stood in cases',
  'legal_holds.her_no': 'a number of the register, found by the database',
  'machines.code': 'made by chance, for the label of one machine',
  'retention_items.her_no': 'a number of the register',
  'privacy_disclosures.her_no': 'a number of the register, found by the database',
  'privacy_requests.her_no': 'a number of the register, found by the database',
  'budget_accounts.code': 'the chart of accounts of whoever pays, typed by the centre',
  'budget_lines.ceiling_reason': 'a sentence, typed by the centre',
  'spend_payments.reason': 'a sentence, why a payment is taken back',
  'data_keys.scope': 'empty, or an id and an audience',
  'read_log.class': 'the endpoint writes the class of the key it has opened',
  'accounts.key_by_recovery': 'a wrapped key',
  'accounts.recovery_verifier': 'a hash',
  'break_glass.reason': 'sealed before it is stored',
  'identity_marks.mark': 'a keyed hash',
  'referral_letters.number_mark': 'a keyed hash',
  'old_registers.file_mark': 'a keyed hash',
  'referral_lists.file_mark': 'a keyed hash',
  'stages.gate_code': 'printed from stages.ts',
  'stages.decides': 'printed from stages.ts',
  'stages.code': 'printed from stages.ts',
  'exit_requirements.exit_code': 'printed from exits.ts',
  'exit_requirements.from_stages': 'printed from exits.ts',
  'stage_moves.roles': 'printed from stage-moves.ts',
  'stage_moves.to_stage': 'printed from stage-moves.ts',
  'stage_requirements.from_stage': 'printed from stage-moves.ts',
  'stage_requirements.to_stage': 'printed from stage-moves.ts',
}

const NAMED =
  /(^|_)(kind|code|state|status|class|mark|level|role|roles|reason|reasons|part|stage|stages|outcome|channel|audience|verdict|decision|track|presence|mode|method|component|instrument|paper|document|cause|criteria|risk|urgency|book)$/
const SAID = /\bcodes?\b/

const camel = (s: string) => s.replace(/_([a-z0-9])/g, (_, c: string) => c.toUpperCase())

/** Columns that the printed types call any text: no CHECK and no list of codes holds them. */
function anyText(types: string): Set<string> {
  const found = new Set<string>()
  let table = ''
  for (const line of types.split('\n')) {
    table = /^export interface (\w+)/.exec(line)?.[1] ?? table
    const column = /^ {2}(\w+): (?:Generated<)?string(?:\[\])?\b/.exec(line)?.[1]
    if (column !== undefined) found.add(`${table} ${column}`)
  }
  return found
}

const interfaceOf = (table: string) => camel(`_${table.replace('.', '_')}`)

/** House rule: the codes of a column stand in its CHECK, so that the types know them and the database refuses others. */
export const codedColumns: Check = {
  name: 'coded columns',
  run: async (root) => {
    const free = anyText((await readIfThere(root, 'db/schema.d.ts')) ?? '')
    const schema = await schemaOf(root)
    const found: Finding[] = []
    for (const table of schema.tables.filter((t) => t.file !== 'db/baseline.sql'))
      for (const { name } of table.columns) {
        const column = `${table.name.replace(/^\w+\./, '')}.${name}`
        const comment = schema.comments.get(`column ${table.name}.${name}`) ?? ''
        const isCoded = comment.startsWith('plain:') && (NAMED.test(name) || SAID.test(comment))
        if (!isCoded || FREE[column] !== undefined || !free.has(`${interfaceOf(table.name)} ${camel(name)}`)) continue
        found.push({
          file: table.file,
          line: table.line,
          says: `write the codes of ${column} as a CHECK (name in ('one', 'two')); a column that is free has its reason in house/coded-columns.ts.`,
        })
      }
    return found
  },
}
