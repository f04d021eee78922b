import { execFile } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { executable } from './find-program.ts'

const run = promisify(execFile)

/** LibreOffice of this machine: `SOFFICE` when it is set, else the one on the PATH, else undefined. Nothing installs it. */
export function findOffice(env: NodeJS.ProcessEnv): string | undefined {
  const folders = (env['PATH'] ?? '').split(delimiter)
  return [env['SOFFICE'] ?? '', ...folders.map((folder) => join(folder, 'soffice'))].find((path) => executable(path))
}

/** What LibreOffice reads in these Word files, as text files into a folder; a profile of its own, so that nobody's settings come into it. */
export async function textByOffice(office: string, files: readonly string[], into: string): Promise<void> {
  const profile = `-env:UserInstallation=file://${join(into, 'profile')}`
  const args = [profile, '--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', into, ...files]
  await run(office, args, { timeout: 120_000 })
}
