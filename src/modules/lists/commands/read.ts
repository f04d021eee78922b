import type { z } from 'zod'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { readSheetThen } from '../../../platform/excel/read-sheet.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { breathe, giveTime, stayAwake } from '../../../platform/http/long-work.ts'
import { sealText } from '../../../platform/seal/envelope.ts'
import { fingerprinter } from '../../../platform/seal/fingerprints.ts'
import { collectBytes, openBytes, sealBytes } from '../../../platform/seal/sealed-file.ts'
import { makeSharedKey } from '../../../platform/seal/shared-key.ts'
import { centreRules } from '../../centres/facts.ts'
import { compareWithKnown } from '../../sheets/known-people.ts'
import type { Mapping } from '../../sheets/mapping.ts'
import type { PreparedList, PrepareInput } from '../../sheets/prepare-list.ts'
import type { LayoutHints } from '../../sheets/read-layout.ts'
import { namesOf } from '../../staff/facts.ts'
import { codesOf } from '../codes.ts'
import type { lists } from '../contract.ts'
import { events } from '../events.ts'
import { knownWomen } from '../known-women.ts'
import { rememberedLayouts } from '../layouts.ts'
import type { Ports } from '../ports.ts'
import { tellReading, whileReading } from '../progress.ts'
import { getList, LIST_GROUP, type ListHead, placeOfHead } from '../store.ts'
import { writeRows } from '../write-rows.ts'

const STEP = new URL('../../sheets/prepare-list.ts', import.meta.url)
const fileAad = (listId: string, kid: string) => ({ table: 'list_files', row: listId, column: 'file', kid })

type Way = { mapping?: Mapping | undefined; hints: LayoutHints }

/** Reads and checks the file in a process of its own, then looks for women whom the house knows already. */
async function prepare(ctx: Ctx, ports: Ports, bytes: Uint8Array, way: Way) {
  await giveTime(ctx)
  const { minAge, maxAge } = await centreRules(ctx)
  const settings = { minAge, maxAge, onDate: ctx.today.toString() }
  const input: PrepareInput = {
    settings: { ...settings, hardMinAge: 18, servedSex: 'female' },
    hints: way.hints,
    remembered: await rememberedLayouts(ctx),
    ...(way.mapping && { mapping: way.mapping }),
  }
  const prepared = await stayAwake(ctx, readSheetThen<PreparedList | null>(bytes, { module: STEP, input }))
  if (!prepared) throw new Refusal('no_table')
  const total = prepared.checked.rows.length
  tellReading(ctx.actor.personId, { step: 'comparing', done: 0, total })
  const known = await knownWomen(
    ctx,
    ports,
    prepared.checked.rows.map((r) => r.draft),
  )
  const checked = await compareWithKnown(
    prepared.checked,
    (draft) => (known.get(draft.row) ?? []).map((k) => ({ personId: k.id, reasons: REASONS[k.why] })),
    () => breathe(ctx),
  )
  return { prepared: { ...prepared, checked }, known, settings }
}

const REASONS = {
  nik: ['same_nik'],
  phone: ['same_phone'],
  name: ['same_name', 'same_birth_date'],
} as const

type Prepared = Awaited<ReturnType<typeof prepare>>

function headOf(fileName: string, { prepared: p, settings }: Prepared, hints: LayoutHints, byHand: boolean): ListHead {
  const { sheet, letter, headerRows, columns } = p.layout
  return {
    fileName,
    sheet,
    letter,
    headerRows,
    columns,
    proposals: p.columns,
    mapping: p.mapping,
    fingerprint: p.fingerprint,
    isGuess: p.isGuess,
    others: p.others,
    problems: p.checked.problems,
    groups: p.checked.groups,
    hints,
    codes: codesOf(p.checked.rows),
    byHand,
    settings,
  }
}

const countOf = (p: Prepared) => ({
  read: p.prepared.checked.counts.read,
  mustDecide: p.prepared.checked.counts.mustDecide,
})

export const read = (ports: Ports) => async (ctx: Ctx, input: z.output<typeof lists.read.input>) => {
  const bytes = Buffer.from(input.fileBase64, 'base64')
  const fileMark = await markOf(ctx, bytes)
  if (fileMark && !input.again) await stopAtSameFile(ctx, fileMark)
  return whileReading(ctx.actor.personId, () => draftOf(ctx, ports, { name: input.name, bytes, fileMark }))
}

type Came = { name: string; bytes: Buffer; fileMark: string | null }

async function draftOf(ctx: Ctx, ports: Ports, { name, bytes, fileMark }: Came) {
  const done = await prepare(ctx, ports, bytes, { hints: {} })
  const listId = newId(ctx.now)
  const shared = await makeSharedKey(ctx.seal, LIST_GROUP)
  const { centreId, personId } = ctx.actor
  const head = sealText(shared.key, JSON.stringify(headOf(name, done, {}, false)), placeOfHead(listId, shared.kid))
  await ctx.db
    .insertInto('referralLists')
    .values({
      centreId,
      listId,
      broughtBy: personId,
      broughtAt: ctx.now.toString(),
      kid: shared.kid,
      keyByGroup: shared.byGroup,
      keyByPerson: shared.byPerson,
      generation: shared.generation,
      head,
      fileMark,
      rowsRead: done.prepared.checked.counts.read,
    })
    .execute()
  const file = await collectBytes(sealBytes(shared.key, [bytes], fileAad(listId, shared.kid)))
  await ctx.db.insertInto('listFiles').values({ centreId, listId, broughtBy: personId, file }).execute()
  await writeRows(ctx, { listId, broughtBy: personId, kid: shared.kid, key: shared.key }, done.prepared, done.known)
  await ctx.record(events.read, { subject: ['referral_lists', listId], details: countOf(done) })
  return { listId, version: 1, ...countOf(done) }
}

async function markOf(ctx: Ctx, bytes: Uint8Array): Promise<string | null> {
  const group = await ctx.seal.group('intake')
  return group && fingerprinter(group.secret).file(bytes)
}

/** The same file a second time is said before anything is read; a list that was dropped is none. */
async function stopAtSameFile(ctx: Ctx, fileMark: string): Promise<void> {
  const before = await ctx.db
    .selectFrom('referralLists')
    .select(['listId', 'state', 'broughtAt', 'broughtBy'])
    .where('fileMark', '=', fileMark)
    .where('state', '<>', 'dropped')
    .orderBy('broughtAt', 'desc')
    .executeTakeFirst()
  if (!before) return
  const who = (await namesOf(ctx, [before.broughtBy])).get(before.broughtBy) ?? ''
  const day = Temporal.Instant.from(before.broughtAt).toZonedDateTimeISO(ctx.zone).toPlainDate().toString()
  throw new Refusal('same_file', { params: { listId: before.listId, day, who } })
}

/** Checked anew from the file itself. Decisions on rows fall away: they were answers to other questions. */
export const setMapping = (ports: Ports) => async (ctx: Ctx, input: z.output<typeof lists.setMapping.input>) => {
  const list = await getList(ctx, input.listId, true)
  if (list.state !== 'draft') throw new Refusal('list_settled')
  if (list.version !== input.version) throw new Refusal('stale_version')
  if (input.mapping) refuseTwice(input.mapping)
  const before = list.headDoc
  const hints: LayoutHints = {
    ...before.hints,
    ...(input.sheet !== undefined && { sheet: input.sheet }),
    ...(input.headerRow !== undefined && { headerRow: input.headerRow }),
    ...(input.rows && { rows: { ...before.hints.rows, ...input.rows } }),
  }
  const moved = input.sheet !== undefined || input.headerRow !== undefined // other columns: the old mapping means nothing there
  const mapping = input.mapping ?? (moved ? undefined : before.mapping)
  const stored = await ctx.db
    .selectFrom('listFiles')
    .select('file')
    .where('listId', '=', list.listId)
    .executeTakeFirstOrThrow()
  const bytes = await collectBytes(openBytes(list.key, [stored.file], fileAad(list.listId, list.kid)))
  const done = await prepare(ctx, ports, bytes, { mapping, hints })
  const byHand = before.byHand || input.mapping !== undefined
  const head = sealText(
    list.key,
    JSON.stringify(headOf(before.fileName, done, hints, byHand)),
    placeOfHead(list.listId, list.kid),
  )
  const version = list.version + 1
  await ctx.db
    .updateTable('referralLists')
    .set({ head, version, rowsRead: done.prepared.checked.counts.read })
    .where('listId', '=', list.listId)
    .execute()
  await ctx.db.deleteFrom('listRows').where('listId', '=', list.listId).execute()
  await writeRows(ctx, list, done.prepared, done.known)
  await ctx.record(events.mapped, { subject: ['referral_lists', list.listId], details: countOf(done) })
  return { version, mustDecide: countOf(done).mustDecide }
}

/** A field is one column's; notes and what is left out may repeat. */
function refuseTwice(mapping: Mapping): void {
  const fields = Object.values(mapping).filter((f) => f !== 'note' && f !== 'ignore')
  const twice = fields.find((f, i) => fields.indexOf(f) !== i)
  if (twice) throw new Refusal('field_twice', { params: { field: twice } })
}

export async function drop(ctx: Ctx, input: { listId: string; version: number }) {
  const list = await getList(ctx, input.listId, true)
  if (list.state !== 'draft') throw new Refusal('list_settled')
  if (list.version !== input.version) throw new Refusal('stale_version')
  await ctx.db
    .updateTable('referralLists')
    .set({ state: 'dropped', version: list.version + 1, settledBy: ctx.actor.personId, settledAt: ctx.now.toString() })
    .where('listId', '=', list.listId)
    .execute()
  await ctx.record(events.dropped, { subject: ['referral_lists', list.listId] })
  return {}
}
