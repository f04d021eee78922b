import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = decodeURIComponent(new URL('../../..', import.meta.url).pathname)
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const unitFile = join(root, 'deploy/titian.service')
const manifest: { version: string; scripts: Record<string, string> } = JSON.parse(read('package.json')) // our own file

/** `Name=value` of every line of a unit; a name may stand several times. */
const settings = (text: string): Map<string, string[]> => {
  const all = new Map<string, string[]>()
  for (const line of text.split('\n')) {
    const [, name, value] = /^([A-Za-z]+)=(.*)$/.exec(line) ?? []
    if (name !== undefined) all.set(name, [...(all.get(name) ?? []), value ?? ''])
  }
  return all
}
/** The files of ours that a command names. */
const filesIn = (command: string) => command.match(/(?<=^|\s)(?:bin|deploy)\/[\w./-]+/g) ?? []
/** Every command that a page gives in its blocks. */
const commandsOf = (page: string) =>
  [...page.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block]) => (block ?? '').split('\n'))

const analyze = (...args: string[]) => spawnSync('systemd-analyze', args, { encoding: 'utf8' })
const hasAnalyze = analyze('--version').status === 0

describe('the systemd unit', () => {
  const unit = settings(read('deploy/titian.service'))
  const one = (name: string) => {
    const found = unit.get(name) ?? []
    expect(found, name).toHaveLength(1)
    return found[0] ?? ''
  }
  const page = read('docs/operate/install-systemd.md')

  it('starts what there is, as the account and with the data folder of the page', () => {
    for (const file of filesIn(one('ExecStart'))) expect(existsSync(join(root, file)), file).toBe(true)
    expect(filesIn(one('ExecStart'))).toContain('bin/start.ts')
    const [user, data] = [one('User'), one('Environment').replace('TITIAN_DATA=', '')]
    expect([user, one('Group')]).toEqual(['titian', 'titian'])
    expect(page).toContain(`install -d -o ${user} -g ${user} -m 0700 ${data}\n`)
    expect(page).toContain(`useradd --system --home-dir ${data} `)
    expect(page).toContain(`env TITIAN_DATA=${data} `)
    expect(one('ReadWritePaths')).toBe(data)
    expect(page).toContain(`ln -sfn /opt/titian-${manifest.version} ${one('WorkingDirectory')}\n`)
    expect(page).toContain(one('EnvironmentFile').replace('-', ''))
    expect(one('Documentation')).toBe(`file://${one('WorkingDirectory')}/docs/operate/install-systemd.md`)
  })

  it('stops as the program wants to be stopped, and gives it longer than its parts take', () => {
    expect([one('KillMode'), one('Restart')]).toEqual(['mixed', 'on-failure'])
    expect(Number(one('TimeoutStopSec'))).toBeGreaterThan(30)
  })

  it('gives the program nothing but its data folder', () => {
    const shut = {
      ...{ ProtectSystem: 'strict', ProtectHome: 'yes', PrivateTmp: 'yes', NoNewPrivileges: 'yes', UMask: '0077' },
      ...{ CapabilityBoundingSet: '', AmbientCapabilities: '', PrivateDevices: 'yes', RestrictSUIDSGID: 'yes' },
    }
    for (const [name, value] of Object.entries(shut)) expect(one(name), name).toBe(value)
    expect(unit.has('MemoryDenyWriteExecute')).toBe(false)
  })

  // capability: systemd-analyze
  it.skipIf(!hasAnalyze)('is taken by systemd without a word, and stands at 2.0 of 10 or below for it', () => {
    const verified = analyze('verify', unitFile)
    expect([verified.status, verified.stderr.trim()]).toEqual([0, ''])
    const judged = analyze('security', '--offline=yes', '--no-pager', unitFile)
    expect(Number(/exposure level for titian\.service: ([\d.]+)/.exec(judged.stdout)?.[1])).toBeLessThanOrEqual(2)
  })
})

describe('the container file', () => {
  const lines = read('deploy/Containerfile')
    .replaceAll('\\\n', ' ')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
  const of = (word: string) =>
    lines.filter((line) => line.startsWith(`${word} `)).map((line) => line.slice(word.length + 1))
  const page = read('docs/operate/container.md')

  it('is built from the archive of this version, by a command that there is, on an image without a registry', () => {
    expect(of('ARG')).toEqual([`VERSION=${manifest.version}`])
    expect(of('ADD')).toEqual([`titian-\${VERSION}.tar.gz /opt/`])
    const [, script] = /npm run ([\w:]+)/.exec(of('RUN').join('\n')) ?? []
    expect(manifest.scripts[script ?? '']).toBeDefined()
    for (const from of of('FROM')) expect(from).toMatch(/^node:\d+-[a-z]+-slim( AS built)?$/)
    for (const command of Object.values(manifest.scripts))
      for (const file of filesIn(command)) expect(existsSync(join(root, file)), file).toBe(true)
  })

  it('runs as an account that is not root, with its data in one volume that is its own alone', () => {
    expect([of('USER'), of('VOLUME')]).toEqual([['titian'], ['/data']])
    expect(lines.indexOf('USER titian')).toBeLessThan(lines.findIndex((line) => line.startsWith('ENTRYPOINT')))
    expect(of('RUN').join('\n')).toContain('install -d -o titian -g titian -m 0700 /data')
    expect(of('ENV')).toEqual(['TITIAN_DATA=/data HOST=0.0.0.0 PORT=3000'])
    const entry: string[] = JSON.parse(of('ENTRYPOINT')[0] ?? '[]')
    for (const file of filesIn(entry.join(' '))) expect(existsSync(join(root, file)), file).toBe(true)
    expect(entry).toEqual([...(settings(read('deploy/titian.service')).get('ExecStart')?.[0] ?? '').split(' ')])
  })

  it('is run as its page says: read-only, without rights, and for this machine alone', () => {
    const run = page.slice(page.indexOf('podman run'), page.indexOf('podman logs'))
    for (const option of [
      '--read-only',
      '--tmpfs /tmp',
      '--cap-drop=all',
      'no-new-privileges',
      '-v titian-data:/data',
      '-p 127.0.0.1:3000:3000',
    ])
      expect(run).toContain(option)
    expect(page).toContain(`VERSION=${manifest.version} -t titian:${manifest.version}`)
    expect(page).toContain('10001')
  })
})

it('every command of ours that the two pages give is one that there is', () => {
  for (const page of ['install-systemd', 'container']) {
    const commands = commandsOf(read(`docs/operate/${page}.md`))
    for (const line of commands)
      for (const [, name] of line.matchAll(/npm run ([\w:]+)/g))
        expect(manifest.scripts[name ?? ''], line).toBeDefined()
    for (const line of commands) for (const file of filesIn(line)) expect(existsSync(join(root, file)), line).toBe(true)
  }
})
