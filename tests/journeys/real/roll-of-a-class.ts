import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { giveToHouse } from '../../../src/platform/seal/case-keys.ts'
import { axe } from '../../support/axe.ts'
import { picture, sticksOut, tapBudget } from '../../support/browser.ts'
import { type RealWeb, settled } from '../../support/real-web.ts'
import { close } from './close.ts'
import { publishWeek } from './publish-week.ts'
import { openFor } from './women.ts'

const TWENTY = Array.from({ length: 20 }, (_, n) => `Peserta ${String.fromCharCode(65 + n)}`)

/** A session of Rizal's with twenty women, as it stands on the timetable. */
async function twenty(web: RealWeb): Promise<void> {
  const caseIds: string[] = []
  for (const name of TWENTY) caseIds.push(await openFor(web, name))
  await web.ownerSql(
    `update cases set stage = 'intervention', state = 'open', presence = 'in_house', admitted_on = '2026-01-12' where case_id = any ($1)`,
    [caseIds],
  )
  const { groupId } = await web.call('hana', 'programme.saveGroup', { name: 'Melati', fromOn: '2026-01-12' })
  await web.call('hana', 'programme.enrol', { groupId, caseIds })
  await web.call('hana', 'programme.saveSession', {
    ...{ kind: 'social', title: 'Mengelola uang', meantFor: 'group', groupId },
    ...{ onDay: '2026-01-12', starts: '07:00', ends: '08:00' },
    delivererId: web.server.world.cards['rizal']?.personId,
  })
  await publishWeek(web, '2026-01-12')
}

const ROOMS = 4

/** Beds for all who are in the house, five in a room. */
async function sleeping(web: RealWeb): Promise<void> {
  await web.within('rizal', async (ctx) => {
    const here = await ctx.db.selectFrom('cases').select('caseId').where('presence', '=', 'in_house').execute()
    for (const { caseId } of here) await giveToHouse(ctx.seal, caseId)
  })
  await web.ownerSql(
    `with here as (select centre_id, case_id, row_number() over (order by case_id) as n from cases where presence = 'in_house' and state = 'open'),
      r as (insert into rooms (centre_id, room_id, building, name, kind, capacity)
        select distinct centre_id, gen_random_uuid(), 'Wisma', 'Kamar ' || (n % ${ROOMS}), 'dormitory', 60 from (select distinct centre_id, n % ${ROOMS} as n from here) k returning *),
      b as (insert into beds (centre_id, bed_id, room_id, label) select h.centre_id, gen_random_uuid(), r.room_id, 'B' || h.n
        from here h join r on r.name = 'Kamar ' || (h.n % ${ROOMS}) returning *),
      p as (insert into bed_periods (centre_id, period_id, bed_id, from_on) select centre_id, gen_random_uuid(), bed_id, '2026-01-12' from b returning *)
      insert into bed_occupants (centre_id, period_id, case_id, is_current) select p.centre_id, p.period_id, h.case_id, true
        from p join b using (centre_id, bed_id) join here h on b.label = 'B' || h.n`,
  )
}

/** What a printer would get: the size of each sheet in points, and the words that stand on them. */
async function onPaper(page: Page): Promise<{ pages: number[][]; said: string }> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  await page.emulateMedia({ media: 'print' })
  const said = await page.locator('body').innerText()
  await page.emulateMedia({ media: null })
  const pages = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)]
  return { pages: pages.map(([, width, height]) => [Math.round(Number(width)), Math.round(Number(height))]), said }
}

/** The roll of a session, from Beranda. */
export function rollOfAClass(at: () => RealWeb) {
  describe('the roll of twenty', () => {
    let web: RealWeb
    beforeAll(async () => {
      web = at()
      await twenty(web)
    })

    it('with three exceptions takes six presses at most on a phone', async () => {
      const one = await web.open({ as: 'rizal', screen: 'phone' })
      const { page } = one
      await page.goto(`${web.url}/beranda`)
      await settled(one)
      const taps = await tapBudget(page)
      await page.getByRole('link', { name: /Presensi Mengelola uang/ }).click()
      for (const [name, mark] of [
        ['Peserta B', 'Sakit'],
        ['Peserta D', 'Izin'],
        ['Peserta F', 'Tanpa keterangan'],
      ])
        await page
          .getByRole('group', { name: `Kehadiran Ibu ${name}` })
          .getByRole('radio', { name: mark ?? '' })
          .click()
      await settled(one)
      await picture(page, 'nyata-presensi-phone')
      expect(await axe(page)).toEqual([])
      expect(await sticksOut(page)).toBe(0)
      const [answer] = await Promise.all([
        page.waitForResponse((r) => r.url().endsWith('/groups/save')),
        page.getByRole('button', { name: 'Simpan untuk 20 orang' }).click(),
      ])
      expect(answer.status()).toBe(200)
      await page.getByRole('heading', { level: 1, name: 'Mengelola uang' }).waitFor()
      expect(await taps.presses()).toBeLessThanOrEqual(6)
      const marks = await web.ownerSql(
        'select mark, count(*)::int as n from group_attendances group by mark order by mark',
      )
      expect(marks).toEqual([
        { mark: 'excused', n: 1 },
        { mark: 'no_reason', n: 1 },
        { mark: 'present', n: 17 },
        { mark: 'sick', n: 1 },
      ])
      await close(one)
    })

    it('is on paper as the week on A4 across, with its group and no name, and as a minute with its method and who asked', async () => {
      const [{ groupId } = { groupId: '' }] = await web.ownerSql(`select group_id as "groupId" from group_sessions`)
      const [{ attendanceId } = { attendanceId: '' }] = await web.ownerSql(
        `select attendance_id as "attendanceId" from group_attendances where mark = 'present' limit 1`,
      )
      await web.call('rizal', 'groups.ask', {
        groupId,
        from: 'woman',
        attendanceId,
        text: 'Bagaimana menabung harian?',
      })
      const one = await web.open({ as: 'rizal' })
      const { page } = one
      await page.goto(`${web.url}/jadwal`)
      await settled(one)
      const sheet = await onPaper(page)
      expect(sheet.pages).toEqual([[842, 595]])
      expect(sheet.said).toMatch(/Mengelola uang/)
      expect(sheet.said).toMatch(/Melati/)
      expect(sheet.said).not.toMatch(/Peserta [A-T]\b|Cetak jadwal|Kunci layar/)
      await page.goto(`${web.url}/catat/kelompok/${groupId}/bukti`)
      await settled(one)
      const minute = await onPaper(page)
      expect(new Set(minute.pages.map(([width, height]) => `${width} ${height}`))).toEqual(new Set(['595 842']))
      expect(minute.said).toMatch(/Cara\s+Ceramah/)
      expect(minute.said).toMatch(
        /Peserta [A-T]\b.*\s*.*Bagaimana menabung harian\?|Bagaimana menabung harian\?\s.*Peserta [A-T]\b/,
      )
      expect(minute.said).not.toMatch(/Kunci layar/)
      await close(one)
    })

    it('and the evening roll one press a room, one an exception, and two for its begin and end', async () => {
      await sleeping(web)
      const one = await web.open({ as: 'yanti', screen: 'phone' })
      const { page } = one
      await page.goto(`${web.url}/malam`)
      await settled(one)
      const taps = await tapBudget(page)
      await page.getByRole('button', { name: 'Mulai apel' }).click()
      // not the list that stood there before the roll came
      await page.locator('.roll-chip', { hasText: 'Peserta C' }).click()
      for (let room = 0; room < ROOMS; room++)
        await page.locator('.roll-room.is-now:not(.is-seen) .roll-room__top .btn').click()
      const finish = page.locator('main .actions').last().getByRole('button').last()
      await Promise.all([page.waitForResponse((r) => r.url().endsWith('/residence/finishRoll')), finish.click()])
      expect(await taps.presses()).toBeLessThanOrEqual(ROOMS + 1 + 2)
      expect(await web.ownerSql('select mark from roll_marks')).toEqual([{ mark: 'not_here' }])
      await close(one)
    })
  })
}
