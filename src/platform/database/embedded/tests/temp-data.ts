import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { findOrMakeServiceUser, isRoot, type ServiceUser } from '../service-user.ts'

const made: string[] = []
// of the file that imports this; vitest runs it after the file's own hooks
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true })
})

/** A folder that every account can enter, removed after the file. */
export function tempFolder(name = 'titian-test-'): string {
  const folder = mkdtempSync(join(tmpdir(), name))
  chmodSync(folder, 0o755)
  made.push(folder)
  return folder
}

/** As root: the account that the server is run as. Else nothing: we are such an account ourselves. */
export const service = (): ServiceUser | undefined => (isRoot() ? findOrMakeServiceUser() : undefined)
