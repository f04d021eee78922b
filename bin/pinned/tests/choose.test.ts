import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { posix, win32 } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { postgresPackage } from '../../../src/platform/database/embedded/platform.ts'
// biome-ignore lint/correctness/useImportExtensions: a file that every Node reads; its types stand beside it
import { hostNpm, NODE_PACKAGES, nodePackage, nodeProgram, programOf, withPath } from '../choose.mjs'

const root = decodeURIComponent(new URL('../../..', import.meta.url).pathname)
type Fit = string | string[] | undefined // npm writes one word or several
type Lock = { packages: Record<string, { os?: Fit; cpu?: Fit; version?: string; optional?: boolean }> }
const fits = (of: Fit, one: string) => of === undefined || [of].flat().includes(one)
const lock = (folder: string): Lock => JSON.parse(readFileSync(`${root}${folder}package-lock.json`, 'utf8')) // npm's own file
const manifest = (folder: string): { optionalDependencies: Record<string, string>; scripts: Record<string, string> } =>
  JSON.parse(readFileSync(`${root}${folder}package.json`, 'utf8')) // our own file

const PLATFORMS = ['linux-x64', 'linux-arm64', 'win32-x64', 'darwin-x64', 'darwin-arm64'] as const
/** Of a package in several binaries: what npm would put there on that machine. */
const fitting = (of: Lock, name: RegExp, platform: string, arch: string) =>
  Object.entries(of.packages).filter(([path, p]) => name.test(path) && fits(p.os, platform) && fits(p.cpu, arch))

describe('what a platform takes', () => {
  it.each(PLATFORMS)(
    '%s has its Node, its PostgreSQL, its Typst and its Argon2, which the locks know and install nowhere else',
    (of) => {
      const [platform = '', arch = ''] = of.split('-')
      const node = nodePackage(platform, arch)
      const postgres = postgresPackage(platform, arch)
      for (const [folder, name] of [
        ['runtime/', node],
        ['', postgres],
      ] as const) {
        expect(manifest(folder).optionalDependencies[name ?? '']).toBeDefined()
        const { os, cpu, optional } = lock(folder).packages[`node_modules/${name}`] ?? {}
        expect([[os].flat(), [cpu].flat(), optional]).toEqual([[platform], [arch], true])
      }
      for (const name of [
        /typst-ts-node-compiler-\w/,
        /@node-rs\/argon2-\w/,
        /@rolldown\/binding-\w/,
        /lightningcss-\w/,
      ])
        expect(fitting(lock(''), name, platform, arch).length, String(name)).toBeGreaterThan(0)
    },
  )

  it('the versions of all of them are the same: nobody gets another Node or another PostgreSQL', () => {
    const versions = (folder: string) =>
      new Set(
        Object.entries(manifest(folder).optionalDependencies).map(([name, asked]) => {
          expect(lock(folder).packages[`node_modules/${name}`]?.version, name).toBe(asked)
          return asked
        }),
      )
    for (const folder of ['runtime/', '']) expect(versions(folder).size).toBe(1)
    expect(Object.keys(manifest('runtime/').optionalDependencies).toSorted()).toEqual(
      Object.values(NODE_PACKAGES).toSorted(),
    )
  })

  it('any other machine gets none, by a word and not by a wrong one', () => {
    const known = new Set<string>(PLATFORMS)
    fc.assert(
      fc.property(
        fc.constantFrom('aix', 'freebsd', 'linux', 'win32', 'darwin', 'android'),
        fc.constantFrom('x64', 'arm64', 'arm', 'ia32', 's390x'),
        (p, a) => {
          expect(nodePackage(p, a) !== null).toBe(known.has(`${p}-${a}`))
          expect(postgresPackage(p, a) !== null).toBe(known.has(`${p}-${a}`))
        },
      ),
    )
    expect(nodePackage('constructor', 'x')).toBeNull()
  })

  it('a program of Windows ends in .exe, and npm is run there by Node and not by a batch file', () => {
    expect([win32.join(...nodeProgram('win32')), posix.join(...nodeProgram('linux'))]).toEqual([
      'bin\\node.exe',
      'bin/node',
    ])
    const on = (
      path: typeof posix | typeof win32,
      platform: string,
      execPath: string,
      there: string[],
      npmExecPath?: string,
    ) =>
      hostNpm({
        ...{ platform, execPath, npmExecPath },
        ...{ join: path.join, dirname: path.dirname },
        exists: (p) => there.includes(p),
      })
    const exe = 'C:\\Program Files\\nodejs\\node.exe'
    const cli = 'C:\\Program Files\\nodejs\\node_modules\\npm\\bin\\npm-cli.js'
    expect(on(win32, 'win32', exe, [cli])).toEqual({ program: exe, args: [cli], shell: false })
    expect(on(win32, 'win32', exe, [])).toEqual({ program: 'npm', args: [], shell: true })
    const unix = '/usr/local/lib/node_modules/npm/bin/npm-cli.js'
    expect(on(posix, 'darwin', '/usr/local/bin/node', [unix]).args).toEqual([unix])
    expect(on(posix, 'linux', '/usr/bin/node', ['/x/npm-cli.js'], '/x/npm-cli.js').args).toEqual(['/x/npm-cli.js'])
    expect(on(posix, 'linux', '/usr/bin/node', ['/x/yarn'], '/x/yarn')).toEqual({
      program: 'npm',
      args: [],
      shell: false,
    })
  })

  it('node, npm and npx are the pinned ones, and anything else is what the path says', () => {
    const of = { node: '/r/node', npmFolder: '/r/npm', join: posix.join }
    expect(programOf(['node', 'bin/start.ts', '--demo'], of)).toEqual({
      program: '/r/node',
      name: 'node',
      args: ['bin/start.ts', '--demo'],
    })
    expect(programOf(['npx', 'tsc', '-v'], of).args).toEqual(['/r/npm/bin/npx-cli.js', 'tsc', '-v'])
    expect(programOf(['sh', '-c', 'x'], of)).toEqual({ program: 'sh', name: 'sh', args: ['-c', 'x'] })
  })

  it('the path keeps the name that the system gives it, so that there are never two', () => {
    expect(withPath({ Path: 'C:\\Windows' }, ['C:\\t'], ';')).toEqual({ Path: 'C:\\t;C:\\Windows' })
    expect(withPath({ PATH: '/bin' }, ['/t', '/u'], ':')).toEqual({ PATH: '/t:/u:/bin' })
    expect(withPath({}, ['/t'], ':')).toEqual({ PATH: '/t' })
  })
})

describe('the wrapper', () => {
  const WRAPPER = `${root}bin/with-node.mjs`
  /** A Node without execve, as 18 and 20 are: the command is a child. */
  const OLD = ['--import', 'data:text/javascript,delete process.execve']
  const ways = { 'of a new Node': [], 'of an older Node': OLD }

  it.each(Object.entries(ways))('%s runs the pinned Node in the checkout, and ends with its code', (_, flags) => {
    const ran = spawnSync(
      process.execPath,
      [
        ...flags,
        WRAPPER,
        'node',
        '-p',
        '`${process.version} ${process.cwd()}`; process.exitCode = 7; `${process.version} ${process.cwd()}`',
      ],
      { cwd: '/', encoding: 'utf8' },
    )
    expect([ran.status, ran.stdout.trim()]).toEqual([7, `${process.version} ${root.replace(/\/$/, '')}`])
  })

  it.each(Object.entries(ways))('%s hands a signal on, and ends by the same', async (_, flags) => {
    const child = spawn(
      process.execPath,
      [
        ...flags,
        WRAPPER,
        'node',
        '-e',
        `process.on('SIGTERM', () => { console.log('told'); process.exit(3) }); console.log('up'); setInterval(() => {}, 1e9)`,
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    )
    let said = ''
    child.stdout.on('data', (piece) => {
      said += piece
      if (said === 'up\n') child.kill('SIGTERM')
    })
    expect(await once(child, 'exit')).toEqual([3, null])
    expect(said).toBe('up\ntold\n')
    const killed = spawnSync(process.execPath, [
      ...flags,
      WRAPPER,
      'node',
      '-e',
      `process.kill(process.pid, 'SIGKILL')`,
    ])
    expect(killed.signal).toBe('SIGKILL')
  })

  it('says in a sentence that a command is not there', () => {
    const ran = spawnSync(process.execPath, [WRAPPER, 'no-such-command'], { encoding: 'utf8' })
    expect([ran.status, ran.stderr]).toEqual([1, expect.stringContaining('perintah tidak ditemukan')])
  })

  it('is what every script of the package runs by, without a Unix shell', () => {
    for (const [name, command] of Object.entries(manifest('').scripts))
      expect(command, name).toMatch(/^node bin\/with-node\.mjs (node|npx) /)
    expect(readFileSync(WRAPPER, 'utf8')).not.toMatch(/\bsh\b -c|bash|sha256sum/)
  })
})
