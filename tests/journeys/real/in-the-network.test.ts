import { createHash, X509Certificate } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect } from 'node:tls'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { findChromium } from '../../../house/support/chromium.ts'
import { type Lan, startLan } from '../../../src/app/lan/start-lan.ts'
import { realClock } from '../../../src/platform/clock.ts'
import { type Authority, fingerprintOf, makeAuthority } from '../../../src/platform/lan/certificates.ts'
import { axe } from '../../support/axe.ts'
import { picture, SCREENS } from '../../support/browser.ts'
import { networkApart } from '../../support/network-apart.ts'
import { LAN_NAME } from '../../support/real-server.ts'
import { type RealWeb, realWeb, shiftDate, signInByHand } from '../../support/real-web.ts'
import { openFor } from './women.ts'

const apart = networkApart(inject('network'))
const why = 'reason' in apart ? apart.reason : ''
const SAID = 'Menghitung harga jual daster bersama ibunya.'
const TYPED = 'Belum selesai ditulis di angkutan kota.'

// capability: a network namespace of its own (root, ip netns); without it the name of the suite says why
describe.skipIf(why !== '')(`a phone in the network of the house ${why}`, () => {
  if ('reason' in apart) return
  let web: RealWeb
  let authority: Authority
  let lan: Lan
  let [tlsPort, page] = [0, '']
  let context: BrowserContext
  let phone: Page
  let caseId: string
  const profile = mkdtempSync(join(tmpdir(), 'titian-phone-'))
  const faults: string[] = []
  const address = () => `https://${LAN_NAME}:${tlsPort}`

  beforeAll(async () => {
    web = await realWeb()
    caseId = await openFor(web, 'Suryani')
    authority = await makeAuthority(LAN_NAME, realClock())
    const host = apart.address
    // what `LAN=1` starts (src/app/server.ts): TLS, the page of trust, and the answer to the name
    lan = await startLan(web.server.app, authority, realClock, { port: 0, pagePort: 0 })
    tlsPort = Number(new URL(lan.url).port)
    page = `http://${host}:${/:(\d+) /.exec(lan.notes[0] ?? '')?.[1]}`
    const program = (await findChromium(process.env)) ?? ''
    context = await chromium.launchPersistentContext(profile, {
      executablePath: apart.wrapped(program),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        `--host-resolver-rules=MAP ${LAN_NAME} ${host}`,
        // trusted as an installed certificate would be: this browser has no store that a test can write to
        `--ignore-certificate-errors-spki-list=${await keyHashOf(host, tlsPort)}`,
      ],
      viewport: SCREENS.phone,
      isMobile: true,
      hasTouch: true,
      locale: 'id-ID',
      timezoneId: 'Asia/Jakarta',
      reducedMotion: 'reduce',
    })
    await context.addInitScript(shiftDate, web.server.time.now.epochMilliseconds - Date.now())
    phone = await context.newPage()
    phone.on('pageerror', (error) => faults.push(error.message))
    phone.on('console', (said) => {
      if (/Content Security Policy|Trusted/i.test(said.text())) faults.push(said.text())
    })
  })
  afterAll(async () => {
    await context?.close()
    await lan?.close()
    await web?.close()
    rmSync(profile, { recursive: true, force: true })
  })

  it('learns on one plain page how to trust the machine: by number, without a cookie, without a word of the house', async () => {
    await phone.goto(page)
    await phone.getByRole('heading', { name: 'Menghubungkan perangkat' }).waitFor()
    await phone.getByText(fingerprintOf(authority)).waitFor()
    expect(await axe(phone)).toEqual([])
    expect(await phone.content()).not.toMatch(/titian|panti|sentra|melati/i)
    expect(await context.cookies()).toEqual([])
    const given = await fetch(`${page}/sertifikat.crt`)
    expect(given.headers.get('content-type')).toBe('application/x-x509-ca-cert')
    expect(Buffer.from(await given.arrayBuffer())).toEqual(Buffer.from(authority.certificate.rawData))
    for (const path of ['/api/auth/me', '/masuk', '/../secrets']) expect((await fetch(page + path)).status).toBe(404)
  })

  it('D24 believes the machine by that certificate alone, asked from the other side of the cable', async () => {
    const file = join(profile, 'ca.pem')
    writeFileSync(file, authority.certificate.toString('pem'))
    const ask = `require('https').get({ host: '${apart.address}', port: ${tlsPort}, path: '/api/health', servername: '${LAN_NAME}',
      headers: { host: '${LAN_NAME}' }, ca: process.argv[1] && require('fs').readFileSync(process.argv[1]) },
      (a) => { console.log(a.statusCode, a.headers['strict-transport-security']); a.resume() }).on('error', (e) => console.log(e.code))`
    expect((await apart.run(process.execPath, '-e', ask, file)).trim()).toBe('200 max-age=31536000')
    expect((await apart.run(process.execPath, '-e', ask)).trim()).toBe('UNABLE_TO_VERIFY_LEAF_SIGNATURE')
  })

  it('finds the machine by its name, asked aloud in that network as phones ask', async () => {
    const question = [...LAN_NAME.split('.').flatMap((part) => [part.length, ...Buffer.from(part)]), 0, 0, 1, 0, 1]
    const ask = `const s = require('dgram').createSocket('udp4')
      s.on('message', (m) => { console.log([...m.subarray(-4)].join('.')); s.close() })
      s.bind(0, () => { s.setMulticastInterface(process.argv[1])
        s.send(Buffer.from([0, 7, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, ${question.join()}]), 5353, '224.0.0.251') })`
    const its = apart.address.replace(/\.1$/, '.2')
    expect((await apart.run(process.execPath, '-e', ask, its)).trim()).toBe(apart.address)
  })

  it('signs in, makes a key that is bound to the name, and signs in with it', async () => {
    const cdp = await context.newCDPSession(phone)
    await cdp.send('WebAuthn.enable')
    const options = {
      protocol: 'ctap2',
      transport: 'internal',
      hasUserVerification: true,
      isUserVerified: true,
    } as const
    await cdp.send('WebAuthn.addVirtualAuthenticator', {
      options: { ...options, hasResidentKey: true, automaticPresenceSimulation: true },
    })
    await phone.goto(`${address()}/profil`)
    await signInByHand(web, phone, 'rizal', 'personal')
    await phone.getByRole('button', { name: 'Daftarkan kunci' }).click()
    await phone.getByLabel('Nama kunci').fill('HP saya')
    await phone.getByRole('button', { name: 'Daftarkan kunci' }).click()
    await phone.getByRole('listitem').filter({ hasText: 'HP saya' }).waitFor()
    await context.clearCookies()
    await phone.goto(`${address()}/beranda`)
    await phone.getByLabel('Nama pengguna').fill('rizal')
    await phone.getByLabel('Frasa sandi').fill(web.passphraseOf('rizal'))
    await phone.getByRole('radio', { name: 'HP saya sendiri' }).check({ force: true })
    await phone.getByRole('button', { name: 'Masuk', exact: true }).click()
    await phone.getByRole('button', { name: 'Pakai kunci atau HP' }).click()
    await phone.locator('.topbar').waitFor()
  })

  it('keeps a note while the cable is out, and sends it once when it is back, whatever was closed between', async () => {
    await phone.evaluate(() => navigator.serviceWorker.ready)
    const cdp = await context.newCDPSession(phone)
    expect((await cdp.send('Page.getInstallabilityErrors')).installabilityErrors, 'it can be installed').toEqual([])
    const ready = phone.waitForResponse(/outbox\/asides|outbox\/key/) // the outbox comes when the screen stands
    await phone.goto(`${address()}/catat?orang=${caseId}`)
    await phone.getByRole('radio', { name: 'Pendampingan' }).click()
    await ready
    apart.cable('down')
    await phone.getByLabel('Apa yang dibahas').fill(SAID)
    await phone.getByRole('button', { name: 'Simpan catatan' }).click()
    await phone.getByRole('heading', { name: 'Belum terkirim' }).waitFor()
    await phone.getByText('Tersimpan di perangkat').first().waitFor()
    expect(await phone.locator('main').innerText()).not.toMatch(/Suryani|daster/)
    await picture(phone, 'nyata-tertunda-hp', true)
    expect(await axe(phone)).toEqual([])
    await phone.reload()
    await phone.getByText('Server belum tersambung').waitFor() // the shell, from the phone itself
    apart.cable('up')
    await phone.getByRole('button', { name: 'Coba lagi' }).click()
    const notes = () => web.ownerSql('select note_id from session_notes where case_id = $1', [caseId])
    await expect.poll(async () => (await notes()).length, { timeout: 30_000 }).toBe(1)
    await phone.goto(`${address()}/tertunda`)
    await phone.getByText(/Terkirim \d\d\.\d\d/).waitFor()
    expect(await notes()).toHaveLength(1)
    expect(faults).toEqual([])
  })

  it('seals what is being typed while the cable is out, and finds it again when the page was closed meanwhile', async () => {
    const ready = phone.waitForResponse(/outbox\/key/)
    await phone.goto(`${address()}/catat?orang=${caseId}`)
    await phone.getByRole('radio', { name: 'Pendampingan' }).click()
    await ready
    apart.cable('down')
    await phone.getByLabel('Apa yang dibahas').fill(TYPED)
    await phone.locator('.save-state').getByText('Tersimpan di perangkat').first().waitFor()
    await phone.goto('about:blank')
    apart.cable('up')
    await phone.goto(`${address()}/catat?orang=${caseId}`)
    await expect.poll(() => phone.getByLabel('Apa yang dibahas').inputValue(), { timeout: 20_000 }).toBe(TYPED)
    expect(faults).toEqual([])
  })

  it('D13 I16 holds nothing on its disk that can be read', async () => {
    await context.close()
    const files = readdirSync(profile, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name)))
    const holds = (word: string) =>
      files.filter((bytes) => bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le'))).length
    expect(holds('session_note')).toBeGreaterThan(0) // the search finds what is there
    for (const word of [SAID, TYPED, 'harga jual', 'Suryani']) expect([word, holds(word)]).toEqual([word, 0])
  })
})

/** The hash of the public key that the server shows, as Chromium wants it. */
const keyHashOf = (host: string, port: number): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect({ host, port, servername: LAN_NAME, rejectUnauthorized: false }, () => {
      const key = new X509Certificate(socket.getPeerCertificate(true).raw).publicKey
      resolve(
        createHash('sha256')
          .update(key.export({ type: 'spki', format: 'der' }))
          .digest('base64'),
      )
      socket.end()
    })
    socket.on('error', reject)
  })
