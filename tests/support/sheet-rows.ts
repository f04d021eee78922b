import { DEFAULT_LIMITS } from '../../src/platform/excel/limits.ts'
import { parseXlsx } from '../../src/platform/excel/parse-xlsx.ts'

/** The rows of a sheet that was sent, each as an object by the words above its columns. */
export async function sheetRows({ base64 }: { base64: string }): Promise<Record<string, string>[]> {
  const { sheets } = await parseXlsx(Buffer.from(base64, 'base64'), DEFAULT_LIMITS)
  const [head = [], ...rows] = sheets[0]?.rows ?? []
  return rows.map((row) => Object.fromEntries(head.map((cell, i) => [cell.shown, row[i]?.shown ?? ''])))
}
