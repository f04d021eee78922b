import { parseNik } from '../../kernel/nik.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { ageOf, applyDecisions, type FinalCandidate, mergeInto } from './apply-decisions.ts'
import type { CheckedList, CheckedRow, CheckSettings } from './candidate-draft.ts'
import { livingDates } from './check-nik.ts'
import { type Decision, type DecisionBook, questions, readDecisions, type Unresolved } from './decisions.ts'
import type { IgnoredReason, ListLayout } from './list-layout.ts'
import { PROBLEM_CODES, type ProblemCode } from './problem.ts'

/** Where a row of the sheet went. Every row has exactly one account. */
export type RowAccount =
  | { row: number; outcome: 'imported' }
  | { row: number; outcome: 'merged'; into: number }
  | { row: number; outcome: 'set_aside'; by: string; kind: 'person' | 'child_services' | 'ask_office'; reason: string }
  | { row: number; outcome: 'header' }
  | { row: number; outcome: 'ignored'; reason: IgnoredReason }

export type ConfirmedList = { candidates: readonly FinalCandidate[]; accounts: readonly RowAccount[] }

export type ToConfirm = {
  layout: ListLayout
  checked: CheckedList
  decisions: readonly Decision[]
  by: string
  settings: CheckSettings
}

/** What still stands in the way of saving, for the count on the button; empty when the list can be confirmed. */
export const openQuestions = (given: ToConfirm): Unresolved[] => settle(given).unresolved

/**
 * Turns a checked list and a person's decisions into candidates that can be saved, all or nothing. Every row of the sheet
 * is accounted for: imported, merged, set aside by somebody with a reason, header, or ignored with a reason.
 *
 * @throws Refusal `list_not_decided` with one issue per open question: path [row, problem code], code an `UnresolvedWhy`
 */
export function confirmList(given: ToConfirm): ConfirmedList {
  const { unresolved, candidates, accounts } = settle(given)
  if (unresolved.length > 0) {
    throw new Refusal('list_not_decided', {
      params: { count: unresolved.length },
      issues: unresolved.map(({ row, code, why }) => ({ path: [row, code], code: why })),
    })
  }
  return { candidates, accounts }
}

type Settled = ConfirmedList & { unresolved: Unresolved[] }

function settle(given: ToConfirm): Settled {
  const { layout, checked, decisions, by, settings } = given
  const book = readDecisions(checked, decisions)
  const unresolved = [...book.wrong]
  const accounts = new Map<number, RowAccount>()
  const candidates = new Map<number, FinalCandidate>()
  const merges: { row: CheckedRow; into: number }[] = []
  for (const row of checked.rows) {
    const aside = setAside(row, book, by)
    const into = aside ? null : mergeTarget(row, book)
    if (aside) accounts.set(row.row, aside)
    else if (into !== null) merges.push({ row, into })
    else {
      unresolved.push(...openIn(row, book))
      accounts.set(row.row, { row: row.row, outcome: 'imported' })
      candidates.set(row.row, applyDecisions(row, book, settings))
    }
  }
  for (const { row, into } of merges) {
    const target = candidates.get(into)
    unresolved.push(...mergeFaults(row, target, settings))
    accounts.set(row.row, { row: row.row, outcome: 'merged', into })
    const asksForRule = book.of(row.row, 'note_no_contact')?.choice !== 'keep_as_note' && row.draft.noContact !== null
    if (target) candidates.set(into, mergeInto(target, row.draft, asksForRule))
  }
  unresolved.push(...finalFaults([...candidates.values()], given, book, unresolved))
  for (const row of layout.headerRows) accounts.set(row, { row, outcome: 'header' })
  for (const { row, reason } of layout.ignored) accounts.set(row, { row, outcome: 'ignored', reason })
  const inOrder = [...accounts.values()].toSorted((a, b) => a.row - b.row)
  return { candidates: [...candidates.values()], accounts: inOrder, unresolved }
}

function setAside(row: CheckedRow, book: DecisionBook, by: string): RowAccount | null {
  const whole = book.of(row.row, 'row')
  if (whole) return { row: row.row, outcome: 'set_aside', by, kind: 'person', reason: whole.reason ?? '' }
  for (const { code } of row.problems) {
    const decision = book.of(row.row, code)
    const kind = decision && ASIDE[decision.choice]
    if (kind) return { row: row.row, outcome: 'set_aside', by, kind, reason: decision.reason?.trim() || code }
  }
  return null
}

const ASIDE: Partial<Record<Decision['choice'], 'person' | 'child_services' | 'ask_office'>> = {
  set_aside: 'person',
  refer_child_services: 'child_services',
  ask_office: 'ask_office',
}

function mergeTarget(row: CheckedRow, book: DecisionBook): number | null {
  const decision = book.of(row.row, 'duplicate_in_list')
  return decision?.choice === 'merge_into_row' ? Number(decision.value) : null
}

/** Questions of a row that is to be imported and has no answer yet. */
const openIn = (row: CheckedRow, book: DecisionBook): Unresolved[] =>
  questions(row)
    .filter(({ code }) => book.of(row.row, code) === undefined)
    .map(({ code }) => ({ row: row.row, code, why: 'undecided' }))

function mergeFaults(row: CheckedRow, target: FinalCandidate | undefined, settings: CheckSettings): Unresolved[] {
  if (!target) return [{ row: row.row, code: 'duplicate_in_list', why: 'merge_target_not_imported' }]
  const ages = [
    ageOf(row.draft, settings),
    row.draft.bornOnByNik && ageOf({ ...row.draft, bornOn: row.draft.bornOnByNik }, settings),
  ]
  const isMinor = ages.some((age) => typeof age === 'number' && age < settings.hardMinAge)
  return isMinor ? [{ row: row.row, code: 'duplicate_in_list', why: 'minor_in_merge' }] : []
}

/** The last barrier, on what would be saved: no one under 18, no one without a name, no NIK twice. */
function finalFaults(
  candidates: readonly FinalCandidate[],
  given: ToConfirm,
  book: DecisionBook,
  open: readonly Unresolved[],
): Unresolved[] {
  const faults: Unresolved[] = []
  const undecided = new Set(open.filter(({ why }) => why === 'undecided').map(({ row }) => row))
  const niks = new Map<string, number>()
  for (const candidate of candidates) {
    const { row, nik } = candidate
    if (undecided.has(row)) continue
    if (mayBeMinor(candidate, given.settings, book)) faults.push({ row, code: 'under_18', why: 'under_18' })
    if (candidate.name === '') faults.push({ row, code: 'name_missing', why: 'no_name' })
    if (nik === null) continue
    if (niks.has(nik)) faults.push({ row, code: 'duplicate_in_list', why: 'same_nik' })
    else niks.set(nik, row)
  }
  return faults
}

/** By her date or stated age, or by a NIK (also one just typed) against which nobody chose or typed the list's date. */
function mayBeMinor(candidate: FinalCandidate, settings: CheckSettings, book: DecisionBook): boolean {
  const isMinor = (age: number | null) => age !== null && age < settings.hardMinAge
  if (isMinor(ageOf(candidate, settings))) return true
  const isDateDecided = DATE_CODES.some((code) => DATE_CHOICES.has(book.of(candidate.row, code)?.choice ?? 'set_aside'))
  if (isDateDecided) return false
  const byNik = livingDates(parseNik(candidate.nik, { today: settings.onDate }).parts, settings.onDate)
  const days = [candidate.bornOnByNik, ...(byNik.length === 1 || candidate.bornOn === null ? byNik : []).map(String)]
  return days.some((bornOn) => bornOn !== null && isMinor(ageOf({ ...candidate, bornOn }, settings)))
}

const DATE_CODES: readonly ProblemCode[] = PROBLEM_CODES.filter((code) => code.startsWith('birth_date_'))
const DATE_CHOICES: ReadonlySet<string> = new Set(['keep_list_date', 'type_date', 'use_date'])
