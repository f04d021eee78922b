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

/** These files as LibreOffice reads them and writes them again in another format (its filter's name), into a folder; a profile of its own, so that nobody's settings come into it. */
export async function convertByOffice(office: string, format: string, files: readonly string[], into: string) {
  const profile = `-env:UserInstallation=file://${join(into, 'profile')}`
  await run(office, [profile, '--headless', '--convert-to', format, '--outdir', into, ...files], { timeout: 120_000 })
}

/** What LibreOffice reads in these Word files, as text files into a folder. */
export const textByOffice = (office: string, files: readonly string[], into: string) =>
  convertByOffice(office, 'txt:Text (encoded):UTF8', files, into)
