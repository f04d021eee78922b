import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { RUBRICS } from '../../../src/modules/training/rules.ts'
import { giveKeys, giveToHouse } from '../../../src/platform/seal/case-keys.ts'
import { axe } from '../../support/axe.ts'
import { type Opened, type RealWeb, settled, signInByHand } from '../../support/real-web.ts'
import { close } from './close.ts'
import { publishWeek } from './publish-week.ts'

const SAID = 'Air panas tumpah di dapur.'
const HERS = 'Empat model, ditulis di angkutan kota.'
const NEWER = 'Lima model, dari komputer kantor.'

/** She lives here and learns to sew: on a roll of Rizal's, with a result of which a photo is evidence. */
async function learnsToSew(web: RealWeb, caseId: string): Promise<void> {
  const { cards } = web.server.world
  const ani = cards['ani']?.personId ?? ''
  await web.ownerSql(
    `update cases set stage = 'intervention', state = 'open', presence = 'in_house', track = 'sewing', admitted_on = '2026-01-05' where case_id = $1`,
    [caseId],
  )
  await web.call('rizal', 'access.assign', { caseId, personId: ani, part: 'class' })
  await web.within('rizal', async (ctx) => {
    await giveToHouse(ctx.seal, caseId)
    await giveKeys(ctx.seal, caseId, ani, 'class')
  })
  await web.call('budi', 'training.layIn', { track: 'sewing' })
  const { units } = (await web.call('ani', 'training.units', {})) as { units: { unitId: string }[] } // the contract's answer
  const marks = Object.fromEntries(RUBRICS.sewing.criteria.map((c) => [c.code, 3] as const))
  const rated = { round: 'final', heldOn: '2026-01-12', made: 'Rok lipit', marks }
  await web.call('ani', 'training.rate', { ...rated, caseId, unitId: units[0]?.unitId })
  const { groupId } = await web.call('hana', 'programme.saveGroup', { name: 'Melati', fromOn: '2026-01-12' })
  await web.call('hana', 'programme.enrol', { groupId, caseIds: [caseId] })
  await web.call('hana', 'programme.saveSession', {
    ...{ kind: 'social', title: 'Mengelola uang', meantFor: 'group', groupId },
    ...{ onDay: '2026-01-12', starts: '07:00', ends: '08:00', delivererId: cards['rizal']?.personId },
  })
  await publishWeek(web, '2026-01-12')
}

/** What is written on a phone without a connection, what is refused later, and what a shared computer keeps: nothing. */
export function withoutConnection(at: () => { web: RealWeb; caseId: string }) {
  describe('without a connection', () => {
    let web: RealWeb
    let caseId: string
    /** Rizal's own phone: its context is one browser with several tabs */
    let phone: Opened
    beforeAll(async () => {
      ;({ web, caseId } = at())
      await learnsToSew(web, caseId)
      phone = await web.open({ as: 'rizal', screen: 'phone' })
    })
    afterAll(() => close(phone))

    const rows = async () => {
      const [row] = await web.ownerSql(
        `select (select count(*)::int from incidents) as incident, (select count(*)::int from group_sessions) as roll,
          (select count(*)::int from work_photos) as photo`,
      )
      return row
    }
    /** Opened while the server is there, and ready to keep what is written. */
    const tab = async (path: string) => {
      const one = await web.open({ beside: phone.context, screen: 'phone' })
      one.page.setDefaultTimeout(8_000)
      const ready = one.page.waitForResponse(/outbox\/key/)
      await one.page.goto(`${web.url}${path}`)
      await ready
      await settled(one)
      return one
    }
    const lies = (one: Opened) => one.page.getByRole('heading', { name: 'Belum terkirim' }).waitFor()

    it('D12 is a program that the phone can install: a manifest without fault, a worker in charge, and the shell alone in its cache', async () => {
      const { page } = phone
      await page.route('**/assets/keeping-*', (route) => route.abort(), { times: 1 }) // lost on the way: no fault of the page
      const lost = page.waitForEvent('requestfailed')
      await page.goto(`${web.url}/beranda`)
      await settled(phone)
      await lost
      await page.reload() // a browser does not ask again for a module that it missed
      await settled(phone)
      await page.evaluate(() => navigator.serviceWorker.ready)
      await page.reload()
      await settled(phone)
      expect(await page.evaluate(() => navigator.serviceWorker.controller?.scriptURL)).toBe(`${web.url}/sw.js`)
      const cdp = await phone.context.newCDPSession(page)
      const manifest = async () => {
        const { url, errors } = await cdp.send('Page.getAppManifest')
        return { url, errors }
      }
      // the browser gives an empty address while its own fetch of the manifest, begun by the load before, is cut off or under way
      await expect.poll(manifest, { timeout: 5_000 }).toEqual({ url: `${web.url}/titian.webmanifest`, errors: [] })
      expect((await cdp.send('Page.getInstallabilityErrors')).installabilityErrors).toEqual([])
      const cached = await page.evaluate(async () => {
        const all = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()))
        return all.flat().map((request) => new URL(request.url).pathname)
      })
      expect(cached.length).toBeGreaterThan(5)
      expect(cached.filter((path) => path.startsWith('/api/'))).toEqual([])
      const shell = /^\/($|assets\/|[\w-]+\.(svg|png|webmanifest|ico)$|masuk$|index\.html$|shell)/
      expect(cached.filter((path) => !shell.test(path))).toEqual([])
    })

    it('an incident, a roll and a photo lie sealed on the phone, and each is sent once when it is back', async () => {
      const planned = await web.ownerSql(
        `select session_id as id from scheduled_sessions where title = 'Mengelola uang'`,
      )
      const incident = await tab('/kejadian/baru')
      const roll = await tab(`/presensi/${planned[0]?.['id']}`)
      const photo = await tab(`/penerima-manfaat/${caseId}/portofolio`)
      const before = await rows()
      await phone.context.setOffline(true)

      const choose = (one: Opened, name: string | RegExp) =>
        one.page.getByRole('radio', { name, exact: true }).first().check({ force: true })
      await choose(incident, 'Luka')
      await choose(incident, /^1 Ringan/)
      await choose(incident, 'Dapur atau ruang makan')
      await incident.page.getByLabel('Urutan kejadian').fill(SAID)
      await incident.page.getByLabel('Yang segera dilakukan').fill('Disiram air dingin.')
      await incident.page.getByRole('button', { name: 'Simpan kejadian' }).click()
      await lies(incident)

      await roll.page.getByRole('button', { name: /^Simpan untuk/ }).click()
      await lies(roll)

      const dialog = photo.page.getByRole('dialog')
      await photo.page
        .getByRole('button', { name: /[Ff]oto bukti/ })
        .first()
        .click()
      await dialog.locator('input[type=file]').setInputFiles({
        ...{ name: 'rok.jpg', mimeType: 'image/jpeg' },
        buffer: await photo.page.screenshot({ type: 'jpeg' }),
      })
      await dialog.locator('img').waitFor()
      await dialog.getByRole('radio', { name: 'Tidak ada wajah di foto ini' }).check({ force: true })
      await dialog.getByRole('button', { name: 'Simpan foto' }).click()
      await lies(photo)

      expect(await photo.page.locator('main .lines > li').filter({ hasText: 'Tersimpan di perangkat' }).count()).toBe(3)
      expect(await photo.page.locator('main').innerText()).not.toMatch(/Suryani|panas/)
      expect(await rows()).toEqual(before)
      await phone.context.setOffline(false)
      await expect.poll(rows, { timeout: 15_000 }).toEqual({ incident: 1, roll: 1, photo: 1 })
      await photo.page.goto(`${web.url}/tertunda`)
      await photo.page
        .getByText(/Terkirim \d\d\.\d\d/)
        .nth(2)
        .waitFor()
      expect(await rows()).toEqual({ incident: 1, roll: 1, photo: 1 })
      for (const one of [incident, roll, photo]) {
        expect(one.faults).toEqual([])
        await one.page.close()
      }
    })

    it('H32 a phone without room says so and loses nothing: what was typed stays on the screen, and is kept when there is room again', async () => {
      const one = await tab('/kejadian/baru')
      const { page } = one
      /** As a browser does on a full disk: what was put is taken back, and the transaction says why. */
      const fill = () =>
        page.evaluate(() => {
          const { put } = IDBObjectStore.prototype
          IDBObjectStore.prototype.put = function (value) {
            const request = put.call(this, value)
            Object.defineProperty(this.transaction, 'error', { value: new DOMException('full', 'QuotaExceededError') })
            this.transaction.abort()
            return request
          }
          Object.assign(window, { roomAgain: () => Object.assign(IDBObjectStore.prototype, { put }) })
        })
      const before = await rows()
      await phone.context.setOffline(true)
      await fill()
      for (const name of ['Luka', /^1 Ringan/, 'Dapur atau ruang makan'])
        await page.getByRole('radio', { name, exact: true }).first().check({ force: true })
      await page.getByLabel('Urutan kejadian').fill(SAID)
      await page.getByLabel('Yang segera dilakukan').fill('Disiram air dingin.')
      await page.getByRole('button', { name: 'Simpan kejadian' }).click()
      await page.getByText('penyimpanan perangkat ini penuh').first().waitFor()
      await page.getByText('Belum tersimpan, menunggu sambungan').first().waitFor()
      expect(await page.getByLabel('Urutan kejadian').inputValue()).toBe(SAID)
      await page.evaluate('roomAgain()')
      await page.getByRole('button', { name: 'Simpan kejadian' }).click()
      await lies(one)
      await phone.context.setOffline(false)
      await expect.poll(rows, { timeout: 15_000 }).toEqual({ ...before, incident: Number(before?.['incident']) + 1 })
      expect(one.faults).toEqual([])
      await page.close()
    })

    it('G02 what the server then refuses becomes a task of its writer, with her text and the newer one, and ends when she has decided', async () => {
      const note = (discussed: string, more: object = {}) =>
        web.call('rizal', 'sessions.saveNote', {
          ...{ caseId, kind: 'phone', on: '2026-01-12', time: '08:00', minutes: 15, discussed },
          ...more,
        })
      const kept = () => web.ownerSql(`select task_id from tasks where kind = 'check_unsent'`)
      const earlier = (await kept()).map((row) => row['task_id'])
      const tasks = () =>
        web.ownerSql(
          `select link like '/tertunda?nomor=%' as here, done_at is null as open from tasks
           where kind = 'check_unsent' and task_id <> all($1)`,
          [earlier],
        )
      const first = String((await note('Tiga model.'))['noteId'])
      const one = await tab(`/catat?orang=${caseId}&koreksi=${first}`)
      const { page } = one
      await phone.context.setOffline(true)
      await page.getByLabel('Apa yang dibahas').fill(HERS)
      await page.getByRole('button', { name: 'Simpan koreksi' }).click()
      await lies(one)
      await note(NEWER, { correctsId: first })
      await phone.context.setOffline(false)
      await expect.poll(async () => (await tasks()).length, { timeout: 8_000 }).toBe(1)
      await page.reload() // another tab of this phone may have sent it
      await page.getByText(HERS).waitFor()
      await page.getByText(NEWER).waitFor()
      expect(await axe(page)).toEqual([])
      expect(await tasks()).toEqual([{ here: true, open: true }])
      await page.goto(`${web.url}/beranda`)
      await page.getByText('Periksa tulisan yang belum diterima').first().waitFor()
      await page.goto(`${web.url}/tertunda`)
      await page.getByRole('button', { name: 'Sudah saya tulis lagi' }).click()
      await page.getByText(HERS).waitFor({ state: 'detached' })
      expect(await tasks()).toEqual([{ here: true, open: false }])
      const versions = () => web.ownerSql('select note_id from session_notes where corrects_id = $1', [first])
      expect(await versions(), 'the newer one alone').toHaveLength(1)
      expect(one.faults).toEqual([])
      await page.close()
    })

    it('a shared computer keeps nothing: it says that it is not saved, and its disk, stores, caches and worker are empty', async () => {
      const one = await web.open()
      const { page } = one
      await page.goto(web.url)
      await signInByHand(web, page, 'rizal', 'shared')
      await page.goto(`${web.url}/catat?orang=${caseId}`)
      await settled(one)
      await page.getByRole('radio', { name: 'Pendampingan' }).click()
      await one.context.setOffline(true)
      await page.getByLabel('Apa yang dibahas').fill(HERS)
      await page.getByRole('button', { name: 'Simpan catatan' }).click()
      await page.getByText('Belum terkirim karena tidak ada sambungan').first().waitFor({ timeout: 8000 })
      expect(new URL(page.url()).pathname).toBe('/catat')
      expect(await page.getByLabel('Apa yang dibahas').inputValue()).toBe(HERS)
      const held = await page.evaluate(async () => ({
        caches: await caches.keys(),
        databases: await indexedDB.databases(),
        workers: (await navigator.serviceWorker.getRegistrations()).length,
        manifest: document.querySelector('link[rel=manifest]') !== null,
        stores: JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state, window.name]),
      }))
      expect(held).toMatchObject({ caches: [], databases: [], workers: 0, manifest: false })
      expect(held.stores).not.toMatch(/model|Suryani/)
      await one.context.setOffline(false)
      await close(one)
    })
  })
}
