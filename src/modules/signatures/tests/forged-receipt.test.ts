import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { livesHere } from '../../../../tests/support/lives-here.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { openInData } from '../../clients/tests/support.ts'

const FORGED = `insert into savings_signatures (centre_id, case_id, seq, file, witness_id, taken_by, signed_at)
  values (sec.centre(), $1, $2, 'nothing', $3, sec.person(), $4)`

/** A signature that is there blocks the true one for good, so the database takes none that her hand could not have given. */
describe('a receipt of hers that is forged by SQL', () => {
  let t: TestApp
  let caseId: string
  beforeAll(async () => {
    t = await startApp()
    caseId = await openInData(t, { honorific: 'Ibu', callName: 'Hartini', birthYear: 1995 })
    await livesHere(t, caseId, cast.rizal)
    await yanti().call('custody.enterSavings', { caseId, kind: 'deposit', rupiah: 900_000, signedHow: 'signature' })
  })
  afterAll(() => t.close())

  const yanti = () => t.as(cast.houseMother)
  const pay = async (signedHow: 'signature' | 'thumbprint' | 'heirs' | 'not_present' = 'signature') =>
    (await yanti().call('custody.enterSavings', { caseId, kind: 'withdrawal', rupiah: 1_000, signedHow })).seq
  /** As if the server had sealed the bytes: what is refused here is refused for another reason. */
  const marked = (ctx: Ctx, seq: number) =>
    ctx.door(
      'mark_file',
      'savings_signatures',
      `${caseId}/${seq}`,
      createHash('sha256').update('nothing').digest('hex'),
    )
  const forge = (seq: number, witness: { username: string } = cast.rizal) =>
    yanti().within(async (ctx) => {
      await marked(ctx, seq)
      await ctx.client.query(FORGED, [caseId, seq, t.as(witness).id, t.time.now.toString()])
    })
  const kept = async (seq: number) =>
    t.ownerSql('select 1 from savings_signatures where case_id = $1 and seq = $2', [caseId, seq])

  it('R68 is of no deposit, of nothing that was taken back, and of nothing that she did not receive in her own hand', async () => {
    await expect(forge(1)).rejects.toThrow('nothing_paid_out')
    await expect(forge(999)).rejects.toThrow('nothing_paid_out')
    const back = await pay()
    const { seq: correction } = await yanti().call('custody.correctSavings', {
      caseId,
      seq: back,
      signedHow: 'signature',
    })
    await expect(forge(back)).rejects.toThrow('payment_taken_back')
    await expect(forge(correction)).rejects.toThrow('nothing_paid_out')
    for (const how of ['thumbprint', 'heirs', 'not_present'] as const)
      await expect(forge(await pay(how)), how).rejects.toThrow('receipt_not_herself')
    expect(await t.ownerSql('select 1 from savings_signatures')).toEqual([])
  })

  it('R68 has as its witness whom the screen would take: who works here today, and nobody from the gate, an office or another centre', async () => {
    const seq = await pay()
    const nobody = [cast.guard, cast.admin, cast.privacy, cast.socialOffice, cast.ended, elsewhere.head]
    for (const who of nobody) await expect(forge(seq, who), who.username).rejects.toThrow('no_such_colleague')
    await expect(forge(seq, cast.houseMother)).rejects.toThrow('glass_witness_is_you')
    await t.ownerSql('update people set is_active = false where person_id = $1', [t.as(cast.sewing).id])
    await expect(forge(seq, cast.sewing)).rejects.toThrow('no_such_colleague')
    await t.ownerSql('update people set is_active = true where person_id = $1', [t.as(cast.sewing).id])
    expect(await kept(seq)).toEqual([])
    const house = [cast.head, cast.administration, cast.coordinator, cast.rizal, cast.psychologist, cast.nurse]
    for (const who of [...house, cast.sewing, cast.salon, cast.classes]) await forge(await pay(), who)
  })

  it('R68 is of no day that somebody chose', async () => {
    const seq = await pay()
    const said = await yanti().within(async (ctx) => {
      await marked(ctx, seq)
      await t.ownerSql('update sec.settings set given_clock = false')
      const { rows } = await ctx.client.query(`${FORGED} returning taken_by, signed_at < '2025-06-01' as is_earlier`, [
        ...[caseId, seq, t.as(cast.rizal).id, '2025-01-01'],
      ])
      await t.ownerSql('update sec.settings set given_clock = true')
      return rows
    })
    expect(said).toEqual([{ taken_by: yanti().id, is_earlier: false }])
  })

  it('R68 is of no woman who is protected, and tells whoever may not pay her nothing of her booklet', async () => {
    const seq = await pay()
    for (const line of [1, seq, 999]) {
      const as = (who: { username: string }) =>
        expect(t.as(who).sql(FORGED, [caseId, line, t.as(cast.rizal).id, t.time.now.toString()]), who.username)
      for (const who of [cast.nurse, cast.sewing, cast.wulan]) await as(who).rejects.toThrow('row-level security')
      await as(elsewhere.head).rejects.toThrow('nothing_paid_out')
    }
    await t.ownerSql(`update cases set is_protected = true, code_name = 'R-7' where case_id = $1`, [caseId])
    await expect(forge(seq)).rejects.toThrow('receipt_protected')
    expect(await kept(seq)).toEqual([])
  })
})
