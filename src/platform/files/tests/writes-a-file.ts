import { writeFileSync } from 'node:fs'

/** What code that was slipped into a file from outside would do first. */
export const write = (path: unknown): string => {
  writeFileSync(String(path), 'in clear')
  return 'written'
}
