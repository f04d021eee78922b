import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { noteLetterTaken, takingsOf } from '../../downloads/facts.ts'
import { namesOfAll } from '../../staff/facts.ts'
import type { ScanWords } from '../commands/scan.ts'
import { getLetter, type Letter, makerOf, numberOf, ownerOf } from '../letter-row.ts'
import type { Json } from '../papers/naskah/fields.ts'
import { glassField } from '../papers/on-glass.ts'
import { fileName } from '../rules.ts'
import { filesOf, type Kind, type Owner, openFile, openWords, sha256 } from '../store.ts'
import { lineOf } from './list.ts'

export async function letter(ctx: Ctx, { letterId }: { letterId: string }) {
  const row = await getLetter(ctx, letterId)
  const line = await lineOf(ctx, letterId)
  if (!line) throw new Refusal('not_found')
  const owner = await ownerOf(ctx, row)
  const nameOf = await namesOfAll(ctx)
  const scans = await filesOf(ctx, owner, 'scan')
  const [certified] = row.certifiedAt ? await filesOf(ctx, owner, 'certified') : []
  const kept = [...(await filesOf(ctx, owner, 'issued')), ...(await filesOf(ctx, owner, 'draft'))]
  const [glass] = await filesOf(ctx, owner, 'glass')
  const isOnPaper = row.isNeutral || owner.isProtected || row.state === 'draft' || row.state === 'cancelled'
  const maker = makerOf(row)
  const { version, pages, sha256: hash, madeAt, issuedAt, printedAt, signedAt, filedAt, cancelledAt } = row
  return {
    ...line,
    ...{ version, pages, sha256: hash, madeAt, issuedAt, printedAt, signedAt, filedAt, cancelledAt },
    issuedBy: nameOf(row.issuedBy),
    carriesIdentity: maker.carriesIdentity,
    headSigns: maker.headSigns && !row.isNeutral,
    mayOpen: kept.length > 0,
    ...{ maySignHere: glassField(row.paper) !== null && !isOnPaper && !glass, signedHereAt: glass?.madeAt ?? null },
    certifiedHash: certified ? ((await openWords<ScanWords>(ctx, owner, certified))?.sha256 ?? null) : null,
    takings: await takingsOf(ctx, 'letter', letterId),
    scans: scans.map((s) => ({ fileId: s.fileId, at: s.madeAt, by: nameOf(s.madeBy) ?? '' })),
  }
}

const TYPES = { pdf: 'application/pdf', jpeg: 'image/jpeg', png: 'image/png' } as const

type Wanted = { letterId: string; fileId?: string | undefined; asCertified?: true | undefined }

/** One file of a letter, opened and compared with its hash before anything is done with it. Errors: Refusal `not_found`, `letter_file_damaged`. */
export async function openLetterFile(
  ctx: Ctx,
  row: Letter,
  owner: Owner,
  of: Exclude<Kind, 'draft' | 'note'>,
  fileId?: string,
) {
  const files = await filesOf(ctx, owner, of)
  const file = fileId ? files.find((f) => f.fileId === fileId) : files[0]
  const words = file ? await openWords<Partial<ScanWords>>(ctx, owner, file) : null
  const bytes = file && words ? await openFile(ctx, owner, file) : null
  if (!bytes) throw new Refusal('not_found')
  const hash = sha256(bytes)
  if (hash !== (of === 'issued' ? row.sha256 : words?.sha256)) throw new Refusal('letter_file_damaged')
  return { bytes, hash, kind: words?.kind ?? 'pdf' }
}

/** The letter byte for byte as it was issued; only when asked, what came back as signed outside, or a scan. Who took it stays. */
export async function download(ctx: Ctx, wanted: Wanted) {
  const row = await getLetter(ctx, wanted.letterId)
  const file = await openWanted(ctx, wanted)
  await noteLetterTaken(ctx, row, wanted.fileId ? 'scan' : wanted.asCertified ? 'certified' : 'issued')
  return file
}

/** The same as a part of something larger, which has a log of its own. */
export async function openWanted(ctx: Ctx, { letterId, fileId, asCertified }: Wanted) {
  const row = await getLetter(ctx, letterId)
  if (!row.sha256) throw new Refusal('letter_not_issued')
  if (asCertified && !row.certifiedAt) throw new Refusal('not_found')
  const of = fileId ? 'scan' : asCertified ? 'certified' : 'issued'
  const { bytes, hash, kind } = await openLetterFile(ctx, row, await ownerOf(ctx, row), of, fileId)
  return {
    ...(await nameFor(ctx, row, kind === 'jpeg' ? 'jpg' : kind)),
    type: TYPES[kind],
    base64: bytes.toString('base64'),
    sha256: hash,
  }
}

/** Without a second factor: only papers that name nobody. */
export async function downloadOpen(ctx: Ctx, o: Wanted) {
  if (makerOf(await getLetter(ctx, o.letterId)).carriesIdentity) throw new Refusal('step_up_needed')
  return download(ctx, o)
}

export async function nameFor(ctx: Ctx, row: Letter, ending: string): Promise<{ fileName: string }> {
  const on = row.datedOn ?? ctx.today.toString()
  return {
    fileName: fileName(row.paper, { number: await numberOf(ctx, row.letterId), on, isNeutral: row.isNeutral, ending }),
  }
}

/** The data on the paper as it was issued. Errors: Refusal `not_found` without the key. */
export async function issuedData(ctx: Ctx, row: Letter): Promise<Json> {
  const owner = await ownerOf(ctx, row)
  const [file] = await filesOf(ctx, owner, 'issued')
  const words = file ? await openWords<{ data: Json }>(ctx, owner, file) : null
  if (!words) throw new Refusal('not_found')
  return words.data
}
