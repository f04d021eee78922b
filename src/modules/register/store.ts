import { Refusal } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { openText, sealText } from '../../platform/seal/envelope.ts'
import { openSharedKey } from '../../platform/seal/shared-key.ts'
import type { ColumnOf } from '../old-sheets/prepare-register.ts'
import type { CheckedRow, Decision } from '../old-sheets/problem.ts'
import type { LayoutHints, OtherSheet } from '../sheets/read-layout.ts'

/** The group that opens a register beside whoever brought it. */
export const REGISTER_GROUP = 'registry'

/** What is known of a register as a whole; one sealed document. */
export type RegisterHead = {
  fileName: string
  sheet: string
  headerRows: readonly number[]
  columns: readonly ColumnOf[]
  fingerprint: string
  isGuess: boolean
  others: readonly OtherSheet[]
  hints: LayoutHints
  /** somebody matched the columns by hand: remembered when it is entered */
  byHand: boolean
}
/** A woman of Titian whom a row may be, or be about. */
export type Known = { caseId: string; clientId: string }
/** One row of the sheet. */
export type RowBody =
  | { kind: 'row'; checked: CheckedRow; known: readonly Known[] }
  | { kind: 'header' }
  | { kind: 'ignored'; reason: string; text: string }

export type OpenRegister = Awaited<ReturnType<typeof getRegister>>

/** The register and its opened head, for whom it is there. `lock` makes others wait until this transaction is done. */
export async function getRegister(ctx: Ctx, registerId: string, lock = false) {
  const asked = ctx.db.selectFrom('oldRegisters').selectAll().where('registerId', '=', registerId)
  const row = await (lock ? asked.forUpdate() : asked).executeTakeFirst()
  if (!row) throw new Refusal('not_found')
  const shared = { kid: row.kid, byGroup: row.keyByGroup, generation: row.generation, byPerson: row.keyByPerson }
  const key = await openSharedKey(ctx.seal, REGISTER_GROUP, shared, row.broughtBy)
  const head = JSON.parse(openText(key, row.head, placeOfHead(registerId, row.kid))) as RegisterHead // sealed by this module
  return { ...row, key, headDoc: head }
}

/** A draft in the version that was read. @throws Refusal `register_settled`, `stale_version` */
export async function getDraft(ctx: Ctx, registerId: string, version?: number) {
  const register = await getRegister(ctx, registerId, true)
  if (register.state !== 'draft') throw new Refusal('register_settled')
  if (version !== undefined && register.version !== version) throw new Refusal('stale_version')
  return register
}

export const turnOn = (ctx: Ctx, { registerId, version }: { registerId: string; version: number }) =>
  ctx.db
    .updateTable('oldRegisters')
    .set({ version: version + 1 })
    .where('registerId', '=', registerId)
    .execute()

export const placeOfHead = (registerId: string, kid: string) => ({
  ...{ table: 'old_registers', row: registerId, column: 'head', kid },
})
const placeOfRow = (registerId: string, row: number, column: 'body' | 'decisions', kid: string) => ({
  ...{ table: 'old_register_rows', row: `${registerId}/${row}`, column, kid },
})
export const placeOfFile = (registerId: string, kid: string) => ({
  ...{ table: 'old_register_files', row: registerId, column: 'file', kid },
})

export type Holder = { registerId: string; kid: string; key: Buffer }

export const sealRow = (r: Holder, row: number, body: RowBody): string =>
  sealText(r.key, JSON.stringify(body), placeOfRow(r.registerId, row, 'body', r.kid))
export const openRow = (r: Holder, row: number, body: string | null): RowBody | null =>
  body === null ? null : (JSON.parse(openText(r.key, body, placeOfRow(r.registerId, row, 'body', r.kid))) as RowBody) // sealed by sealRow
export const sealDecisions = (r: Holder, row: number, decisions: readonly Decision[]): string =>
  sealText(r.key, JSON.stringify(decisions), placeOfRow(r.registerId, row, 'decisions', r.kid))
export const openDecisions = (r: Holder, row: number, text: string | null): Decision[] =>
  text === null
    ? []
    : (JSON.parse(openText(r.key, text, placeOfRow(r.registerId, row, 'decisions', r.kid))) as Decision[]) // sealed by sealDecisions
