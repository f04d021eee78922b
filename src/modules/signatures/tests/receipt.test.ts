import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { livesHere } from '../../../../tests/support/lives-here.ts'
import { pdfText } from '../../../../tests/support/pdf/pdf-text.ts'
import { makePapers } from '../../../app/papers.ts'
import { eventsOf, openInData } from '../../clients/tests/support.ts'
import { name } from './drawn.ts'

describe('the receipt for money of hers, signed on a screen', () => {
  let t: TestApp
  let end = async () => {}
  let caseId: string
  beforeAll(async () => {
    const press = makePapers()
    t = await startApp({ services: { renderPaper: press.render } })
    end = async () => {
      await t.close()
      await press.close()
    }
    caseId = await openInData(t, { honorific: 'Ibu', callName: 'Hartini', birthYear: 1995 })
    await livesHere(t, caseId, cast.rizal)
    await pay('deposit')
    await t.stepUp(cast.houseMother)
  })
  afterAll(() => end())

  const yanti = () => t.as(cast.houseMother)
  type How = 'signature' | 'thumbprint' | 'heirs'
  const pay = async (kind: 'deposit' | 'withdrawal', signedHow: How = 'signature') => {
    const rupiah = kind === 'deposit' ? 900_000 : 50_000
    return (await yanti().call('custody.enterSavings', { caseId, kind, rupiah, signedHow })).seq
  }
  const shown = async (seq: number) => (await yanti().call('custody.receipt', { caseId, seq })).sha256
  const hand = (seq: number, sha256: string, more: object = {}) => ({
    ...{ caseId, seq, sha256, way: 'finger' as const, witnessId: t.as(cast.rizal).id },
    ...{ strokes: name.map((s) => s.map(([x, y]) => [x, y] as [number, number])), ...more },
  })
  const refused = (seq: number, sha256: string, more: object = {}) =>
    yanti().refused('signatures.signReceipt', hand(seq, sha256, more))
  const takeBack = (seq: number) => yanti().call('custody.correctSavings', { caseId, seq, signedHow: 'signature' })

  it('carries her strokes and the page that says how, is kept once, and stands at its line', async () => {
    const seq = await pay('withdrawal')
    expect(await yanti().call('signatures.receipt', { caseId, seq })).toEqual({
      ...{ rupiah: 50_000, signer: 'Ibu Hartini', why: null, signed: null },
    })
    const sha256 = await shown(seq)
    expect(await shown(seq), 'printed again it is the same bytes').toBe(sha256)
    await yanti().call('signatures.signReceipt', hand(seq, sha256))
    const copy = await yanti().call('signatures.receiptCopy', { caseId, seq })
    const pages = pdfText(Buffer.from(copy.base64, 'base64')).map((p) => p.replace(/\s+/g, ' '))
    expect(pages[0]).toContain('lima puluh ribu rupiah')
    const trail = pages.at(-1) ?? ''
    for (const said of [
      'Jejak tanda tangan di layar',
      `baris ${seq}`,
      'Ibu Hartini',
      'Yanti',
      'Rizal',
      'jari di layar',
    ])
      expect(trail).toContain(said)
    expect(trail.replaceAll(/[\s\u200b]/g, '')).toContain(sha256)
    expect(await yanti().call('signatures.receipt', { caseId, seq })).toMatchObject({ signed: { by: 'Yanti' } })
    const { lines } = await yanti().call('custody.savings', { caseId })
    expect(lines.map((l) => l.isSignedHere)).toEqual(lines.map((l) => l.seq === seq))
    expect(await refused(seq, sha256)).toBe('glass_signed_already')
    expect((await eventsOf(t, caseId)).at(-1)).toBe('signatures.receipt_signed')
    const kept = await t.ownerSql('select file, octet_length(file) as n from savings_signatures')
    expect(String(kept[0]?.['file'])).not.toContain('%PDF')
    await expect(yanti().sql(`delete from savings_signatures`)).rejects.toThrow(/permission denied/)
    await expect(yanti().sql(`update savings_signatures set seq = 1`)).rejects.toThrow(/permission denied/)
  })

  it('is kept once when two presses come together', async () => {
    const seq = await pay('withdrawal')
    const sha256 = await shown(seq)
    const both = await Promise.allSettled([1, 2].map(() => yanti().call('signatures.signReceipt', hand(seq, sha256))))
    expect(both.map((b) => b.status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(await t.ownerSql('select 1 from savings_signatures where seq = $1', [seq])).toHaveLength(1)
  })

  it('is refused for other bytes than she was shown, and when what it says has changed since', async () => {
    const seq = await pay('withdrawal')
    expect(await refused(seq, 'a'.repeat(64))).toBe('receipt_changed')
    const sha256 = await shown(seq)
    const was = await t.ownerSql('select letterhead from centres where centre_id = $1', [yanti().centreId])
    await t.ownerSql(`update centres set letterhead = letterhead || '{"kota":"Palembang Baru"}' where centre_id = $1`, [
      yanti().centreId,
    ])
    expect(await refused(seq, sha256)).toBe('receipt_changed')
    await t.ownerSql('update centres set letterhead = $2 where centre_id = $1', [
      ...[yanti().centreId, JSON.stringify(was[0]?.['letterhead'])],
    ])
    await yanti().call('signatures.signReceipt', hand(seq, sha256))
  })

  it('is refused when the payment was taken back before, and given to nobody when it was taken back afterwards', async () => {
    const before = await pay('withdrawal')
    const sha256 = await shown(before)
    await takeBack(before)
    expect(await refused(before, sha256)).toBe('payment_taken_back')
    const after = await pay('withdrawal')
    await yanti().call('signatures.signReceipt', hand(after, await shown(after)))
    await takeBack(after)
    for (const verb of ['signatures.receiptCopy', 'signatures.receipt'] as const)
      expect(await yanti().refused(verb, { caseId, seq: after }), verb).toBe('payment_taken_back')
  })

  it('asks for a hand, a witness who is somebody else of the house, and a payment that she received herself', async () => {
    const seq = await pay('withdrawal')
    const sha256 = await shown(seq)
    expect(await refused(seq, sha256, { strokes: [] })).toBe('glass_empty')
    expect(await refused(seq, sha256, { witnessId: yanti().id })).toBe('glass_witness_is_you')
    for (const who of [elsewhere.head, cast.socialOffice])
      expect(await refused(seq, sha256, { witnessId: t.as(who).id })).toBe('no_such_colleague')
    for (const how of ['thumbprint', 'heirs'] as const) {
      const other = await pay('withdrawal', how)
      expect(await refused(other, await shown(other)), how).toBe('receipt_not_herself')
      expect(await yanti().call('signatures.receipt', { caseId, seq: other })).toMatchObject({ why: 'not_herself' })
    }
    expect(await refused(1, sha256)).toBe('nothing_paid_out')
    expect(await refused(99, sha256)).toBe('not_found')
  })

  it('is of whoever pays and knows her by name: no treasurer, no other worker, nobody from outside', async () => {
    const seq = await pay('withdrawal')
    for (const who of [cast.nurse, cast.guard, cast.sewing, cast.privacy])
      expect(await t.as(who).refused('signatures.receipt', { caseId, seq }), who.username).toBe('not_allowed')
    for (const who of [cast.wulan, elsewhere.head])
      expect(await t.as(who).refused('signatures.receipt', { caseId, seq }), who.username).toBe('not_found')
    expect(await t.as(cast.nurse).sql('select 1 from savings_signatures')).toEqual([])
    t.pass({ minutes: 10 })
    expect(await yanti().refused('signatures.receiptCopy', { caseId, seq: 2 })).toBe('step_up_needed')
    await t.stepUp(cast.houseMother)
  })

  it('says nothing of who she is once she is protected', async () => {
    await t.ownerSql(`update cases set is_protected = true, code_name = 'R-7' where case_id = $1`, [caseId])
    const seq = await pay('withdrawal')
    expect(await yanti().call('signatures.receipt', { caseId, seq })).toMatchObject({ why: 'protected' })
    expect(await refused(seq, 'a'.repeat(64))).toBe('receipt_protected')
    const rows = async (who: { username: string }) =>
      (await t.as(who).sql('select 1 from savings_signatures where case_id = $1', [caseId])).length
    expect(await rows(cast.rizal), 'her worker').toBeGreaterThan(0)
    for (const who of [cast.houseMother, cast.administration, cast.coordinator, cast.head])
      expect(await rows(who), who.username).toBe(0)
    expect(await yanti().refused('signatures.receiptCopy', { caseId, seq: 2 })).toBe('receipt_protected')
  })
})
