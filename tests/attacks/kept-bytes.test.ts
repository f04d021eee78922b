import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openInData } from '../../src/modules/clients/tests/support.ts'
import { cloth, lockedBudget } from '../../src/modules/spending/tests/spent.ts'
import { jpeg } from '../../src/platform/files/tests/scans.ts'
import type { Ctx } from '../../src/platform/http/context.ts'
import { cast } from '../cast.ts'
import type { TestApp } from '../support/app.ts'
import { startApp } from '../support/app.ts'
import { livesHere } from '../support/lives-here.ts'

/** security-cases.md 4.2 R73: what is kept as a paper or a picture went through the server, which looked at it and sealed it. */
describe('bytes that nobody looked at, kept by SQL as a receipt, a scan or a picture', () => {
  let t: TestApp
  let [caseId, requestId] = ['', '']
  beforeAll(async () => {
    t = await startApp()
    caseId = await openInData(t, { honorific: 'Ibu', callName: 'Hartini', birthYear: 1995 })
    await livesHere(t, caseId, cast.rizal)
    await lockedBudget(t)
    requestId = (await office().call('spending.ask', cloth())).requestId
    await t.as(cast.head).call('spending.decide', { requestId, decision: 'approved' })
  })
  afterAll(() => t.close())
  const yanti = () => t.as(cast.houseMother)
  const office = () => t.as(cast.administration)
  const base64 = jpeg().toString('base64')
  const scan = (
    file: string,
  ) => `insert into spend_proofs (centre_id, proof_id, request_id, kind, how, format, file, saved_by, saved_at)
    values (sec.centre(), gen_random_uuid(), '${requestId}', 'receipt', 'scan', 'pdf', ${file}, sec.person(), now()) returning proof_id`

  it('R73 are no receipt for money that she took: it would block the true one for good', async () => {
    await yanti().call('custody.enterSavings', { caseId, kind: 'deposit', rupiah: 9_000, signedHow: 'signature' })
    const out = { caseId, kind: 'withdrawal' as const, rupiah: 1_000, signedHow: 'signature' as const }
    const { seq } = await yanti().call('custody.enterSavings', out)
    const forged = `insert into savings_signatures (centre_id, case_id, seq, file, witness_id, taken_by, signed_at)
      values (sec.centre(), $1, $2, 'nothing', $3, sec.person(), now())`
    await expect(yanti().sql(forged, [caseId, seq, t.as(cast.rizal).id])).rejects.toThrow('not_allowed')
  })

  it('R73 are no proof of a payment, nor put in the place of one that was brought', async () => {
    await expect(office().sql(scan(`'nothing'`))).rejects.toThrow('not_allowed')
    const proof = { requestId, kind: 'receipt' as const, base64, noFace: true as const }
    const { proofId } = await office().call('spending.addScan', proof)
    const swap = (sql: string) => office().sql(`update spend_proofs set file = ${sql} where proof_id = $1`, [proofId])
    await expect(swap(`'nothing'`)).rejects.toThrow('not_found')
    // true bytes of another row open at their own place alone
    const { proofId: other } = await office().call('spending.addScan', proof)
    await expect(swap(`(select f.file from spend_proofs f where f.proof_id = '${other}')`)).rejects.toThrow('not_found')
    await expect(
      office().sql(scan(`(select f.file from spend_proofs f where f.proof_id = '${other}')`)),
    ).rejects.toThrow('not_allowed')
    await office().call('spending.removeProof', { proofId })
  })

  it('R73 are no scan of a letter and no picture of a thing of hers; wherever a file lies under a key of a group, the database asks', async () => {
    const letter = `insert into incoming_letters (centre_id, letter_id, nature, received_on, body, scan, scan_format, recorded_by, recorded_at)
      values (sec.centre(), gen_random_uuid(), 'ordinary', current_date, 'x', 'nothing', 'pdf', sec.person(), now())`
    await expect(office().sql(letter)).rejects.toThrow('not_allowed')
    const { belongingIds } = await yanti().call('custody.listBelongings', {
      caseId,
      items: [{ item: 'tas', quantity: 1, kept: 'store' as const }],
    })
    const picture = `insert into belonging_pictures (centre_id, belonging_id, case_id, format, file, taken_by, taken_at)
      values (sec.centre(), $1, $2, 'jpeg', 'nothing', sec.person(), now())`
    await expect(yanti().sql(picture, [belongingIds[0], caseId])).rejects.toThrow('not_allowed')
    await yanti().call('custody.addPicture', { belongingId: belongingIds[0] ?? '', base64 })
    const asks = await t.ownerSql<{ at: string }>(
      `select distinct c.relname::text as at from pg_trigger g join pg_class c on c.oid = g.tgrelid where g.tgfoid = 'sec.keep_sealed_file'::regproc order by 1`,
    )
    expect(asks.map((row) => row.at)).toEqual([
      ...['belonging_pictures', 'deliverer_papers', 'incoming_letters', 'savings_signatures'],
      ...['session_proofs', 'spend_proofs', 'work_pictures'],
    ])
  })

  it('R73 are said to be sealed by nobody but the server: a mark of the same transaction, of these bytes at this row', async () => {
    const marked = (mark: (ctx: Ctx) => Promise<unknown>, id: string) =>
      office().within(async (ctx) => {
        await mark(ctx)
        await ctx.client.query(scan(`'nothing'`).replace('gen_random_uuid()', `'${id}'`))
      })
    const id = crypto.randomUUID()
    const of = (row: string, bytes: string) => (ctx: Ctx) =>
      ctx.door('mark_file', 'spend_proofs', row, createHash('sha256').update(bytes).digest('hex'))
    for (const mark of [
      of(crypto.randomUUID(), 'nothing'),
      of(id, 'something'),
      (ctx: Ctx) => ctx.client.query(`select set_config('app.sealed', 'file|spend_proofs|${id}|x#y', true)`),
    ])
      await expect(marked(mark, id)).rejects.toThrow('not_allowed')
    await expect(office().sql(`select door.mark_file('spend_proofs', '${id}', 'x')`)).rejects.toThrow(
      'permission denied',
    )
    await marked(of(id, 'nothing'), id)
  })
})
