import { X509Certificate } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { request } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect, type PeerCertificate, type SecureVersion, type TLSSocket } from 'node:tls'
import fc from 'fast-check'
import Fastify from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addressFor, ownAddresses } from '../addresses.ts'
import { type Authority, isLeafDue, makeAuthority, makeLeaf } from '../certificates.ts'
import { answerTo, asksFor } from '../dns-answer.ts'
import { listenTls, type TlsListener } from '../listen-tls.ts'
import { newMachineName, readMachineName } from '../machine-name.ts'
import { openAuthority } from '../open-authority.ts'

const START = Temporal.Instant.from('2026-11-30T12:00:00Z')
const NAME = 'lampu-27.local'
const TODAY = Temporal.Now.instant() // the other side of a connection has the clock of this machine
const time = { now: TODAY.subtract({ hours: 24 * 61 }) }
const app = Fastify()
let folder: string
let authority: Authority
let tls: TlsListener

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'titian-lan-'))
  authority = await openAuthority(folder, time.now, NAME)
  app.get('/', (asked) => ({ protocol: asked.protocol }))
  tls = await listenTls(app, { authority, clock: () => time.now, host: '127.0.0.1', port: 0 })
})
afterAll(async () => {
  await tls.close()
  await app.close()
  rmSync(folder, { recursive: true })
})

type Asked = { ca?: Authority; name?: string; port?: number }
const ask = ({ ca = authority, name = NAME, port = tls.port }: Asked = {}) =>
  new Promise<{ body: string; seen: PeerCertificate }>((resolve, reject) => {
    const options = { host: '127.0.0.1', port, servername: name, ca: ca.certificate.toString('pem'), agent: false }
    const asked = request(options, (answer) => {
      const seen = (answer.socket as TLSSocket).getPeerCertificate() // https answers come over TLS
      let body = ''
      answer.on('data', (part: Buffer) => (body += part.toString()))
      answer.on('end', () => resolve({ body, seen }))
    })
    asked.on('error', reject)
    asked.end()
  })

describe('TLS of the house itself', () => {
  it('D24 is believed by whoever trusts its authority, and by nobody else', async () => {
    expect((await ask()).body).toBe('{"protocol":"https"}')
    const stranger = await makeAuthority(NAME, time.now)
    await expect(ask({ ca: stranger })).rejects.toThrow(/verify|self-signed|issuer/)
    await expect(ask({ name: 'meja-11.local' })).rejects.toThrow(/altnames/)
  })

  it('speaks TLS 1.2 and 1.3, and nothing older', async () => {
    const speak = (version: SecureVersion) =>
      new Promise<string>((resolve) => {
        const old = { minVersion: version, maxVersion: version, ciphers: 'DEFAULT@SECLEVEL=0' } // else the asking side refuses
        const ca = authority.certificate.toString('pem')
        const line = connect({ host: '127.0.0.1', port: tls.port, servername: NAME, ca, ...old }, () => {
          resolve(line.getProtocol() ?? '')
          line.destroy()
        })
        line.on('error', (error) => resolve(String((error as { code?: string }).code))) // as Node gives it
      })
    for (const version of ['TLSv1.3', 'TLSv1.2'] as const) expect(await speak(version)).toBe(version)
    for (const version of ['TLSv1.1', 'TLSv1'] as const)
      expect(await speak(version)).toBe('ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION') // said by the server
  })

  it('signs for its own name alone: a certificate for another one is not believed, whoever made it', async () => {
    const forged = await makeLeaf(authority, time.now, 'bank.example')
    const { createServer } = await import('node:https')
    const thief = createServer({ key: forged.key, cert: forged.certificate }).listen(0, '127.0.0.1')
    const at = await new Promise<number>((resolve) =>
      thief.once('listening', () => resolve(Number(Object(thief.address()).port))),
    )
    await expect(ask({ name: 'bank.example', port: at })).rejects.toThrow(/permitted subtree/)
    thief.close()
  })

  it('H39 takes a new certificate in time, without a restart, and not before', async () => {
    const before = (await ask()).seen.fingerprint256
    expect(await tls.renewIfDue()).toBe(false)
    time.now = TODAY
    expect(await tls.renewIfDue()).toBe(true)
    expect((await ask()).seen.fingerprint256).not.toBe(before)
  })

  it('is renewed at least a month before it ends', async () => {
    const leaf = await makeLeaf(authority, START)
    expect(isLeafDue(leaf, leaf.endsAt.subtract({ hours: 24 * 30 }))).toBe(true)
    expect(isLeafDue(leaf, leaf.endsAt.subtract({ hours: 24 * 30 + 1 }))).toBe(false)
    const days = (Date.parse(new X509Certificate(leaf.certificate).validTo) - START.epochMilliseconds) / 86_400_000
    expect(days).toBe(90) // Apple takes 825 at the most
  })
})

describe('the file of the authority', () => {
  it('is read by its own account alone, and is the same at the next start', async () => {
    const file = join(folder, 'lan-authority.pem')
    expect(statSync(file).mode & 0o777).toBe(0o600)
    const again = await openAuthority(folder, time.now, undefined)
    expect(again.certificate.toString('pem')).toBe(authority.certificate.toString('pem'))
  })

  it('stops the start when others may read it, when it is damaged, and when another name is wished', async () => {
    const file = join(folder, 'lan-authority.pem')
    await expect(openAuthority(folder, time.now, 'meja-11.local')).rejects.toMatchObject({ code: 'lan_name_changed' })
    chmodSync(file, 0o640)
    await expect(openAuthority(folder, time.now, NAME)).rejects.toMatchObject({ code: 'secret_open' })
    chmodSync(file, 0o600)
    const other = mkdtempSync(join(tmpdir(), 'titian-lan-'))
    writeFileSync(join(other, 'lan-authority.pem'), 'half of a', { mode: 0o600 })
    await expect(openAuthority(other, time.now, NAME)).rejects.toMatchObject({ code: 'secret_broken' })
    rmSync(other, { recursive: true })
  })
})

describe('the name of the machine', () => {
  it('says nothing of the house, made or chosen', () => {
    for (let n = 0; n < 50; n++) expect(readMachineName(newMachineName())).toMatch(/^[a-z]+-\d\d\.local$/)
    for (const name of ['panti-melati.local', 'rumah-aman.local', 'titian.lan', 'dinsos.id'])
      expect(() => readMachineName(name)).toThrow('lan_name_tells')
    for (const name of ['meja', '10.0.0.1', 'a b.local', '-x.local', 'https://x.local'])
      expect(() => readMachineName(name)).toThrow('lan_name_invalid')
  })

  const question = (name: string, type = 1) =>
    Buffer.concat([
      Buffer.from([0x12, 0x34, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0]),
      ...name.split('.').map((label) => Buffer.concat([Buffer.from([label.length]), Buffer.from(label)])),
      Buffer.from([0, 0, type, 0, 1]),
    ])

  it('is answered to whoever asks for it, in whatever letters, and no other name is', () => {
    expect(asksFor(question('Lampu-27.LOCAL'), NAME)).toBe(true)
    expect(asksFor(question(NAME, 28), NAME)).toBe(false)
    expect(asksFor(question('lampu-28.local'), NAME)).toBe(false)
    const phone = answerTo(question(NAME), NAME, '192.168.1.5', true)
    expect([...phone.subarray(0, 8)]).toEqual([0x12, 0x34, 0x84, 0, 0, 1, 0, 1])
    expect([...phone.subarray(-4)]).toEqual([192, 168, 1, 5])
    expect([...answerTo(question(NAME), NAME, '192.168.1.5', false).subarray(0, 8)]).toEqual([
      0, 0, 0x84, 0, 0, 0, 0, 1,
    ])
  })

  it('takes any bytes of the network without an error', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => void asksFor(Buffer.from(bytes), NAME)))
  })

  it('is answered with the address of the network that asks, never one of the wide world', () => {
    const found = (address: string, internal = false) => ({
      address,
      netmask: '255.255.255.0',
      family: 'IPv4',
      internal,
    })
    const own = ownAddresses({
      a: [found('127.0.0.1', true), found('8.8.4.4')],
      b: [found('192.168.1.5')],
      c: [found('10.0.3.1')],
    } as never) // only what is read of an interface
    expect(own.map(({ address }) => address)).toEqual(['192.168.1.5', '10.0.3.1'])
    expect(addressFor('10.0.3.77', own)).toBe('10.0.3.1')
    expect(addressFor('172.16.0.9', own)).toBe('192.168.1.5')
  })
})
