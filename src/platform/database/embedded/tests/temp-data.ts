import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { findOrMakeServiceUser, isRoot, type ServiceUser } from '../service-user.ts'

/** A folder that every account can enter, removed after the file. */
export function tempFolder(name = 'titian-test-'): string {
  const folder = mkdtempSync(join(tmpdir(), name))
  chmodSync(folder, 0o755)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** As root: the account that the server is run as. Else nothing: we are such an account ourselves. */
export const service = (): ServiceUser | undefined => (isRoot() ? findOrMakeServiceUser() : undefined)
