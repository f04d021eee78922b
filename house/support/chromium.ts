import { access, constants } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { run } from './run.ts'

/** Chromium without windows of its own: the same pages for half the processor time of one that draws them unseen. */
const SHELL = 'chromium-headless-shell'
const NAMES = [SHELL, 'chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']

const executable = (path: string): Promise<boolean> =>
  access(path, constants.X_OK).then(
    () => true,
    () => false,
  )

/** Path of the Chromium on this machine: `CHROMIUM` when it is set, else the best one on the PATH, else undefined. */
export async function findChromium(env: Readonly<Record<string, string | undefined>>): Promise<string | undefined> {
  const named = env.CHROMIUM
  if (named !== undefined && named !== '') return (await executable(named)) ? named : undefined
  for (const name of NAMES)
    for (const folder of (env.PATH ?? '').split(delimiter))
      if (await executable(join(folder, name))) return join(folder, name)
  return undefined
}

/** How this process may install a Debian package: as root, by sudo without a password, or not at all. */
async function rights(root: string): Promise<string[] | undefined> {
  if (process.getuid?.() === 0) return []
  const asked = await run('sudo', ['-n', 'true'], { cwd: root }).catch(() => undefined)
  return asked?.code === 0 ? ['sudo', '-n'] : undefined
}

export const HOW =
  'Chromium is missing. Install it (Debian: sudo apt-get install chromium-headless-shell) or set CHROMIUM to the path of one, then run the tests again.'

/** Time for the package mirrors to answer, when there is another Chromium to go on with. */
const HASTY = ['-o', 'Acquire::Retries=0', '-o', 'Acquire::http::Timeout=8', '-o', 'Acquire::https::Timeout=8']

/**
 * Finds Chromium without windows, or installs Debian's; goes on with another Chromium when that can not be. Throws an error
 * whose message says what to do when there is none at all.
 */
export async function ensureChromium(root: string, say: (line: string) => void): Promise<string> {
  const found = await findChromium(process.env)
  if (found !== undefined && (process.env.CHROMIUM || found.endsWith(SHELL))) return found
  const sudo = await rights(root)
  if (sudo === undefined || process.env.CHROMIUM) {
    if (found !== undefined) return found
    throw new Error(HOW)
  }
  say(`${SHELL} is missing; installing it with apt-get (once).`)
  const apt = async (...args: string[]) => {
    const [command = 'apt-get', ...rest] = [...sudo, 'apt-get', ...(found ? HASTY : []), ...args]
    const ran = await run(command, rest, { cwd: root, env: { DEBIAN_FRONTEND: 'noninteractive' } })
    if (ran.code !== 0) throw new Error(`apt-get ${args.join(' ')} said: ${ran.out.trim().slice(-400)}`)
  }
  try {
    await apt('update')
    await apt('install', '-y', '--no-install-recommends', SHELL)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    if (found === undefined) throw new Error(`${HOW} ${why}`)
    say(`${why}\nGoing on with ${found}, which takes half as long again.`)
    return found
  }
  const installed = await findChromium(process.env)
  if (installed === undefined) throw new Error(HOW)
  return installed
}
