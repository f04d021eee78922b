import { EventEmitter } from 'node:events'
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { delayAfter } from '../back-off.ts'
import { parseLine, partEnv } from '../children.ts'
import { readConfig } from '../config.ts'
import { refusalOfConnecting } from '../database.ts'
import { openLogFile } from '../log-file.ts'
import { mirror } from '../mirror.ts'
import { checkPort } from '../port.ts'
import { watchSignals } from '../signals.ts'
import { buildWeb, isBuilt, sourceHash } from '../web-build.ts'

const folder = mkdtempSync(join(tmpdir(), 'titian-start-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const fresh = (): string => mkdtempSync(join(folder, 'x-'))

describe('what an operator can say', () => {
  test('is nothing: every value has a default', () => {
    expect(readConfig([], {}, '/t')).toEqual({ port: 3000, host: '127.0.0.1', dataDir: '/t/data', kind: 'real' })
    expect(readConfig(['--demo'], {}, '/t')).toMatchObject({ dataDir: '/t/data-demo', kind: 'demo' })
  })

  test('is port, host, folder and database', () => {
    const env = { PORT: '8080', HOST: '0.0.0.0', TITIAN_DATA: '/srv/t', DATABASE_URL: 'postgres://a:b@h/d' }
    expect(readConfig([], env, '/t')).toEqual({
      port: 8080,
      host: '0.0.0.0',
      dataDir: '/srv/t',
      kind: 'real',
      databaseUrl: 'postgres://a:b@h/d',
    })
    expect(readConfig([], { TITIAN_DATA: 'elsewhere' }, '/t').dataDir).toBe('/t/elsewhere')
    expect(readConfig([], { TITIAN_BACKUP_DIR: '/m' }, '/t').backupDir).toBe('/m')
    expect(
      readConfig(['--demo'], { TITIAN_BACKUP_DIR: '/m' }, '/t').backupDir,
      'invented copies put no real one aside',
    ).toBeUndefined()
  })

  test('is a mail server with a bare address, or none', () => {
    const smtp = { url: 'smtps://a:b@mail.example.id', from: 'pengingat@example.id' }
    const env = { TITIAN_SMTP_URL: smtp.url, TITIAN_SMTP_FROM: smtp.from }
    expect(readConfig([], env, '/t').smtp).toEqual(smtp)
    expect(readConfig([], { TITIAN_SMTP_FROM: smtp.from }, '/t').smtp).toBeUndefined()
  })

  test.each([
    ['smtp_invalid', [], { TITIAN_SMTP_URL: 'http://a:hush@h', TITIAN_SMTP_FROM: 'a@b.id' }],
    ['smtp_from_invalid', [], { TITIAN_SMTP_URL: 'smtp://h' }],
    ['smtp_from_invalid', [], { TITIAN_SMTP_URL: 'smtp://h', TITIAN_SMTP_FROM: 'Panti Melati <a@b.id>' }],
    ['port_invalid', [], { PORT: 'abc' }],
    ['port_invalid', [], { PORT: '70000' }],
    ['port_invalid', [], { PORT: '0' }],
    ['port_blocked', [], { PORT: '6667' }],
    ['port_blocked', [], { LAN: '1', TITIAN_LAN_PORT: '10080' }],
    ['port_invalid', [], { PORT: '-1' }],
    ['option_unknown', ['--help'], {}],
    ['database_url_invalid', [], { DATABASE_URL: 'mysql://a:hush@h/d' }],
    ['demo_needs_own_database', ['--demo'], { DATABASE_URL: 'postgres://a:b@h/d' }],
  ])('is refused as %s for %j %j', (code, argv, env) => {
    expect(() => readConfig(argv, env, '/t')).toThrow(code)
  })
})

describe('a part that ends by itself', () => {
  test('is started again ever later, and given up after five ends in a minute', () => {
    expect(
      [1, 2, 3, 4, 5].map((n) =>
        delayAfter(
          Array.from({ length: n }, () => 0),
          0,
        ),
      ),
    ).toEqual([200, 500, 1_000, 2_000, undefined])
  })

  test('is never given up for ends that lie more than a minute apart from each other', () => {
    const gaps = fc.array(fc.integer({ min: 15_001, max: 500_000 }), { minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(gaps, (times) => {
        const crashes: number[] = []
        let now = 0
        for (const gap of times) {
          now += gap
          crashes.push(now)
          expect(delayAfter(crashes, now)).toBeGreaterThanOrEqual(200)
        }
      }),
    )
  })

  test('speaks in lines of JSON, and any other line is log', () => {
    expect(parseLine('{"ready":true,"url":"http://h"}')).toEqual({ ready: true, url: 'http://h' })
    expect(parseLine('{"refusal":"port_taken","params":{"port":1}}')).toMatchObject({ refusal: 'port_taken' })
    for (const line of ['', 'ready', '{"level":30}', '{"ready":', '[]', 'null']) expect(parseLine(line)).toBeUndefined()
  })

  test('gets no secret and no stray variable in its environment', () => {
    const env = partEnv(
      { PATH: '/bin', DATABASE_URL: 'postgres://a:hush@h/d', AWS_SECRET: 'x', NODE_OPTIONS: '--inspect' },
      'h',
      1,
      '/data/run/compiled/x',
    )
    const own = { NODE_ENV: 'production', NODE_COMPILE_CACHE: '/data/run/compiled/x', HOST: 'h', PORT: '1' }
    expect(env).toEqual({ PATH: '/bin', ...own, TITIAN_HANDOVER: 'stdin' })
  })
})

describe('the wish to stop', () => {
  test('is one wish when Ctrl+C comes twice through npm, and a hurried one when it is said again later', () => {
    const source = new EventEmitter()
    let now = 0
    const signals = watchSignals(source, () => now)
    expect(signals.stop.aborted).toBe(false)
    source.emit('SIGINT')
    now = 300
    source.emit('SIGINT')
    expect(signals.stop.aborted).toBe(true)
    expect(signals.hurry()).toBe(false)
    now = 2_500
    source.emit('SIGTERM')
    expect(signals.hurry()).toBe(true)
    signals.unwatch()
    expect(source.listenerCount('SIGINT')).toBe(0)
  })
})

describe('an address', () => {
  test('that is taken is told with the next one', async () => {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    const port = typeof address === 'object' && address ? address.port : 0
    await expect(checkPort('127.0.0.1', port)).rejects.toMatchObject({
      code: 'port_taken',
      params: { port: String(port) },
    })
    await new Promise((resolve) => server.close(resolve))
    await expect(checkPort('127.0.0.1', port)).resolves.toBeUndefined()
  })

  test('that this machine does not have is told', async () => {
    await expect(checkPort('192.0.2.1', 3999)).rejects.toMatchObject({
      code: 'host_unknown',
      params: { host: '192.0.2.1' },
    })
    await expect(checkPort('no.such.invalid', 3999)).rejects.toMatchObject({ code: 'host_unknown' })
  })

  test('of a database that does not answer is told without the password', () => {
    const error = refusalOfConnecting(
      Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' }),
      'h:1/d',
    )
    expect(error).toMatchObject({ code: 'database_unreachable', params: { host: 'h:1/d' } })
    const aggregate = new AggregateError([Object.assign(new Error('x'), { code: 'ECONNREFUSED' })])
    expect(refusalOfConnecting(aggregate, 'h')).toMatchObject({ code: 'database_unreachable' })
  })
})

describe('a log file', () => {
  test('turns over at its size and keeps five files at the most', () => {
    const path = join(fresh(), 'server.log')
    const log = openLogFile(path, 100)
    for (let n = 0; n < 40; n++) log.write(`line ${n} ${'x'.repeat(60)}\n`)
    log.close()
    log.write('late\n')
    expect(readFileSync(path, 'utf8')).toContain('line 39')
    expect(existsSync(`${path}.4`)).toBe(true)
    expect(existsSync(`${path}.5`)).toBe(false)
  })

  test('on a full disk is silent and does not stop the service', () => {
    const path = join(fresh(), 'server.log')
    symlinkSync('/dev/full', path)
    const log = openLogFile(path)
    expect(() => log.write('lost\n')).not.toThrow()
    log.close()
  })
})

describe('the web client', () => {
  const sources = (): string => {
    const root = fresh()
    mkdirSync(join(root, 'src', 'tests'), { recursive: true })
    writeFileSync(join(root, 'src', 'main.tsx'), 'one')
    writeFileSync(join(root, 'package-lock.json'), '{}')
    return root
  }
  const command = [
    '-e',
    'require("fs").mkdirSync("dist/web",{recursive:true});require("fs").appendFileSync("dist/times","1")',
  ]

  test('is as old as its sources, its lockfile and its configuration, and not as its tests', () => {
    const root = sources()
    const first = sourceHash(root)
    writeFileSync(join(root, 'src', 'tests', 'main.test.ts'), 'test')
    expect(sourceHash(root)).toBe(first)
    const changes: [string, string][] = [
      ['src/main.tsx', 'two'],
      ['src/more.css', ''],
      ['vite.config.ts', ''],
      ['package-lock.json', '{ }'],
    ]
    const hashes = changes.map(([file, text]) => {
      writeFileSync(join(root, file), text)
      return sourceHash(root)
    })
    expect(new Set([first, ...hashes]).size).toBe(5)
  })

  test('is built once, also by two starts at the same moment', async () => {
    const root = sources()
    const hash = sourceHash(root)
    expect(isBuilt(root, hash)).toBe(false)
    await Promise.all([buildWeb(root, hash, command), buildWeb(root, hash, command)])
    expect(isBuilt(root, hash)).toBe(true)
    expect(readFileSync(join(root, 'dist', 'times'), 'utf8')).toBe('1')
  })

  test('that can not be built is told with the place of the cause', async () => {
    const root = sources()
    const log = join(root, 'dist', 'build.log')
    const building = buildWeb(root, 'h', ['-e', 'console.error("no such import"); process.exit(1)'])
    await expect(building).rejects.toMatchObject({ code: 'web_not_built', params: { log } })
    expect(readFileSync(log, 'utf8')).toContain('no such import')
    expect(isBuilt(root, 'h')).toBe(false)
  })

  test('stops being built when we are asked to stop', async () => {
    const root = sources()
    await expect(buildWeb(root, 'h', ['-e', 'setTimeout(() => {}, 60000)'], AbortSignal.timeout(200))).rejects.toThrow()
  })
})

describe('a copy of the program', () => {
  const checkout = (): { from: string; to: string } => {
    const from = fresh()
    mkdirSync(join(from, 'src'))
    mkdirSync(join(from, '.git'))
    mkdirSync(join(from, 'node_modules', 'pg'), { recursive: true })
    writeFileSync(join(from, 'src', 'a.ts'), 'a')
    writeFileSync(join(from, 'src', 'private.ts'), 'p', { mode: 0o600 })
    writeFileSync(join(from, 'node_modules', '.lock'), '1')
    writeFileSync(join(from, 'node_modules', 'pg', 'index.js'), 'pg')
    symlinkSync('a.ts', join(from, 'src', 'link.ts'))
    return { from, to: join(fresh(), 'app') }
  }

  test('costs no room, leaves history out, and is readable for everybody', () => {
    const { from, to } = checkout()
    mirror(from, to)
    expect(statSync(join(to, 'src', 'a.ts')).ino).toBe(statSync(join(from, 'src', 'a.ts')).ino)
    expect(existsSync(join(to, '.git'))).toBe(false)
    expect(readFileSync(join(to, 'src', 'link.ts'), 'utf8')).toBe('a')
    expect(statSync(join(to, 'src', 'private.ts')).mode & 0o444).toBe(0o444)
    expect(statSync(join(from, 'src', 'private.ts')).mode & 0o777).toBe(0o600)
  })

  test('leaves out a data folder inside the checkout, and so never copies itself', () => {
    const { from } = checkout()
    mkdirSync(join(from, 'deep', 'patients', 'app'), { recursive: true })
    writeFileSync(join(from, 'deep', 'patients', 'titian.json'), '{}')
    const to = join(from, 'deep', 'patients', 'app')
    mirror(from, to)
    mirror(from, to)
    expect(readdirSync(to).sort()).toEqual(['deep', 'node_modules', 'src'])
    expect(readdirSync(join(to, 'deep'))).toEqual([])
  })

  test('follows the checkout: changed, new and removed files', () => {
    const { from, to } = checkout()
    mirror(from, to)
    rmSync(join(from, 'src', 'link.ts'))
    rmSync(join(from, 'src', 'a.ts'))
    writeFileSync(join(from, 'src', 'a.ts'), 'changed')
    chmodSync(join(from, 'src', 'private.ts'), 0o600)
    writeFileSync(join(from, 'src', 'private.ts'), 'changed too')
    mirror(from, to)
    expect(existsSync(join(to, 'src', 'link.ts'))).toBe(false)
    expect(readFileSync(join(to, 'src', 'a.ts'), 'utf8')).toBe('changed')
    expect(readFileSync(join(to, 'src', 'private.ts'), 'utf8')).toBe('changed too')
  })

  test('looks at the packages only when their lockfile changed', () => {
    const { from, to } = checkout()
    mirror(from, to)
    writeFileSync(join(from, 'node_modules', 'new.js'), '')
    mirror(from, to)
    expect(existsSync(join(to, 'node_modules', 'new.js'))).toBe(false)
    rmSync(join(from, 'node_modules', '.lock'))
    writeFileSync(join(from, 'node_modules', '.lock'), '2')
    mirror(from, to)
    expect(existsSync(join(to, 'node_modules', 'new.js'))).toBe(true)
  })
})

test('the device for the full-disk tests is there', () => closeSync(openSync('/dev/full', 'w')))
