import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { runJob } from '../../../../tests/support/run-job.ts'
import { openCase } from '../../cases/facts/case.ts'
import { saveIdentity } from '../../clients/facts.ts'
import { server } from '../server.ts'

const TABLES = [
  'cases',
  'identities',
  'referrals',
  'referral_papers',
  'health_log',
  'menu_meals',
  'meal_costs',
  'improvements',
] as const
/** Six of one kecamatan, one of another, one who is protected; of seven the sender said a category. */
const WOMEN: { district: string; categories: number[]; protectedCode?: string }[] = [
  ...Array.from({ length: 6 }, () => ({ district: 'Payaraman', categories: [23, 16] })),
  // so many that what is left of all beside the six is no small number
  ...Array.from({ length: 4 }, () => ({ district: 'Indralaya', categories: [24] })),
  { district: 'Payaraman', categories: [], protectedCode: '9-1' },
]

describe('the monthly report', () => {
  let t: TestApp
  const cases: string[] = []
  const put = (table: string, row: Record<string, unknown>) => {
    const all = { centre_id: t.as(cast.head).centreId, ...row }
    const keys = Object.keys(all)
    return t.ownerSql(
      `insert into ${table} (${keys.join(', ')}) values (${keys.map((_, i) => `$${i + 1}`).join(', ')})`,
      Object.values(all),
    )
  }
  beforeAll(async () => {
    t = await startApp()
    t.travelTo('2026-01-12T03:00:00Z')
    for (const table of TABLES) await t.ownerSql(`alter table ${table} disable trigger user`)
    const rizal = t.as(cast.rizal)
    for (const [i, { district, categories, protectedCode }] of WOMEN.entries()) {
      const { caseId, papers } = await rizal.within(async (ctx) => {
        const { caseId } = await openCase(ctx, {
          display: { honorific: 'Ibu', callName: `Rekaan${i}`, birthYear: 1996 },
          openedOn: '2026-01-05',
          responsibleId: rizal.id,
          ...(protectedCode && { protectedCode }),
        })
        const isProtected = protectedCode !== undefined
        await saveIdentity(ctx, caseId, { fullName: `Rekaan ${i}`, district }, { version: 0, isProtected })
        const place = { table: 'referral_papers', row: caseId, column: 'body' }
        return { caseId, papers: await ctx.seal.sealJson('identity', caseId, place, { list: { categories } }) }
      })
      await put('referrals', {
        ...{
          case_id: caseId,
          no_letter_reason: 'came_herself',
          source: 'self',
          urgency: 'ordinary',
          status: 'accepted',
        },
        ...{ received_at: '2026-01-05T03:00:00Z', registered_at: '2026-01-05T03:00:00Z', registered_by: rizal.id },
        ...{ first_response_due_on: '2026-01-06', decision_due_on: '2026-01-20' },
      })
      await put('referral_papers', { case_id: caseId, is_protected: protectedCode !== undefined, body: papers })
      await t.ownerSql(`update cases set admitted_on = '2026-01-06', state = 'open' where case_id = $1`, [caseId])
      cases.push(caseId)
    }
    const nurse = t.as(cast.nurse).id
    for (const [kind, standing, on] of [
      ...Array.from({ length: 5 }, (_, i) => ['complaint', 'treated', `2026-01-1${i}`] as const),
      ['complaint', 'refer', '2026-01-20'],
      ['child', 'treated', '2026-01-21'],
      ['complaint', 'treated', '2026-02-01'],
    ] as const)
      await put('health_log', {
        ...{ entry_id: randomUUID(), case_id: cases[0], kind, seen_on: on, standing, written_by: nurse, body: 'x' },
        written_at: `${on}T03:00:00Z`,
      })
    for (const on of ['2026-01-10', '2026-01-11', '2026-02-01'])
      await put('menu_meals', { on_day: on, meal: 'lunch', cooked: 30, thrown: 2 })
    await put('meal_costs', { on_day: '2026-01-10', rupiah: 300_000, noted_by: t.as(cast.head).id })
    await put('improvements', {
      ...{ improvement_id: randomUUID(), origin: 'other', what: 'Tambah daya listrik kelas', due_on: '2026-03-01' },
      ...{ owner_id: t.as(cast.head).id, asked_by: t.as(cast.head).id, asked_at: '2026-01-20T03:00:00Z' },
    })
    t.travelTo('2026-02-03T03:00:00Z')
  }, 120_000)
  afterAll(() => t.close())

  const valuesOf = (sections: { title: string; lines: { label: string; said: string }[] }[], title: string) =>
    Object.fromEntries(sections.find((s) => s.title.startsWith(title))?.lines.map((l) => [l.label, l.said]) ?? [])

  it('says categories by their number and never that of health, and where they come from, but not of a protected woman', async () => {
    const { sections } = await t.as(cast.head).call('releases.draft', { report: 'monthly' })
    // of whom there are few not even the number of the category stands
    expect(valuesOf(sections, 'Kategori')).toEqual({ 'Kategori 23': '6', lainnya: 'disamarkan' })
    expect(valuesOf(sections, 'Asal')).toEqual({ Payaraman: '6', lainnya: 'disamarkan' })
  })

  it('says how often somebody was treated, what was cooked and what it cost, of nobody', async () => {
    const { sections } = await t.as(cast.coordinator).call('releases.draft', { report: 'monthly' })
    expect(valuesOf(sections, 'Kesehatan')).toEqual({
      'Pengobatan ringan di tempat': '5',
      'Rujukan ke layanan kesehatan': '0',
      'Rawat inap': '0',
    })
    expect(valuesOf(sections, 'Makan')).toEqual({
      'Porsi yang dimasak': '60',
      'Porsi yang tersisa': '4',
      'Belanja bahan makan': 'Rp300.000',
      'Biaya per porsi': 'Rp10.000',
    })
    const count = (who: Parameters<TestApp['as']>[0], month: string) =>
      t.as(who).sql(`select sec.treated_in('${month}', '2026-02-03T03:00:00Z') as n`)
    expect(await count(cast.head, '2026-02-01'), 'a month that runs').toEqual([{ n: 0 }])
    for (const who of [cast.rizal, cast.administration, cast.socialOffice, cast.houseMother])
      expect(await count(who, '2026-01-01'), who.username).toEqual([{ n: 0 }])
  })

  it('is followed by a quarterly one that says what is done about what was found', async () => {
    t.travelTo('2026-04-03T03:00:00Z')
    const { sections } = await t.as(cast.head).call('releases.draft', { report: 'quarterly' })
    expect(valuesOf(sections, 'Tindak lanjut')).toEqual({ 'Tambah daya listrik kelas': 'lewat batas' })
  })

  it('is not asked for any more when it is too old to be made', async () => {
    const night = () => runJob(t, t.as(cast.head).centreId, server.jobs?.[0])
    const open = () =>
      t.ownerSql<{ link: string }>(
        `select link from tasks where kind = 'report_monthly' and done_at is null order by link`,
      )
    const back = t.time.now
    t.travelTo('2026-03-03T03:00:00Z')
    await night()
    const [oldest] = await open()
    expect(oldest?.link).toBe('/laporan/susun/monthly?sampai=2026-02-28')
    t.travelTo('2027-02-28T03:00:00Z')
    await night()
    expect(await open(), 'the eleventh before it').toContainEqual(oldest)
    t.travelTo('2027-03-01T03:00:00Z')
    await night()
    expect(await open()).not.toContainEqual(oldest)
    t.time.now = back
  })
})
