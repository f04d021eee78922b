import { createHash } from 'node:crypto'
import { DEFAULT_LIMITS } from '../../src/platform/excel/limits.ts'
import { parseXlsx } from '../../src/platform/excel/parse-xlsx.ts'
import type { TestApp } from './app.ts'

/** The rows of a sheet that was sent, each as an object by the words above its columns. */
export async function sheetRows({ base64 }: { base64: string }): Promise<Record<string, string>[]> {
  const { sheets } = await parseXlsx(Buffer.from(base64, 'base64'), DEFAULT_LIMITS)
  const [head = [], ...rows] = sheets[0]?.rows ?? []
  return rows.map((row) => Object.fromEntries(head.map((cell, i) => [cell.shown, row[i]?.shown ?? ''])))
}

export const sha256 = (base64: string) => createHash('sha256').update(Buffer.from(base64, 'base64')).digest('hex')

/** The last line of the chain that says of a module's list that it was taken out. */
export const takenOut = async (t: TestApp, module: string) =>
  (
    await t.ownerSql('select person_id, details from audit_entries where kind = $1 order by seq desc limit 1', [
      `${module}.list_taken_out`,
    ])
  )[0]
