import { createHash, randomBytes } from 'node:crypto'
import { newId } from '../../kernel/id.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Code } from '../../platform/database/kysely.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { collectBytes, openBytes, sealBytes } from '../../platform/seal/sealed-file.ts'

/** What opens a file; it stands in the sealed words, so that who reads those opens this. */
export type FileKey = { fileId: string; key: string; type: string; sha256: string }

const placeOf = (fileId: string) => ({ table: 'incident_files', row: fileId, column: 'body', kid: 'words' })

export async function keepFile(
  ctx: Ctx,
  o: { incidentId: string; kind: Code<'incidentFiles', 'kind'>; type: string; bytes: Buffer },
): Promise<FileKey> {
  const fileId = newId(ctx.now)
  const key = randomBytes(32)
  const { centreId, personId: keptBy } = ctx.actor
  await ctx.db
    .insertInto('incidentFiles')
    .values({
      ...{ centreId, fileId, incidentId: o.incidentId, kind: o.kind, keptBy, keptAt: ctx.now.toString() },
      body: await collectBytes(sealBytes(key, [o.bytes], placeOf(fileId))),
    })
    .execute()
  const sha256 = createHash('sha256').update(o.bytes).digest('hex')
  return { fileId, key: key.toString('base64'), type: o.type, sha256 }
}

/** Errors: Refusal `not_found`, `letter_file_damaged`. */
export async function openFile(ctx: Ctx, { fileId, key, sha256 }: FileKey): Promise<Buffer> {
  const row = await ctx.db
    .selectFrom('incidentFiles')
    .select('body')
    .where('fileId', '=', fileId)
    .executeTakeFirstOrThrow(() => new Refusal('not_found'))
  const bytes = await collectBytes(openBytes(Buffer.from(key, 'base64'), [row.body], placeOf(fileId)))
  if (createHash('sha256').update(bytes).digest('hex') !== sha256) throw new Refusal('letter_file_damaged')
  return bytes
}
