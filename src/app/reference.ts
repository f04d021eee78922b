import type { EventKind, Proof } from '../kernel/event.ts'
import { isByWork, remindedOf } from '../kernel/task.ts'
import { EXIT_CHECKS } from '../modules/cases/exit-checks.ts'
import { exitCheckRows, exitRows, gateRows, moveRows, requirementRows, stageRows } from '../modules/cases/stage-rows.ts'
import { MADE_PAPERS } from '../modules/letters/papers/codes.ts'
import { EVENTS } from './events.ts'
import { gateEventRows } from './gates.ts'
import { readersOf } from './readers-of.ts'
import { TASKS } from './tasks.ts'

const text = (s: string | null) => (s === null ? 'null' : `'${s.replaceAll("'", "''")}'`)
const list = (l: readonly string[]) => `array[${l.map(text).join(', ')}]::text[]`
const rows = (table: string, columns: string, values: string[]) =>
  values.length > 0 ? `insert into ${table} (${columns}) values\n  ${values.map((v) => `(${v})`).join(',\n  ')};` : ''

/** The proof of an event, in SQL: `e` is the event as it is about to be written. Null where the reason stands in words, or no gate hears of it. */
function proofSql(proof: Proof | undefined): string | null {
  if (!proof || !('row' in proof)) return null
  const [table, column] = proof.row.split('.')
  const written = proof.stands ? [] : ['t.xmin = pg_current_xact_id()::xid']
  const conditions = [
    't.centre_id = e.centre_id',
    't.case_id = e.case_id',
    `t.${column} = e.subject_id::uuid`,
    ...written,
    ...(proof.where ? [`(${proof.where})`] : []),
  ]
  return `exists (select from public.${table} t where ${conditions.join(' and ')})`
}

/** Who may write an event: everybody is null, nobody but the database an empty list. */
const rolesOf = (by: EventKind['by']) => (by === 'everyone' ? 'null' : list(by === 'database' ? [] : [...new Set(by)]))

/** Whoever is told something, with the kinds of it. */
function kindsByReader(): ReadonlyMap<string, Readonly<Record<string, true>>> {
  const told = EVENTS.flatMap(({ kind, seenBy }) => readersOf(seenBy).map((who) => ({ who, kind })))
  return new Map(
    [...Map.groupBy(told, ({ who }) => who)].map(([who, of]) => [
      who,
      Object.fromEntries(of.map(({ kind }) => [kind, true])),
    ]),
  )
}

/**
 * The tables of stages, gates, moves and exits as rows, so that the trigger refuses from the same table as the screen.
 * Rows that evidence refers to are updated in place; the rest is written anew.
 */
export function referenceSql(): string {
  const exits = new Map(exitRows().map((e) => [e.code, e]))
  return [
    'delete from event_kinds; delete from event_readers; delete from gate_events; delete from exit_requirements; delete from stage_requirements; delete from stage_moves;',
    `insert into stages (code, position, gate_code, decides) values ${stageRows()
      .map((s) => `(${text(s.code)}, ${s.position}, ${text(s.gate_code)}, ${text(s.decides)})`)
      .join(
        ', ',
      )} on conflict (code) do update set position = excluded.position, gate_code = excluded.gate_code, decides = excluded.decides;`,
    `insert into evidence_names (name, stage, kind, is_overridable, holds_days) values ${[
      ...gateRows().map(
        (g) => `(${text(g.name)}, ${text(g.stage)}, ${text(g.kind)}, ${g.is_overridable}, ${g.holds_days ?? 'null'})`,
      ),
      ...Object.entries(EXIT_CHECKS).map(([name, may]) => `(${text(name)}, null, 'exit_check', ${may}, null)`),
    ].join(
      ', ',
    )} on conflict (name) do update set stage = excluded.stage, kind = excluded.kind, is_overridable = excluded.is_overridable, holds_days = excluded.holds_days;`,
    rows(
      'stage_moves',
      'from_stage, to_stage, kind, needs_reason, roles, lapses',
      moveRows().map(
        (m) =>
          `${text(m.from_stage)}, ${text(m.to_stage)}, ${text(m.kind)}, ${m.needs_reason}, ${list(m.roles)}, ${list(m.lapses)}`,
      ),
    ),
    rows(
      'stage_requirements',
      'from_stage, to_stage, gate, unless_gate',
      requirementRows().map(
        (r) => `${text(r.from_stage)}, ${text(r.to_stage)}, ${text(r.gate)}, ${text(r.unless_gate)}`,
      ),
    ),
    rows(
      'exit_requirements',
      'exit_code, evidence, from_stages, in_house_only, not_once',
      exitCheckRows().map((c) => {
        const exit = exits.get(c.exit_code)
        return `${text(c.exit_code)}, ${text(c.evidence)}, ${list(exit?.from_stages ?? [])}, ${c.in_house_only}, ${text(exit?.not_once ?? null)}`
      }),
    ),
    rows(
      'event_kinds',
      'kind, roles, proof',
      EVENTS.map(({ kind, by, proof }) => `${text(kind)}, ${rolesOf(by)}, ${text(proofSql(proof))}`),
    ),
    `insert into task_kinds (kind, is_ticked, by_work, is_urgent, is_decision, after_death, after_closing, crossing, remind_before, leads_after, answer_page)
      values ${TASKS.map((t) => {
        const { before, leads } = remindedOf(t)
        const answer = t.answered === true ? '' : (t.answered ?? null)
        return `(${text(t.kind)}, ${!!t.ticked}, ${isByWork(t)}, ${!!t.urgent}, ${!!t.decision}, ${!!t.afterDeath}, ${!!t.afterClosing}, ${list(t.crossing ?? [])}, ${before}, ${leads}, ${text(answer)})`
      }).join(
        ', ',
      )} on conflict (kind) do update set is_ticked = excluded.is_ticked, by_work = excluded.by_work, is_urgent = excluded.is_urgent,
      is_decision = excluded.is_decision, after_death = excluded.after_death, after_closing = excluded.after_closing, crossing = excluded.crossing,
      remind_before = excluded.remind_before, leads_after = excluded.leads_after, answer_page = excluded.answer_page;`,
    `insert into paper_kinds (paper) values ${MADE_PAPERS.map((p) => `(${text(p)})`).join(', ')} on conflict do nothing;`,
    rows(
      'event_readers',
      'who, kinds',
      [...kindsByReader()].map(([who, kinds]) => `${text(who)}, ${text(JSON.stringify(kinds))}`),
    ),
    rows(
      'gate_events',
      'gate, event_kind, is_met',
      gateEventRows().map((g) => `${text(g.gate)}, ${text(g.event_kind)}, ${g.is_met}`),
    ),
  ].join('\n')
}
