import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { namesOfAll } from '../../staff/facts.ts'
import type { ScanWords } from '../commands/scan.ts'
import { getLetter, type Letter, makerOf, numberOf, ownerOf } from '../letter-row.ts'
import type { Json } from '../making/fields.ts'
import { fileName } from '../rules.ts'
import { filesOf, openFile, openWords, sha256 } from '../store.ts'
import { lineOf } from './list.ts'

export async function letter(ctx: Ctx, { letterId }: { letterId: string }) {
  const row = await getLetter(ctx, letterId)
  const line = await lineOf(ctx, letterId)
  if (!line) throw new Refusal('not_found')
  const owner = await ownerOf(ctx, row)
  const nameOf = await namesOfAll(ctx)
  const scans = await filesOf(ctx, owner, 'scan')
  const kept = [...(await filesOf(ctx, owner, 'issued')), ...(await filesOf(ctx, owner, 'draft'))]
  const maker = makerOf(row)
  const { version, pages, sha256: hash, madeAt, issuedAt, printedAt, signedAt, filedAt, cancelledAt } = row
  return {
    ...line,
    ...{ version, pages, sha256: hash, madeAt, issuedAt, printedAt, signedAt, filedAt, cancelledAt },
    issuedBy: nameOf(row.issuedBy),
    carriesIdentity: maker.carriesIdentity,
    headSigns: maker.headSigns && !row.isNeutral,
    mayOpen: kept.length > 0,
    scans: scans.map((s) => ({ fileId: s.fileId, at: s.madeAt, by: nameOf(s.madeBy) ?? '' })),
  }
}

const TYPES = { pdf: 'application/pdf', jpeg: 'image/jpeg', png: 'image/png' } as const

/** What was issued, byte for byte, or a scan; the hash is compared before anything leaves. */
export async function download(ctx: Ctx, o: { letterId: string; fileId?: string | undefined }) {
  const row = await getLetter(ctx, o.letterId)
  if (!row.sha256) throw new Refusal('letter_not_issued')
  const owner = await ownerOf(ctx, row)
  const files = await filesOf(ctx, owner, o.fileId ? 'scan' : 'issued')
  const file = o.fileId ? files.find((f) => f.fileId === o.fileId) : files[0]
  const words = file ? await openWords<Partial<ScanWords>>(ctx, owner, file) : null
  const bytes = file && words ? await openFile(ctx, owner, file) : null
  if (!bytes) throw new Refusal('not_found')
  const wanted = o.fileId ? words?.sha256 : row.sha256
  const hash = sha256(bytes)
  if (hash !== wanted) throw new Refusal('letter_file_damaged')
  const kind = (o.fileId && words?.kind) || 'pdf'
  return {
    ...(await nameFor(ctx, row, o.fileId ? (kind === 'jpeg' ? 'jpg' : kind) : 'pdf')),
    type: TYPES[kind],
    base64: bytes.toString('base64'),
    sha256: hash,
  }
}

/** Without a second factor: only papers that name nobody. */
export async function downloadOpen(ctx: Ctx, o: { letterId: string; fileId?: string | undefined }) {
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
