import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { sheetRows, takenOut } from '../../../../tests/support/sheet-rows.ts'
import { openInData } from '../../clients/tests/support.ts'

describe('the budget of a year', () => {
  let t: TestApp
  let planId = ''
  beforeAll(async () => {
    t = await startApp()
  })
  afterAll(() => t.close())

  const office = () => t.as(cast.administration)
  const head = () => t.as(cast.head)
  const plan = async (who: { username: string } = cast.administration) => t.as(who).call('budget.plan', { planId })
  const versionId = async () => (await plan()).versions.at(-1)?.versionId ?? ''
  const total = async () => (await plan()).versions.at(-1)?.totalRupiah
  const line = (more: object = {}) => ({
    ...{ under: { activity: 'Penunjang' }, goes: {}, name: 'Kipas angin', calculation: '350.000 × 4 unit' },
    ...{ cash: { fund: 'apbd' as const, fromMonth: 2, untilMonth: 2 }, ceiling: {}, line: null, ...more },
  })

  it('begins with the sample of the field, 721.000.000, and with the accounts of the region', async () => {
    expect(await office().call('budget.layAccounts', {})).toEqual({ added: 18 })
    expect(await office().call('budget.layAccounts', {})).toEqual({ added: 0 })
    const begin = { year: 2027, persons: 40, days: 180, from: 'sample' as const }
    ;({ planId } = await office().call('budget.begin', begin))
    const found = await plan()
    expect(found).toMatchObject({
      year: 2027,
      versions: [{ kind: 'draft', state: 'written', totalRupiah: 721_000_000 }],
    })
    expect(found.lines).toHaveLength(19)
    expect(found.months.reduce((n, m) => n + m, 0)).toBe(721_000_000)
    expect(found.lines.find((l) => l.name === 'Toolkit menjahit')).toMatchObject({
      accountCode: '5.1.02.01.01.0039',
      amountRupiah: 97_400_000,
    })
    expect(await office().refused('budget.begin', begin)).toBe('year_taken')
    expect(await office().refused('budget.begin', { ...begin, year: 2030 })).toBe('year_not_now')
    expect(await office().refused('budget.begin', { ...begin, year: 2026, from: 'last' })).toBe('no_plan_before')
  })

  it('names no woman in what it costs', async () => {
    await openInData(t, { honorific: 'Ibu', callName: 'Suryani', birthYear: 1998 })
    const of = async (more: object) => ({ ...line(more), versionId: await versionId() })
    for (const more of [{ name: 'Persalinan Suryani' }, { under: { activity: 'Bantuan Suryani' } }])
      expect(await office().refused('budget.saveLine', await of(more))).toBe('names_somebody')
  })

  it('is read by whoever reads money, and written by whoever keeps it; also by SQL', async () => {
    for (const who of [cast.head, cast.coordinator]) {
      expect(await plan(who), who.username).toMatchObject({ mayWrite: false, lines: { length: 19 } })
      const saved = { ...line(), versionId: await versionId() }
      expect(await t.as(who).refused('budget.saveLine', saved), who.username).toBe('not_allowed')
      const sql = `insert into budget_accounts (centre_id, account_id, code, name) values (sec.centre(), gen_random_uuid(), '9.9', 'x')`
      await expect(t.as(who).sql(sql), who.username).rejects.toThrow(/row-level security/)
    }
    for (const who of [cast.rizal, cast.houseMother, cast.sewing, cast.nurse, cast.guard, cast.socialOffice]) {
      expect(await t.as(who).refused('budget.plans', {}), who.username).toBe('not_allowed')
      for (const table of ['budget_plans', 'budget_versions', 'budget_lines', 'budget_accounts'])
        expect(await t.as(who).sql(`select 1 from ${table}`), `${who.username} ${table}`).toEqual([])
    }
    expect(await t.as(elsewhere.head).refused('budget.plan', { planId })).toBe('not_found')
  })

  it('takes a line, reckons it by itself, and says what is wrong with one', async () => {
    const save = async (more: object) => ({ ...line(more), versionId: await versionId() })
    const { lineId } = await office().call('budget.saveLine', await save({}))
    expect(await total()).toBe(722_400_000)
    const wrong: [object, string][] = [
      [{ calculation: '350,000 × 4' }, 'calculation_unclear'],
      [{ cash: { fund: 'apbd', fromMonth: 3, untilMonth: 2 } }, 'months_backwards'],
      [{ ceiling: { ceilingRupiah: 300_000 } }, 'ceiling_reason_needed'],
      [{ name: '' }, 'invalid_input'],
    ]
    for (const [more, code] of wrong)
      expect(await office().refused('budget.saveLine', await save(more)), code).toBe(code)
    const { accounts } = await office().call('budget.accounts', {})
    const fees = accounts.find((a) => a.code === '5.1.02.02.01.0003')?.accountId
    const dear = { accountId: fees, ceiling: { ceilingRupiah: 300_000, ceilingReason: 'Pasar' } }
    expect(await office().refused('budget.saveLine', await save(dear))).toBe('above_binding_ceiling')
    const reasoned = { ceiling: { ceilingRupiah: 300_000, ceilingReason: 'Harga pasar' }, line: { lineId, seen: 1 } }
    await office().call('budget.saveLine', await save(reasoned))
    expect(await office().refused('budget.saveLine', await save(reasoned))).toBe('line_moved_on')
    expect(await office().refused('budget.removeLine', { lineId, seen: 1 })).toBe('line_moved_on')
    await office().call('budget.removeLine', { lineId, seen: 2 })
    expect(await total()).toBe(721_000_000)
  })

  it('keeps an account once, whatever zeros are written', async () => {
    const add = (code: string) => ({ code, name: 'Bahan komputer' })
    expect(await office().refused('budget.addAccount', add('5.1.2.1.1.29'))).toBe('code_taken')
    expect(await office().refused('budget.addAccount', add('5.1.x'))).toBe('code_not_clear')
    await office().call('budget.addAccount', add('521112'))
    const { accounts } = await office().call('budget.accounts', {})
    const account = accounts.find((a) => a.code === '521112')
    await office().call('budget.offerAccount', { accountId: account?.accountId ?? '', isUsed: false })
    expect((await office().call('budget.accounts', {})).accounts.find((a) => a.code === '521112')?.isUsed).toBe(false)
  })

  it('takes up a need that the head carried into the year, once', async () => {
    const { needId } = await t.as(cast.rizal).call('needs.ask', {
      ...{ kind: 'tools' as const, what: 'Mesin obras, 2 unit', why: 'Antre dua jam.', who: { womenCount: 20 } },
      money: { costRupiah: 9_000_000, source: 'donor' as const },
    })
    await head().call('needs.decide', { needId, decision: 'next_year', words: 'Tahun depan.' })
    expect((await plan()).needs).toEqual([{ needId, what: 'Mesin obras, 2 unit', costRupiah: 9_000_000 }])
    const take = { versionId: await versionId(), needId, activity: 'Kebutuhan tahun lalu' }
    await office().call('budget.takeNeed', take)
    expect(await office().refused('budget.takeNeed', take)).toBe('need_stands')
    const found = await plan()
    expect([found.needs, found.lines.find((l) => l.isFromNeed)]).toMatchObject([
      [],
      { fund: 'donor', amountRupiah: 9_000_000 },
    ])
  })

  it('is proposed, given back with words, proposed again and locked by the head alone; then nothing in it changes', async () => {
    const id = await versionId()
    const open = () =>
      t.ownerSql('select kind, owner_role, owner_id from tasks where link = $1 and done_at is null', [
        `/anggaran/${planId}`,
      ])
    await office().call('budget.propose', { versionId: id })
    expect(await open()).toEqual([{ kind: 'decide_budget', owner_role: 'head', owner_id: null }])
    expect(await office().refused('budget.propose', { versionId: id })).toBe('version_closed')
    expect(await office().refused('budget.saveLine', { ...line(), versionId: id })).toBe('version_closed')
    expect(await office().refused('budget.lock', { versionId: id })).toBe('not_allowed')
    const own = `update budget_versions set locked_at = now() where version_id = $1`
    await expect(office().sql(own, [id])).rejects.toThrow(/not_allowed/)
    await head().call('budget.giveBack', { versionId: id, words: 'Uji kompetensi terlalu kecil.' })
    expect(await open()).toEqual([{ kind: 'mend_budget', owner_role: null, owner_id: office().id }])
    expect((await plan()).versions[0]).toMatchObject({ state: 'written', answer: 'Uji kompetensi terlalu kecil.' })
    const [row] = await t.ownerSql('select answer from budget_versions where version_id = $1', [id])
    expect(JSON.stringify(row)).not.toContain('kompetensi')
    await office().call('budget.propose', { versionId: id })
    await head().call('budget.lock', { versionId: id })
    expect(await open()).toEqual([])
    expect(await head().refused('budget.lock', { versionId: id })).toBe('version_closed')
    for (const sql of [
      `update budget_lines set price_rupiah = 1 where version_id = $1`,
      `delete from budget_lines where version_id = $1`,
    ])
      await expect(office().sql(sql, [id]), sql).rejects.toThrow(/version_closed/)
    await expect(
      head().sql('update budget_versions set proposed_at = null where version_id = $1', [id]),
    ).rejects.toThrow(/version_closed/)
  })

  it('goes on as the next version, beside which the locked one stands line by line', async () => {
    expect(await plan()).toMatchObject({ mayGoOn: true, mayWrite: false })
    await office().call('budget.goOn', { planId })
    expect(await office().refused('budget.goOn', { planId })).toBe('version_open')
    const found = await plan()
    expect(found.versions.map((v) => [v.kind, v.state, v.totalRupiah])).toEqual([
      ['draft', 'locked', 730_000_000],
      ['rka', 'written', 730_000_000],
    ])
    const skip = `insert into budget_versions (centre_id, version_id, plan_id, kind, ordinal, made_by, made_at)
      values (sec.centre(), gen_random_uuid(), $1, 'dpa', 3, sec.person(), now())`
    await expect(office().sql(skip, [planId])).rejects.toThrow(/not_allowed/)
    const food = found.lines.find((l) => l.name === 'Permakanan')
    await office().call('budget.removeLine', { lineId: food?.lineId ?? '', seen: food?.version ?? 0 })
    expect((await plan()).across.find((a) => a.lineKey === food?.lineKey)?.amounts).toEqual([194_400_000, null])
  })

  it('of two who go on or propose at once lets one', async () => {
    const id = await versionId()
    const twice = await Promise.allSettled([
      office().call('budget.propose', { versionId: id }),
      office().call('budget.propose', { versionId: id }),
    ])
    expect(twice.filter((r) => r.status === 'fulfilled')).toHaveLength(1)
    expect(
      await t.ownerSql(`select 1 from tasks where link = $1 and done_at is null`, [`/anggaran/${planId}`]),
    ).toHaveLength(1)
  })

  it('is locked by nobody who proposed it, also when she is the head', async () => {
    const id = await versionId()
    await t.ownerSql('alter table budget_versions disable trigger user')
    await t.ownerSql('update budget_versions set proposed_by = $1 where version_id = $2', [head().id, id])
    await t.ownerSql('alter table budget_versions enable trigger user')
    expect(await head().refused('budget.lock', { versionId: id })).toBe('own_proposal')
    expect((await plan(cast.head)).mayDecide).toBe(false)
    await expect(
      head().sql('update budget_versions set locked_at = now() where version_id = $1', [id]),
    ).rejects.toThrow(/own_proposal/)
  })

  it('leaves as a sheet with every line, in the order of the accounts', async () => {
    const rows = await sheetRows(await head().call('budget.sheet', { planId }))
    expect(rows).toHaveLength(19)
    expect(rows.find((r) => r['Untuk apa'] === 'Toolkit salon')).toMatchObject({
      ...{ Akun: '5.1.02.01.01.0039', Hitungan: '4.950.000 × 20 paket', 'Jumlah (Rp)': '99000000' },
    })
    const learning = rows.filter((r) => r['Kegiatan'] === 'Penunjang').map((r) => r['Akun'])
    expect(learning).toEqual(['5.1.02.01.01.0024', '5.1.02.01.01.0026', '5.1.02.01.01.0052'])
    expect(await takenOut(t, 'budget')).toMatchObject({ details: { rows: 19 } })
    expect(await t.as(cast.rizal).refused('budget.sheet', { planId })).toBe('not_allowed')
  })
})
