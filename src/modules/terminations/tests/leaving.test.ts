import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { openTasks } from '../../clients/tests/support.ts'
import { happened, openAt, openExit, stands, todayOf } from './support.ts'

let t: TestApp
beforeAll(async () => {
  t = await startApp()
})
afterAll(() => t.close())
const rizal = () => t.as(cast.rizal)
const head = () => t.as(cast.head)
const page = (caseId: string, who: { username: string } = cast.rizal) => t.as(who).call('terminations.page', { caseId })

describe('who receives her', () => {
  let caseId: string
  const clear = (person: { name: string; phone?: string; plate?: string }) =>
    rizal().call('terminations.clearReceiver', {
      caseId,
      on: todayOf(t),
      kind: 'family',
      person: { relation: 'suami', idChecked: 'KTP-el', ...person },
    })
  beforeAll(async () => {
    caseId = await openAt(t, { stage: 'review' })
    const person = {
      name: 'Fahmi Hidayat',
      alias: 'Bang Jon',
      relation: 'suami',
      phones: ['+62 812-9900-1122'],
      plates: ['BG 1234 XY'],
      accounts: [],
    }
    await rizal().call('contacts.saveNoContact', { caseId, person })
    await openExit(t, caseId, 'REUNIFIKASI')
  })

  it.each([
    ['name', { name: 'Fahmi' }],
    ['name', { name: 'Hidajat Fahmi' }],
    ['alias', { name: 'Bang Jon' }],
    ['phone', { name: 'Adik Ipar', phone: '081299001122' }],
    ['plate', { name: 'Sopir', plate: 'bg1234xy' }],
  ] as const)('is refused by %s, and nothing lets it pass', async (by, person) => {
    expect(await clear(person)).toMatchObject({ isCleared: false, match: by })
    expect(await stands(t, caseId, 'receiver_cleared')).toBe(false)
    expect(
      await head().refused('cases.overrideGate', {
        caseId,
        gate: 'receiver_cleared',
        reason: 'Keluarga mendesak supaya boleh menjemput.',
      }),
    ).toBe('override_impossible')
  })

  it('loses an earlier clearing when the next one who comes is on the list', async () => {
    expect(await clear({ name: 'Sumiyati' })).toMatchObject({ isCleared: true, match: null })
    expect(await stands(t, caseId, 'receiver_cleared')).toBe(true)
    await clear({ name: 'Fahmi Hidayat' })
    expect(await stands(t, caseId, 'receiver_cleared')).toBe(false)
    expect(
      await rizal().refused('terminations.signHandover', {
        caseId,
        on: todayOf(t),
        time: '09:00',
        place: 'Ruang tamu',
        condition: 'sehat',
      }),
    ).toBe('receiver_not_cleared')
    expect(
      await rizal().refused('terminations.returnBelongings', {
        caseId,
        on: todayOf(t),
        to: 'receiver',
      }),
    ).toBe('receiver_not_cleared')
  })

  it('may be she herself, without a list', async () => {
    expect(await rizal().call('terminations.clearReceiver', { caseId, on: todayOf(t), kind: 'herself' })).toMatchObject(
      { isCleared: true },
    )
    expect(await rizal().refused('terminations.clearReceiver', { caseId, on: todayOf(t), kind: 'family' })).toBe(
      'invalid_input',
    )
  })

  it('is cleared only by whoever can open the list: an empty answer would be a false one', async () => {
    const input = { caseId, on: todayOf(t), kind: 'herself' as const }
    for (const who of [cast.wulan, cast.coordinator, cast.administration, cast.nurse, cast.houseMother])
      expect(await t.as(who).refused('terminations.clearReceiver', input)).toBe(
        who === cast.wulan ? 'no_termination' : 'not_allowed',
      )
    expect(await t.as(elsewhere.stranger).refused('terminations.clearReceiver', input)).toBe('not_found')
  })

  it('leaves no name in the chain', async () => {
    const rows = await t.ownerSql(
      `select details::text as d from audit_entries where case_id = $1 and kind like 'terminations.receiver%'`,
      [caseId],
    )
    expect(rows.length).toBeGreaterThan(3)
    expect(rows.every((r) => !/Fahmi|Sumiyati|0812/.test(String(r['d'])))).toBe(true)
  })
})

describe('a kit', () => {
  const items = () => [
    { name: 'Mesin jahit', brand: 'Contoh', serial: `JP-${n}`, quantity: 1, unit: 'unit', unitPriceRupiah: 2_250_000 },
  ]
  let n = 0
  const kit = async (caseId: string, by: { username: string } = cast.rizal) => {
    const { toolkitId } = await t.as(cast.administration).call('stock.addToolkit', {
      label: `AU-K${++n}`,
      track: 'sewing',
      sourceOfFund: 'APBD Provinsi 2026',
      items: items(),
    })
    await t.as(by).call('stock.reserveToolkit', { toolkitId, caseId })
    return toolkitId
  }
  const hand = (caseId: string, toolkitId: string, second?: { letterNo: string; letterOn: string }) => ({
    caseId,
    toolkitId,
    on: todayOf(t),
    time: '08:30',
    place: 'Ruang kelas',
    witnessId: t.as(cast.coordinator).id,
    ...(second && { second }),
  })
  it('is handed over with its worth by somebody who did not set it aside, and then it is hers', async () => {
    const caseId = await openAt(t, { stage: 'termination' })
    await openExit(t, caseId, 'LULUS')
    const toolkitId = await kit(caseId, cast.head)
    expect(await head().refused('terminations.handOverToolkit', hand(caseId, toolkitId))).toBe('four_eyes')
    const seenBy = (witnessId: string) => ({ ...hand(caseId, toolkitId), witnessId })
    const tuti = t.as(cast.administration)
    expect(await tuti.refused('terminations.handOverToolkit', seenBy(tuti.id))).toBe('witness_is_giver')
    expect(await tuti.refused('terminations.handOverToolkit', seenBy(caseId))).toBe('no_such_colleague')
    expect(await t.as(cast.administration).call('terminations.handOverToolkit', hand(caseId, toolkitId))).toMatchObject(
      { valueRupiah: 2_250_000 },
    )
    expect(await stands(t, caseId, 'toolkit_rule_met')).toBe(true)
    const told = (await head().call('cases.timeline', { caseId })).items.map((i) => i.kind)
    expect(told.filter((kind) => kind.includes('toolkit_handed_over'))).toEqual(['terminations.toolkit_handed_over'])
    expect(await head().refused('stock.returnToolkit', { toolkitId })).toBe('toolkit_is_hers')
    expect(await t.as(cast.administration).refused('terminations.handOverToolkit', hand(caseId, toolkitId))).toBe(
      'toolkit_not_reserved',
    )
  })

  it('comes once per woman over all her stays, unless the head has a letter of the social office', async () => {
    const first = await openAt(t, { stage: 'termination' })
    const { clientId } = (
      await t.ownerSql('select client_id as "clientId" from cases where case_id = $1', [first])
    )[0] as { clientId: string } // the row was just made
    await openExit(t, first, 'LULUS')
    await t.as(cast.administration).call('terminations.handOverToolkit', hand(first, await kit(first)))
    await t.ownerSql(`update cases set state = 'closed', closed_on = '2026-01-12' where case_id = $1`, [first])

    const second = await openAt(t, { stage: 'termination', clientId })
    await openExit(t, second, 'LULUS')
    const toolkitId = await kit(second)
    expect((await page(second)).toolkit?.ownedBefore).toBe(1)
    expect(await t.as(cast.administration).refused('terminations.handOverToolkit', hand(second, toolkitId))).toBe(
      'toolkit_already_given',
    )
    const letter = { letterNo: '460/12/2026', letterOn: '2026-01-10' }
    expect(
      await t.as(cast.administration).refused('terminations.handOverToolkit', hand(second, toolkitId, letter)),
    ).toBe('second_toolkit_head_only')
    await head().call('terminations.handOverToolkit', hand(second, toolkitId, letter))
    expect(await stands(t, second, 'toolkit_rule_met')).toBe(true)
  })

  it('is not for every way out', async () => {
    for (const [exit, code] of [
      ['MUNDUR', 'toolkit_conference_first'],
      ['MANDIRI_DINI', 'toolkit_conference_first'],
      ['LARI', 'toolkit_not_for_this_exit'],
      ['DO', 'toolkit_not_for_this_exit'],
    ] as const) {
      const caseId = await openAt(t)
      await openExit(t, caseId, exit)
      const toolkitId = await kit(caseId)
      expect(await t.as(cast.administration).refused('terminations.handOverToolkit', hand(caseId, toolkitId))).toBe(
        code,
      )
      if (code !== 'toolkit_conference_first') continue
      await happened(t, caseId, 'conferences.ccl_held')
      await t.as(cast.administration).call('terminations.handOverToolkit', hand(caseId, toolkitId))
    }
  })
})

describe('belongings', () => {
  it('are not returned while the books of the house still keep something', async () => {
    const caseId = await openAt(t)
    const { belongingIds } = await t
      .as(cast.houseMother)
      .call('custody.listBelongings', { caseId, items: [{ item: 'Tas', quantity: 1, kept: 'store' }] })
    expect((await rizal().call('custody.ofCase', { caseId })).isLeaving).toBe(false)
    await openExit(t, caseId, 'MUNDUR')
    const asked = async () => (await openTasks(t, caseId)).some((k) => k.kind === 'return_belongings')
    expect(await asked()).toBe(true)
    expect((await rizal().call('terminations.page', { caseId })).kept).toEqual({ things: 1, balanceRupiah: 0 })
    const leads = async (who: { username: string }) => (await t.as(who).call('custody.ofCase', { caseId })).isLeaving
    for (const who of [cast.rizal, cast.administration])
      expect(await leads(who), 'from her things back to it').toBe(true)
    expect(await leads(cast.houseMother), 'the house learns of it when she has gone').toBe(false)
    const back = {
      caseId,
      on: todayOf(t),
      to: 'herself' as const,
      things: [{ name: 'Tas', quantity: '1 buah' }],
    }
    expect(await rizal().refused('terminations.returnBelongings', back)).toBe('still_kept')
    await t.as(cast.houseMother).call('custody.returnBelongings', { caseId, belongingIds, to: 'herself' })
    expect(await asked()).toBe(false)
    await rizal().call('terminations.returnBelongings', back)
    expect(await stands(t, caseId, 'belongings_and_savings_returned')).toBe(true)
  })
})
