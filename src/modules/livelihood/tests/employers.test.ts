import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { partnered } from './partnered.ts'
import { WORK } from './support.ts'

describe('with whom she works', () => {
  let t: TestApp
  let caseId = ''
  let other = ''
  let partnerId = ''
  let workId = ''
  beforeAll(async () => {
    t = await startApp()
    ;({ caseId, other, partnerId } = await partnered(t))
  })
  afterAll(() => t.close())
  const rizal = () => t.as(cast.rizal)
  const { employer: _, at: __, ...work } = WORK
  const there = () => ({ ...work, at: 'partner' as const, partnerId, version: 0 })
  const works = async (who: { username: string } = cast.rizal, of = caseId) =>
    (await t.as(who).call('livelihood.book', { caseId: of })).works
  const chosen = async (of = caseId) =>
    (await rizal().call('livelihood.employers', { caseId: of })).employers.find((e) => e.partnerId === partnerId)

  it('is chosen among the partners of the house, each with its room, by whoever writes her book', async () => {
    expect(await chosen()).toEqual({
      ...{ partnerId, name: 'Konveksi Bintang', contact: 'Bu Rini 0811-4477-0001' },
      ...{ there: 0, quota: 1, overOn: null, cautions: [], closedFor: null, deals: [] },
    })
    for (const who of [cast.sewing, cast.psychologist, cast.administration])
      expect(await t.as(who).refused('livelihood.employers', { caseId }), who.username).toBe('not_allowed')
    expect(await t.as(elsewhere.stranger).refused('livelihood.employers', { caseId })).toBe('not_found')
    expect(await rizal().refused('livelihood.saveWork', { ...there(), caseId, partnerId: caseId })).toBe('not_found')
    expect(await rizal().refused('livelihood.saveWork', { ...there(), caseId, partnerId: undefined })).toBe(
      'invalid_input',
    )
  })

  it('names the partner on her page, keeps her words sealed apart, and takes one place of the quota', async () => {
    ;({ workId } = await rizal().call('livelihood.saveWork', { ...there(), caseId, contact: 'Bu Rini' }))
    expect(await works()).toMatchObject([
      {
        partner: { partnerId, standing: { name: 'Konveksi Bintang', there: 1, cautions: [] } },
        said: { contact: 'Bu Rini' },
      },
    ])
    const [row] = await t.ownerSql<{ body: string; partner_id: string }>('select body, partner_id from workplaces')
    expect([row?.partner_id, row?.body.includes('Rini')]).toEqual([partnerId, false])
    expect((await chosen())?.cautions, 'she herself does not fill it').toEqual([])
    expect((await chosen(other))?.cautions).toEqual(['quota_full'])
  })

  it('warns when the quota is full and lets her work there all the same, and says that an agreement is over', async () => {
    await rizal().call('livelihood.saveWork', { ...there(), caseId: other })
    expect((await works(cast.rizal, other))[0]?.partner?.standing).toMatchObject({
      ...{ there: 2, quota: 1 },
      cautions: ['quota_full'],
    })
    const { agreements } = await t.as(cast.coordinator).call('partners.partner', { partnerId })
    await t.as(cast.coordinator).call('partners.endAgreement', { agreementId: agreements[0]?.agreementId ?? '' })
    expect(await chosen()).toMatchObject({ quota: null, overOn: '2026-01-11', cautions: ['agreement_over'] })
    const page = await t.as(cast.coordinator).call('partners.partner', { partnerId })
    expect(page).toMatchObject({ people: 2, ever: 2, quota: 0, overOn: '2026-01-11' })
  })

  it('writes a new partner down with her work, once, and not one that is there, nor one named like a woman', async () => {
    const fresh = { ...work, caseId, version: 0, at: 'new' as const, partnerKind: 'salon' as const }
    expect(await rizal().refused('livelihood.saveWork', { ...fresh, employer: 'Konveksi Bintang' })).toBe('name_taken')
    expect(await rizal().refused('livelihood.saveWork', { ...fresh, employer: 'Salon Suryani' })).toBe('names_somebody')
    const salon = { ...fresh, employer: 'Salon Dahlia', contact: 'Ibu Mega' }
    expect(await t.as(cast.head).refused('livelihood.saveWork', salon), 'who writes no partner').toBe('not_allowed')
    await rizal().call('livelihood.saveWork', salon)
    const { partners } = await t.as(cast.administration).call('partners.partners', {})
    const made = partners.find((p) => p.name === 'Salon Dahlia')
    expect(made).toMatchObject({ kind: 'salon', stage: 'contact', people: 1 })
    const page = await t.as(cast.administration).call('partners.partner', { partnerId: made?.partnerId ?? '' })
    expect([page.contact, page.works]).toEqual(['Ibu Mega', []])
    const declined = { partnerId: made?.partnerId ?? '' }
    await t.as(cast.coordinator).call('partners.decline', declined)
    const again = { ...there(), ...declined, caseId: other }
    expect(await rizal().refused('livelihood.saveWork', again)).toBe('partner_declined')
  })

  it('stays hers alone where she wants no partner of it: nothing but her own words, sealed', async () => {
    const { workId: alone } = await rizal().call('livelihood.saveWork', { ...WORK, caseId: other, version: 0 })
    const [row] = await t.ownerSql<{ partner_id: string | null; body: string }>(
      'select partner_id, body from workplaces where work_id = $1',
      [alone],
    )
    expect([row?.partner_id, row?.body.includes('Konveksi')]).toEqual([null, false])
    expect((await works(cast.rizal, other)).find((w) => w.workId === alone)).toMatchObject({
      partner: null,
      said: { employer: 'Konveksi Contoh' },
    })
    const end = { workId: alone, version: 1, on: '2026-01-12', as: 'completed' as const }
    const rated = { ...end, rates: true, paid: 'yes' as const, safe: 'yes' as const, again: 'no' as const }
    expect(await rizal().refused('livelihood.endWork', rated)).toBe('not_with_partner')
  })

  it('is read as it was told before there were partners in the book', async () => {
    const [before] = await t.ownerSql<{ body: string }>('select body from work_placements where work_id = $1', [workId])
    const [row] = await t.ownerSql<{ body: string }>('select body from workplaces where work_id = $1', [workId])
    const rows = await works()
    const words = { employer: 'Warung Ibu Siti', does: 'melayani', maySay: 'x' }
    const body = await rizal().within((ctx) =>
      ctx.seal.sealJson('narrative', caseId, { table: 'work_placements', row: workId, column: 'body' }, words),
    )
    await t.ownerSql('update work_placements set body = $2 where work_id = $1', [workId, body])
    await t.ownerSql('delete from workplaces where work_id = $1', [workId])
    expect((await works()).find((w) => w.workId === workId)).toMatchObject({ partner: null, said: words })
    await t.ownerSql('update work_placements set body = $2 where work_id = $1', [workId, before?.body])
    await t.ownerSql(
      `insert into workplaces (centre_id, work_id, case_id, partner_id, kind, from_on, body, written_by, written_at)
       select centre_id, work_id, case_id, $2, kind, from_on, $3, changed_by, changed_at from work_placements where work_id = $1`,
      [workId, partnerId, row?.body],
    )
    expect(await works()).toEqual(rows)
  })

  it('is told on the page of the partner as a number, small ones not to all, and by name to whoever reads her book', async () => {
    const page = (who: { username: string }) => t.as(who).call('partners.partner', { partnerId })
    for (const who of [cast.rizal, cast.coordinator, cast.head])
      expect((await page(who)).works.map((w) => [w.label, w.kind]).sort(), who.username).toEqual([
        ['Halimah', 'internship'],
        ['Suryani', 'internship'],
      ])
    for (const who of [cast.administration, cast.wulan])
      expect(await page(who), who.username).toMatchObject({ works: [], people: 2, ever: 2, isCounted: true })
    for (const who of [cast.sewing, cast.salon])
      expect(await page(who), who.username).toMatchObject({ works: [], people: 0, ever: null, isCounted: false })
    const rows = (who: { username: string }, sql: string) =>
      t
        .as(who)
        .sql(sql, [])
        .catch(() => [])
    const all = { ...cast, stranger: elsewhere.stranger }
    const read: string[] = []
    for (const who of Object.values(all)) {
      if (who.username === cast.ended.username) continue
      if ((await rows(who, 'select 1 from workplaces')).length > 0) read.push(who.username)
    }
    expect(read.sort()).toEqual(['hana', 'ratna', 'rizal'])
    const counted = `select there, coming, ever from sec.count_at_partners(array(select partner_id from partners), '2026-01-12')`
    expect(new Set((await rows(cast.sewing, counted)).map((r) => JSON.stringify(r)))).toEqual(
      new Set(['{"there":null,"coming":null,"ever":null}']),
    )
    for (const who of [cast.guard, cast.nurse, cast.houseMother]) expect(await rows(who, counted)).toEqual([])
    await expect(
      t.as(cast.wulan).sql(`update workplaces set ended_on = '2026-01-12' returning 1`, []),
    ).resolves.toEqual([])
    const [to, from] = [
      t.as(cast.wulan),
      `select centre_id, gen_random_uuid(), case_id, 'job', '2026-01-12', 'x', sec.person(), now()`,
    ]
    await expect(
      to.sql(
        `insert into workplaces (centre_id, work_id, case_id, kind, from_on, body, written_by, written_at) ${from} from cases where case_id = $1`,
        [caseId],
      ),
    ).rejects.toThrow(/row-level security/)
  })

  it('is told of a protected woman by her code alone, to whoever reads her book', async () => {
    const shield = (code: string | null) =>
      t.ownerSql('update cases set is_protected = $2, code_name = $3 where case_id = $1', [other, code !== null, code])
    await shield('R-77')
    for (const who of [cast.rizal, cast.coordinator, cast.head, cast.wulan, cast.administration, cast.sewing]) {
      const page = await t.as(who).call('partners.partner', { partnerId })
      expect(JSON.stringify(page), who.username).not.toContain('Halimah')
      const reads = ['rizal', 'hana', 'ratna'].includes(who.username)
      expect(
        page.works.some((w) => w.label === 'R-77' && w.isProtected),
        who.username,
      ).toBe(reads)
    }
    await shield(null)
  })

  it('ends by whoever works with her then, frees her place, and says three things of the partner without a word of her', async () => {
    const end = { workId, version: 1, on: '2026-01-12', as: 'hired' as const, how: 'Ibu Suryani senang di sana.' }
    const rated = { ...end, rates: true, paid: 'yes' as const, safe: 'partly' as const, again: 'yes' as const }
    expect(await t.as(cast.coordinator).refused('livelihood.endWork', { ...end, rates: true })).toBe('invalid_input')
    await t.as(cast.coordinator).call('livelihood.endWork', rated)
    expect(await t.as(cast.coordinator).refused('livelihood.endWork', rated)).toBe('work_ended')
    const page = await t.as(cast.coordinator).call('partners.partner', { partnerId })
    expect(page.evaluations).toMatchObject([{ paid: 'yes', safe: 'partly', again: 'yes', words: '', by: 'Hana' }])
    expect(JSON.stringify(page.evaluations)).not.toContain('Suryani')
    expect(page).toMatchObject({ people: 1, ever: 2 })
    // to whoever is told no small number its being there would tell that somebody was there
    expect((await t.as(cast.sewing).call('partners.partner', { partnerId })).evaluations).toEqual([])
    expect(await t.as(cast.sewing).sql('select 1 from partner_evaluations')).toEqual([])
    const [row] = await t.ownerSql<{ by: string }>('select changed_by as by from work_placements where work_id = $1', [
      workId,
    ])
    expect(row?.by, 'in the name of whoever did it').toBe(t.as(cast.coordinator).id)
  })
})
