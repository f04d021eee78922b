import { foldHeader } from './fields.ts'
import type { ListColumn } from './list-layout.ts'

/**
 * The same for two lists with the same headers in the same columns, so that a mapping made by hand is found again. Holds
 * headers only, never anything from the rows.
 */
export function layoutFingerprint(columns: readonly Pick<ListColumn, 'header'>[]): string {
  const headers = columns.map(({ header }) => foldHeader(header).slice(0, 40))
  return `v1:${headers.join('|').replace(/\|+$/, '')}`
}
