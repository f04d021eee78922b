import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../cast.ts'
import { plant } from '../permissions/planted.ts'
import type { TestApp } from '../support/app.ts'
import { startApp } from '../support/app.ts'

type Who = { username: string }

/** security-cases.md 4.2 R: whoever may write the row says by SQL that somebody else signed it, or writes over what was signed. */
describe('a signature of somebody else, by SQL', () => {
  let t: TestApp
  let caseId = ''
  beforeAll(async () => {
    t = await startApp({ services: { renderPaper: async () => ({ pdf: new Uint8Array(), pages: 1, image: null }) } })
    caseId = (await plant(t)).caseId[0] ?? ''
  }, 120_000)
  afterAll(() => t.close())

  const by = (who: Who, sql: string, ...more: unknown[]) => t.as(who).sql(sql, [caseId, ...more])
  const owner = (sql: string, ...more: unknown[]) => t.ownerSql(sql, [caseId, ...more])

  it('R60 is no endorsement of the head: a worker gives her none, and she gives hers once', async () => {
    const endorse = `update conferences set endorsed_by = $2, endorsed_at = now() where case_id = $1 and endorsed_at is null returning endorsed_by`
    for (const who of [cast.rizal, cast.coordinator])
      await expect(by(who, endorse, t.as(cast.head).id), who.username).rejects.toThrow('not_allowed')
    const into = `insert into conferences (centre_id, conference_id, case_id, kind, held_on, stage, chair_id, decision, recorded_by, recorded_at, endorsed_by, endorsed_at)
      values (sec.centre(), gen_random_uuid(), $1, 'review', '2026-01-12', 'evaluation', $2, 'end_early', sec.person(), now(), $2, now())`
    await expect(by(cast.rizal, into, t.as(cast.head).id)).rejects.toThrow('not_allowed')
    const signed = await by(cast.head, endorse, t.as(cast.coordinator).id)
    expect(signed.length).toBeGreaterThan(0)
    expect(new Set(signed.map((r) => r['endorsed_by']))).toEqual(new Set([t.as(cast.head).id]))
    await expect(
      by(cast.head, 'update conferences set endorsed_at = null, endorsed_by = null where case_id = $1'),
    ).rejects.toThrow('already_endorsed')
  })

  it('R61 is under no minute of receiving her, which does not change once both have signed', async () => {
    await owner('delete from receipt_minutes where case_id = $1')
    const write = `insert into receipt_minutes (centre_id, minute_id, case_id, handed_at, body, recorded_by, recorded_at, signed_by, signed_at)
      values (sec.centre(), gen_random_uuid(), $1, now(), 'sealed', $2, now(), $2, now())`
    await by(cast.rizal, write, t.as(cast.head).id)
    expect(await owner('select recorded_by, signed_at from receipt_minutes where case_id = $1')).toEqual([
      { recorded_by: t.as(cast.rizal).id, signed_at: null },
    ])
    const sign =
      'update receipt_minutes set signed_at = now(), signed_by = $2, version = version + 1 where case_id = $1 returning signed_by'
    expect(await by(cast.administration, sign, t.as(cast.head).id)).toEqual([
      { signed_by: t.as(cast.administration).id },
    ])
    for (const set of [`body = 'x'`, 'signed_at = null, signed_by = null', `handed_at = '2020-01-01'`, 'version = 9'])
      await expect(by(cast.rizal, `update receipt_minutes set ${set} where case_id = $1`), set).rejects.toThrow(
        'already_signed',
      )
  })

  it('R62 hands over no kit: not in another name, not beside somebody who left, and what is hers stays as it was', async () => {
    const { toolkitId } = await t.as(cast.administration).call('stock.addToolkit', {
      ...{ label: 'AU-91', track: 'sewing', sourceOfFund: 'APBD 2026' },
      items: [{ name: 'Mesin', quantity: 1, unit: 'unit', unitPriceRupiah: 1 }],
    })
    const kit = (who: Who, set: string, ...more: unknown[]) =>
      t
        .as(who)
        .sql(`update toolkits set ${set} where toolkit_id = $1 returning reserved_by, handed_over_by`, [
          toolkitId,
          ...more,
        ])
    const give = `state = 'handed_over', handed_over_by = $2, handed_over_at = now(), witness_id = $3`
    const [head, ended] = [t.as(cast.head).id, t.as(cast.ended).id]
    await expect(
      kit(cast.rizal, `${give}, reserved_by = $2, case_id = $4`, head, t.as(cast.nurse).id, caseId),
    ).rejects.toThrow('toolkit_not_in_stock')
    const keep = `state = 'reserved', case_id = $2, reserved_by = $3, reserved_at = now()`
    expect(await kit(cast.coordinator, keep, caseId, head)).toMatchObject([{ reserved_by: t.as(cast.coordinator).id }])
    await expect(kit(cast.coordinator, give, head, t.as(cast.nurse).id), 'both in one hand').rejects.toThrow(
      'four_eyes',
    )
    await expect(kit(cast.rizal, give, head, ended)).rejects.toThrow('not_allowed')
    await expect(
      kit(cast.rizal, `${give}, is_second = true, handover = 'x', office_letter_on = '2026-01-01'`, head, head),
    ).rejects.toThrow('not_allowed')
    expect(await kit(cast.rizal, give, head, t.as(cast.nurse).id)).toMatchObject([
      { handed_over_by: t.as(cast.rizal).id },
    ])
    for (const set of [
      `state = 'in_stock', case_id = null, reserved_by = null, handed_over_by = null, handed_over_at = null, witness_id = null`,
      'version = 9',
    ])
      await expect(kit(cast.administration, set), set).rejects.toThrow('toolkit_is_hers')
  })

  it('R63 gives nothing of hers back twice or in another name, and closes no envelope beside somebody who left', async () => {
    const bag = `insert into belongings (centre_id, case_id, belonging_id, body, quantity, kept, envelope_no, received_at, received_by, second_person_id)
      values (sec.centre(), $1, gen_random_uuid(), 'sealed', 1, 'sealed', $3, now(), $2, $4) returning received_by`
    const [head, ended] = [t.as(cast.head).id, t.as(cast.ended).id]
    await expect(by(cast.houseMother, bag, head, 'X-901', ended)).rejects.toThrow('no_such_colleague')
    expect(await by(cast.houseMother, bag, head, 'X-902', t.as(cast.nurse).id)).toEqual([
      { received_by: t.as(cast.houseMother).id },
    ])
    const sealed = { item: 'Cincin', quantity: 1, kept: 'sealed' as const, envelopeNo: 'X-903' }
    const listed = { caseId, items: [sealed], secondPersonId: ended }
    expect(await t.as(cast.houseMother).refused('custody.listBelongings', listed)).toBe('no_such_colleague')
    const back = `update belongings set returned_at = now(), returned_by = $2, returned_to = 'herself' where case_id = $1 and envelope_no = 'X-902' returning returned_by`
    expect(await by(cast.houseMother, back, head)).toEqual([{ returned_by: t.as(cast.houseMother).id }])
    for (const set of [`returned_to = 'heirs'`, 'returned_at = null, returned_by = null, returned_to = null'])
      await expect(
        by(cast.houseMother, `update belongings set ${set} where case_id = $1 and envelope_no = 'X-902'`),
      ).rejects.toThrow('already_returned')
    await expect(
      by(cast.houseMother, `update belongings set second_person_id = $2 where case_id = $1`, head),
    ).rejects.toThrow('permission denied')
  })

  it('R64 takes a line of her savings back once, whole, and no line that takes one back', async () => {
    const enter = (kind: 'deposit' | 'withdrawal', rupiah: number) =>
      t.as(cast.houseMother).call('custody.enterSavings', { caseId, kind, rupiah, signedHow: 'signature' })
    const { seq } = await enter('deposit', 500_000)
    await enter('deposit', 500_000)
    const correct = `insert into savings_entries (centre_id, case_id, kind, amount_rupiah, corrects_seq, source_id, signed_how, at)
      values (sec.centre(), $1, 'correction', $2, $3, $4, 'not_present', '2020-01-01')`
    const wrong = (rupiah: number, of: number, source: string | null = null) =>
      by(cast.houseMother, correct, rupiah, of, source)
    await expect(wrong(-900_000, seq)).rejects.toThrow('not_allowed')
    await expect(wrong(1, seq)).rejects.toThrow('not_allowed')
    await expect(wrong(-500_000, seq, crypto.randomUUID())).rejects.toThrow('not_allowed')
    await expect(wrong(-500_000, 999)).rejects.toThrow('not_found')
    const { seq: back } = await t
      .as(cast.houseMother)
      .call('custody.correctSavings', { caseId, seq, signedHow: 'signature' })
    await expect(wrong(-500_000, seq)).rejects.toThrow('already_corrected')
    await expect(wrong(500_000, back)).rejects.toThrow('already_corrected')
    const shares = await owner(
      `select seq, amount_rupiah::int as rupiah, source_id from savings_entries where case_id = $1 and kind = 'sales_share' limit 1`,
    )
    const share = shares[0]
    expect(share, 'the control: something of hers was sold').toBeDefined()
    await expect(
      wrong(-Number(share?.['rupiah']) - 1, Number(share?.['seq']), String(share?.['source_id'])),
    ).rejects.toThrow('not_allowed')
  })

  it('R65 receives no report in the name of the head, nor twice', async () => {
    await t.ownerSql('update evaluation_reports set received_at = null, received_by = null')
    const receive = 'update evaluation_reports set received_at = now(), received_by = $1 returning received_by'
    const other = t.as(cast.administration).id
    expect(await t.as(cast.coordinator).sql(receive, [other])).toEqual([])
    const received = await t.as(cast.head).sql(receive, [other])
    expect(received.length).toBeGreaterThan(0)
    expect(new Set(received.map((r) => r['received_by']))).toEqual(new Set([t.as(cast.head).id]))
    await expect(
      t.as(cast.head).sql('update evaluation_reports set received_at = null, received_by = null'),
    ).rejects.toThrow('already_received')
  })
})
