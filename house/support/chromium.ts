import { access, constants } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { run } from './run.ts'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']

const executable = (path: string): Promise<boolean> =>
  access(path, constants.X_OK).then(
    () => true,
    () => false,
  )

/** Path of the Chromium on this machine: `CHROMIUM` when it is set, else the first one on the PATH, else undefined. */
export async function findChromium(env: Readonly<Record<string, string | undefined>>): Promise<string | undefined> {
  const named = env.CHROMIUM
  if (named !== undefined && named !== '') return (await executable(named)) ? named : undefined
  for (const folder of (env.PATH ?? '').split(delimiter)) {
    for (const name of NAMES) if (await executable(join(folder, name))) return join(folder, name)
  }
  return undefined
}

/** How this process may install a Debian package: as root, by sudo without a password, or not at all. */
async function rights(root: string): Promise<string[] | undefined> {
  if (process.getuid?.() === 0) return []
  const asked = await run('sudo', ['-n', 'true'], { cwd: root }).catch(() => undefined)
  return asked?.code === 0 ? ['sudo', '-n'] : undefined
}

export const HOW =
  'Chromium is missing. Install it (Debian: sudo apt-get install chromium) or set CHROMIUM to the path of one, then run the tests again.'

/** Finds Chromium, or installs Debian's. Throws an error whose message says what to do when neither is possible. */
export async function ensureChromium(root: string, say: (line: string) => void): Promise<string> {
  const found = await findChromium(process.env)
  if (found !== undefined) return found
  const sudo = await rights(root)
  if (sudo === undefined || process.env.CHROMIUM) throw new Error(HOW)
  say('Chromium is missing; installing it with apt-get (once).')
  const apt = async (...args: string[]) => {
    const [command = 'apt-get', ...rest] = [...sudo, 'apt-get', ...args]
    const ran = await run(command, rest, { cwd: root, env: { DEBIAN_FRONTEND: 'noninteractive' } })
    if (ran.code !== 0) throw new Error(`${HOW} apt-get ${args.join(' ')} said: ${ran.out.trim().slice(-400)}`)
  }
  await apt('update')
  await apt('install', '-y', '--no-install-recommends', 'chromium')
  const installed = await findChromium(process.env)
  if (installed === undefined) throw new Error(HOW)
  return installed
}
