import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, readlinkSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { linkLibraries, packagedNative } from '../binaries.ts'
import { parsePostmasterFile, stopOrphan } from '../postmaster.ts'
import { findInPasswd, findOrMakeServiceUser } from '../service-user.ts'
import { serverSettings, settingsText } from '../settings.ts'
import { fitsSocket, removeSocketFolder, socketFolder } from '../socket-folder.ts'
import { asRole, normalised, socketUrl, withoutSecrets } from '../urls.ts'
import { tempFolder } from './temp-data.ts'

describe('connection URLs', () => {
  test('lead through the driver to the same socket, user, password and database', async () => {
    const { default: driver } = await import('pg')
    const text = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 30 })
    const folder = text.map((name) => `/tmp/${name.replaceAll('/', '-')}`)
    fc.assert(
      fc.property(folder, text, text, fc.integer({ min: 1, max: 65_535 }), (socketDir, user, password, port) => {
        const url = socketUrl({ socketDir, port, user, password }, 'titian')
        const client = new driver.Client({ connectionString: url })
        expect([client.host, client.port, client.user, client.password, client.database]).toEqual([
          socketDir,
          port,
          user,
          password,
          'titian',
        ])
      }),
    )
  })

  test('keep every parameter when another role uses them, and show no secret', () => {
    const url = asRole('postgresql://boss:hush@db.example:5433/titian?sslmode=verify-full', 'titian_app', 'a/b')
    expect(url).toBe('postgresql://titian_app:a%2Fb@db.example:5433/titian?sslmode=verify-full')
    expect(withoutSecrets(url)).toBe('db.example:5433/titian')
  })

  test.each([
    ['postgresql:///titian?host=/run/postgresql', '/run/postgresql/titian'],
    ['postgres://boss:hush@/titian?host=/run/postgresql', '/run/postgresql/titian'],
    ['postgres://boss@db.example/titian', 'db.example/titian'],
  ])('of the form %s are understood', (given, shown) => {
    expect(withoutSecrets(asRole(normalised(given), 'titian_app', 'x'))).toBe(shown)
    expect(new URL(asRole(normalised(given), 'titian_app', 'x')).username).toBe('titian_app')
  })

  test.each(['mysql://a@b/c', 'titian', ''])('"%s" is none', (given) => {
    expect(() => normalised(given)).toThrow()
  })
})

describe('settings', () => {
  test('quote what could end a value', () => {
    expect(settingsText({ unix_socket_directories: "/srv/o'neil/run" })).toContain(
      "unix_socket_directories = '/srv/o''neil/run'",
    )
  })

  test.each([
    [64 * 2 ** 20, '32MB'],
    [512 * 2 ** 20, '128MB'],
    [64 * 2 ** 30, '256MB'],
  ])('give a machine with %d bytes %s of shared buffers', (memory, buffers) => {
    expect(serverSettings({ socketDir: '/s', port: 1, logDir: '/l' }, memory)['shared_buffers']).toBe(buffers)
  })
})

describe('the file of a running server', () => {
  const text = ['4711', '/data/pg18', '1764000000', '5432', '/run/titian', '', '  5432001  0', 'ready   ', ''].join(
    '\n',
  )

  test('tells pid, socket folder and state', () => {
    expect(parsePostmasterFile(text)).toEqual({ pid: 4711, socketDir: '/run/titian', status: 'ready' })
  })

  test.each(['', 'x', '0\n', '-5\n'])('"%s" is none', (broken) => {
    expect(parsePostmasterFile(broken)).toBeUndefined()
  })

  test('is removed, and nobody is stopped, when its pid belongs to another program', async () => {
    const folder = tempFolder()
    writeFileSync(join(folder, 'postmaster.pid'), text.replace('4711', String(process.pid)))
    expect(await stopOrphan(folder)).toEqual({ found: 'stale', socketDir: '/run/titian' })
    expect(statSync(join(folder, 'postmaster.pid'), { throwIfNoEntry: false })).toBeUndefined()
  })
})

describe('the service account', () => {
  const passwd =
    'root:x:0:0:root:/root:/bin/sh\npostgres:x:101:104::/var/lib/postgresql:/bin/sh\nnobody:x:65534:65533::/:/bin/false\n'
  const find = (wanted: string | number) => findInPasswd(passwd, wanted)

  test('is titian, made when it is missing', () => {
    let made = ''
    const user = findOrMakeServiceUser(
      (wanted) => findInPasswd(passwd + made, wanted),
      () => {
        made = 'titian:x:990:989::/:/bin/false\n'
      },
    )
    expect(user).toEqual({ name: 'titian', uid: 990, gid: 989 })
  })

  test('is postgres, else nobody, where none can be made', () => {
    expect(findOrMakeServiceUser(find, () => undefined).name).toBe('postgres')
    const withoutPostgres = (wanted: string | number) => (wanted === 'postgres' ? undefined : find(wanted))
    expect(findOrMakeServiceUser(withoutPostgres, () => undefined)).toEqual({
      name: 'nobody',
      uid: 65_534,
      gid: 65_533,
    })
  })

  test('is never root, and its absence is told', () => {
    expect(() =>
      findOrMakeServiceUser(
        () => undefined,
        () => undefined,
      ),
    ).toThrow('no_service_user')
    const onlyRoot = (wanted: string | number) => (wanted === 'nobody' ? { name: 'nobody', uid: 0, gid: 0 } : undefined)
    expect(() => findOrMakeServiceUser(onlyRoot, () => undefined)).toThrow('no_service_user')
  })
})

describe('library links', () => {
  const packageWith = (folder: string): string => {
    const native = join(folder, 'native')
    mkdirSync(join(native, 'lib'), { recursive: true })
    writeFileSync(join(native, 'lib', 'libx.so.1.2'), '')
    const links = [{ source: 'native/lib/libx.so.1.2', target: 'native/lib/libx.so.1' }]
    writeFileSync(join(native, 'pg-symlinks.json'), JSON.stringify(links))
    return native
  }

  test('are made beside the libraries, once', () => {
    const native = packageWith(tempFolder())
    expect(linkLibraries(native, '/nowhere')).toBeUndefined()
    expect(readlinkSync(join(native, 'lib', 'libx.so.1'))).toBe('libx.so.1.2')
    expect(linkLibraries(native, '/nowhere')).toBeUndefined()
  })

  test('are made elsewhere when the package can not be written to', () => {
    const folder = tempFolder()
    const native = packageWith(folder)
    const spare = join(folder, 'spare')
    expect(linkLibraries(native, spare, () => false)).toBe(`${spare}:${join(native, 'lib')}`)
    expect(readFileSync(join(spare, 'libx.so.1'), 'utf8')).toBe('')
    expect(linkLibraries(native, spare, () => false)).toBe(`${spare}:${join(native, 'lib')}`)
  })

  test('let initdb run from a package as npm unpacks it, owned by somebody else', () => {
    const folder = tempFolder()
    const native = join(folder, 'native')
    const packaged = packagedNative()
    cpSync(join(packaged, 'bin', 'initdb'), join(native, 'bin', 'initdb'))
    for (const { name } of readdirSync(join(packaged, 'lib'), { withFileTypes: true }).filter(
      (entry) => entry.isFile() && entry.name.includes('.so'),
    ))
      cpSync(join(packaged, 'lib', name), join(native, 'lib', name))
    cpSync(join(packaged, 'pg-symlinks.json'), join(native, 'pg-symlinks.json'))
    const env = { LD_LIBRARY_PATH: linkLibraries(native, join(folder, 'spare'), () => false) }
    expect(execFileSync(join(native, 'bin', 'initdb'), ['--version'], { env, encoding: 'utf8' })).toMatch(
      /PostgreSQL\) 18/,
    )
  })
})

describe('the folder of the socket', () => {
  test('fits the kernel exactly or not', () => {
    const name = '/.s.PGSQL.5432'
    expect(fitsSocket('/'.padEnd(107 - name.length, 'a'), 5432)).toBe(true)
    expect(fitsSocket('/'.padEnd(108 - name.length, 'a'), 5432)).toBe(false)
  })

  test('keeps its name, and is not taken over from somebody who prepared it', () => {
    const run = join('/tmp', 'r'.repeat(120))
    const first = socketFolder(run, 5432, undefined)
    expect(socketFolder(run, 5432, undefined)).toBe(first)
    chmodSync(first, 0o777)
    const second = socketFolder(run, 5432, undefined)
    expect(second).not.toBe(first)
    for (const folder of [first, second]) removeSocketFolder(folder, run)
    expect(statSync(first, { throwIfNoEntry: false })).toBeUndefined()
  })

  test('is removed only when it is one of ours', () => {
    const folder = tempFolder('other-')
    removeSocketFolder(folder, '/run')
    expect(statSync(folder).isDirectory()).toBe(true)
  })
})
