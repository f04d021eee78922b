import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, describe, expect, it } from 'vitest'
import { isDeserted, listenOn } from '../lock.ts'
import { LOOPBACK, loopbackPort } from '../loopback.ts'
import {
  askStart,
  askWords,
  guardPath,
  keepsModes,
  libraryVariable,
  longestSocket,
  programFile,
  serverEnvironment,
  startServerOf,
  usesLoopback,
} from '../platform.ts'
import { hbaText, serverSettings } from '../settings.ts'
import { startEmbedded } from '../start-embedded.ts'
import { tempFolder } from './temp-data.ts'

const folder = mkdtempSync(join(tmpdir(), 'titian-platform-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('what differs from one system to another', () => {
  it('a name that one process holds is freed by Linux and Windows, and a file elsewhere', () => {
    expect(guardPath('titian-x', 'linux', '/tmp')).toEqual({ path: '\0titian-x', mayBeLeft: false })
    expect(guardPath('titian-x', 'win32', 'C:\\T')).toEqual({ path: '\\\\.\\pipe\\titian-x', mayBeLeft: false })
    const mac = guardPath(`titian-${'a'.repeat(64)}`, 'darwin', '/var/folders/zz/zyxvpxvq6csfxvn_n0000000000000/T/')
    expect(mac.mayBeLeft).toBe(true)
    expect(Buffer.byteLength(mac.path)).toBeLessThanOrEqual(longestSocket('darwin'))
  })

  it('programs, libraries, rights and sockets are those of the system', () => {
    expect([programFile('postgres', 'win32'), programFile('postgres', 'darwin')]).toEqual(['postgres.exe', 'postgres'])
    expect([libraryVariable('linux'), libraryVariable('darwin'), libraryVariable('win32')]).toEqual([
      'LD_LIBRARY_PATH',
      'DYLD_LIBRARY_PATH',
      null,
    ])
    expect(['linux', 'darwin', 'win32'].map(keepsModes)).toEqual([true, true, false])
    expect(['linux', 'darwin', 'win32'].map(usesLoopback)).toEqual([false, false, true])
    expect(longestSocket('linux')).toBe(107)
  })

  it('the server programs get nothing of our environment, but what Windows asks of every program', () => {
    const own = { SECRET: 'x', PATH: '/own/bin', SystemRoot: 'D:\\W', TEMP: 'D:\\T' }
    for (const platform of ['linux', 'darwin', 'win32'])
      expect(JSON.stringify(serverEnvironment(platform, own))).not.toMatch(/SECRET|own/)
    expect(serverEnvironment('win32', own)).toMatchObject({
      SystemRoot: 'D:\\W',
      TEMP: 'D:\\T',
      PATH: 'D:\\W\\System32;D:\\W',
    })
    expect(serverEnvironment('linux', own)).toEqual({ PATH: '/usr/bin:/bin', LC_ALL: 'C', LANG: 'C', TZ: 'UTC' })
  })

  it('a process is asked about by a program that the system has, with its number and nothing else of ours', () => {
    expect(askStart(42, 'darwin')).toEqual({ program: 'ps', args: ['-o', 'lstart=', '-p', '42'] })
    expect(askWords(42, 'win32').args.at(-1)).toContain('ProcessId=42')
    expect(askStart(42, 'win32').program).toBe('powershell.exe')
    expect(startServerOf('/x/bin/postgres -D /srv/titian/database/pg18', '/srv/titian/database/pg18')).toBe(true)
    expect(startServerOf('"C:\\x\\postgres.exe" -D C:\\d\\pg18', 'C:\\d\\pg18')).toBe(true)
    expect(startServerOf('/x/bin/postgres -D /other', '/srv/titian/database/pg18')).toBe(false)
    expect(startServerOf('less postgres /srv/titian/database/pg18', '/srv/titian/database/pg18')).toBe(false)
  })

  it('a file that a killed process left in place of its name is put aside, and one that somebody answers at is not', async () => {
    const path = join(folder, 'left.guard')
    const living = createServer().listen({ path })
    await new Promise((resolve) => living.once('listening', resolve))
    expect(await isDeserted(path)).toBe(false)
    await new Promise((resolve) => living.close(resolve))
    expect(await isDeserted(path)).toBe(false) // gone with its process: nothing to put aside
    writeFileSync(path, '')
    expect(await isDeserted(path)).toBe(true)
    const first = await listenOn('titian-platform-test')
    expect(first).toBeDefined()
    expect(await listenOn('titian-platform-test')).toBeUndefined()
    first?.close()
  })
})

describe('a server that is reached without a unix socket, as on Windows', () => {
  it('keeps its port, and takes another when somebody else has it', async () => {
    const port = await loopbackPort(folder)
    expect(await loopbackPort(folder)).toBe(port)
    const other = createServer().listen(port, LOOPBACK)
    await new Promise((resolve) => other.once('listening', resolve))
    expect(await loopbackPort(folder)).not.toBe(port)
    other.close()
    writeFileSync(join(folder, 'port'), 'nonsense')
    expect(await loopbackPort(folder)).toBeGreaterThan(1023)
  })

  it('listens on the own address of this machine alone, and lets nobody in without a password', async () => {
    expect(serverSettings({ socketDir: '/s', port: 1, logDir: '/l' })['listen_addresses']).toBe('')
    expect(hbaText(false)).not.toMatch(/host|trust/)
    expect(hbaText(true)).not.toMatch(/local|trust|0\.0\.0\.0/)
    const dataDir = join(tempFolder(), 'data')
    const server = await startEmbedded({ dataDir, isLoopback: true, log: () => undefined })
    try {
      expect(server.socketDir).toBe(LOOPBACK)
      const url = server.ownerUrl('titian')
      const client = new pg.Client({ connectionString: url })
      await client.connect()
      const { rows } = await client.query(
        `select current_setting('listen_addresses') as at, inet_server_addr()::text as here, current_setting('unix_socket_directories') as sockets`,
      )
      expect(rows).toEqual([{ at: LOOPBACK, here: '127.0.0.1/32', sockets: '' }])
      await client.end()
      const wrong = new URL(url)
      wrong.password = 'wrong'
      await expect(new pg.Client({ connectionString: wrong.href }).connect()).rejects.toThrow(/password/)
    } finally {
      await server.stop()
    }
    const again = await startEmbedded({ dataDir, isLoopback: true, log: () => undefined })
    expect(again.port).toBe(server.port)
    await again.stop()
  })
})
