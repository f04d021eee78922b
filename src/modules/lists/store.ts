import { Refusal } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { openText, sealText } from '../../platform/seal/envelope.ts'
import { openSharedKey } from '../../platform/seal/shared-key.ts'
import type { CheckedRow, DuplicateGroup } from '../sheets/candidate-draft.ts'
import type { Decision } from '../sheets/decisions.ts'
import type { IgnoredReason, LetterFacts, ListColumn } from '../sheets/list-layout.ts'
import type { ColumnProposal, Mapping } from '../sheets/mapping.ts'
import type { Problem } from '../sheets/problem.ts'
import type { LayoutHints, OtherSheet } from '../sheets/read-layout.ts'

/** The group that opens a list beside whoever brought it. */
export const LIST_GROUP = 'registry'

/** What is known of a list as a whole; one sealed document. */
export type ListHead = {
  fileName: string
  sheet: string
  letter: LetterFacts
  headerRows: readonly number[]
  columns: readonly ListColumn[]
  proposals: readonly ColumnProposal[]
  mapping: Mapping
  fingerprint: string
  isGuess: boolean
  others: readonly OtherSheet[]
  problems: readonly Problem[]
  groups: readonly DuplicateGroup[]
  hints: LayoutHints
  /** codes of the sender's own list of problems, and how many rows bear each */
  codes: readonly { code: string; rows: number }[]
  /** somebody matched the columns by hand: remembered when the list is confirmed */
  byHand: boolean
  settings: { minAge: number; maxAge: number; onDate: string }
}

/** A woman of the house whom a row may be. */
export type Known = { id: string; isHere: boolean; waits: boolean; caseId: string; why: 'nik' | 'phone' | 'name' }
/** One row of the sheet. */
export type RowBody =
  | { kind: 'person'; checked: CheckedRow; known: readonly Known[]; listNo: number }
  | { kind: 'header' }
  | { kind: 'ignored'; reason: IgnoredReason; text: string }

export type OpenList = Awaited<ReturnType<typeof getList>>

/** The list and its opened head, for whom it is there. `lock` makes others wait until this transaction is done. */
export async function getList(ctx: Ctx, listId: string, lock = false) {
  const asked = ctx.db.selectFrom('referralLists').selectAll().where('listId', '=', listId)
  const row = await (lock ? asked.forUpdate() : asked).executeTakeFirst()
  if (!row) throw new Refusal('not_found')
  const shared = { kid: row.kid, byGroup: row.keyByGroup, generation: row.generation, byPerson: row.keyByPerson }
  const key = await openSharedKey(ctx.seal, LIST_GROUP, shared, row.broughtBy)
  const head = JSON.parse(openText(key, row.head, placeOfHead(listId, row.kid))) as ListHead // sealed by this module
  return { ...row, key, headDoc: head }
}

export const placeOfHead = (listId: string, kid: string) => ({
  table: 'referral_lists',
  row: listId,
  column: 'head',
  kid,
})
const placeOfRow = (listId: string, row: number, column: 'body' | 'decisions', kid: string) => ({
  table: 'list_rows',
  row: `${listId}/${row}`,
  column,
  kid,
})

type Holder = { listId: string; kid: string; key: Buffer }

export const sealRow = (l: Holder, row: number, body: RowBody): string =>
  sealText(l.key, JSON.stringify(body), placeOfRow(l.listId, row, 'body', l.kid))
export const openRow = (l: Holder, row: number, body: string): RowBody =>
  JSON.parse(openText(l.key, body, placeOfRow(l.listId, row, 'body', l.kid))) as RowBody // sealed by sealRow
export const sealDecisions = (l: Holder, row: number, decisions: readonly Decision[]): string =>
  sealText(l.key, JSON.stringify(decisions), placeOfRow(l.listId, row, 'decisions', l.kid))
export const openDecisions = (l: Holder, row: number, text: string | null): Decision[] =>
  text === null ? [] : (JSON.parse(openText(l.key, text, placeOfRow(l.listId, row, 'decisions', l.kid))) as Decision[]) // sealed by sealDecisions

const ASIDE: ReadonlySet<string> = new Set(['set_aside', 'refer_child_services', 'ask_office'])

/** What the decisions so far make of a row, and how many of its questions are open. The last word is `confirmList`'s. */
export function planOf(
  row: CheckedRow,
  decisions: readonly Decision[],
): { plan: 'save' | 'aside' | 'merge'; open: number } {
  if (decisions.some((d) => ASIDE.has(d.choice))) return { plan: 'aside', open: 0 }
  if (decisions.some((d) => d.choice === 'merge_into_row')) return { plan: 'merge', open: 0 }
  const answered = new Set(decisions.map((d) => d.code))
  return {
    plan: 'save',
    open: row.problems.filter((p) => p.severity === 'must_decide' && !answered.has(p.code)).length,
  }
}

/** The gravest problem of a row; one that others may be merged into waits with them. */
export function weightOf({ problems }: CheckedRow): 'must_decide' | 'look' | 'note' | 'ready' {
  const has = (severity: Problem['severity']) => problems.some((p) => p.severity === severity)
  if (has('must_decide') || problems.some((p) => p.code === 'duplicate_kept')) return 'must_decide'
  return has('look') ? 'look' : has('note') ? 'note' : 'ready'
}
