import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { withSignature } from '../../../platform/files/tests/signed.ts'
import { f01Fields, hash, startDesk, wordsOn } from '../../letters/tests/desk.ts'

const CODE = /Kode cek ((?:[0-9A-Z]{5}-){3}[0-9A-Z]{5})/

describe('a file that was signed outside and kept wrongly', () => {
  let t: TestApp
  let close: () => Promise<void>
  let intakeId = ''
  beforeAll(async () => {
    ;({ t, close, intakeId } = await startDesk())
  })
  afterAll(() => close())
  const tuti = () => t.as(cast.administration)
  const letter = (letterId: string) => tuti().call('letters.letter', { letterId })
  const open = (letterId: string, more: { asCertified?: true } = {}) =>
    tuti().call('letters.downloadOpen', { letterId, ...more })
  const made = async () => {
    const { letterId } = await tuti().call('letters.issue', { code: 'f01', subjectId: intakeId, fields: f01Fields })
    return { letterId, issued: Buffer.from((await open(letterId)).base64, 'base64') }
  }
  const bring = async (letterId: string, bytes: Buffer) =>
    (await tuti().call('letters.attachCertified', { letterId, base64: bytes.toString('base64') })).fileId
  const aside = (letterId: string, fileId: string) => ({ letterId, fileId, reason: 'wrong_signer' as const })
  const history = async (letterId: string) => (await tuti().call('signatures.ofLetter', { letterId })).certified

  it('is set aside by whoever brings one and by nobody else', async () => {
    const { letterId, issued } = await made()
    const fileId = await bring(letterId, withSignature(issued))
    for (const who of [cast.coordinator, cast.rizal, cast.nurse, cast.sewing, cast.guard, cast.socialOffice])
      expect(await t.as(who).refused('signatures.setAside', aside(letterId, fileId)), who.username).toBe('not_allowed')
    expect(await t.as(elsewhere.head).refused('signatures.setAside', aside(letterId, fileId))).toBe('not_found')
    const put = `insert into certified_withdrawals (centre_id, file_id, letter_id, reason, withdrawn_at, withdrawn_by)
      select centre_id, $2, letter_id, 'not_valid', now(), sec.person() from letters where letter_id = $1`
    await expect(t.as(cast.coordinator).sql(put, [letterId, fileId])).rejects.toThrow(/row-level|not_allowed/)
    await expect(tuti().sql(put, [letterId, t.as(cast.head).id]), 'another file').rejects.toThrow(/certified_set_aside/)
    await expect(
      tuti().sql('update letters set state = $2 where letter_id = $1', [letterId, 'issued']),
      'out of the archive by hand',
    ).rejects.toThrow(/no such step/)
    expect(await letter(letterId)).toMatchObject({ state: 'archived' })
    expect(await tuti().refused('signatures.setAside', { ...aside(letterId, fileId), reason: 'other' as never })).toBe(
      'invalid_input',
    )
    expect(await tuti().refused('signatures.setAside', aside(letterId, letterId))).toBe('not_found')
  })

  it('stays in the history with its reason; the letter stands again as issued, leaves the archive, and takes another', async () => {
    const { letterId, issued } = await made()
    const wrong = withSignature(issued)
    const fileId = await bring(letterId, wrong)
    expect(await letter(letterId)).toMatchObject({ state: 'archived' })
    expect(await tuti().call('signatures.setAside', aside(letterId, fileId))).toEqual({ state: 'issued' })
    expect(await letter(letterId)).toMatchObject({
      state: 'issued',
      certifiedAt: null,
      certifiedHash: null,
      sha256: hash(issued.toString('base64')),
    })
    expect(Buffer.from((await open(letterId)).base64, 'base64').equals(issued)).toBe(true)
    await expect(open(letterId, { asCertified: true })).rejects.toThrow()
    const code = CODE.exec(wordsOn(issued.toString('base64')))?.[1] ?? ''
    expect((await t.post('letterChecks.check', { code })).body).toMatchObject({ found: 'valid', isCertified: false })
    const { items } = await tuti().call('letters.list', { tab: 'number' })
    expect(items.some((i) => i.letterId === letterId)).toBe(true)
    expect(await history(letterId)).toMatchObject([{ fileId, aside: { reason: 'wrong_signer' } }])
    await t.stepUp(cast.administration)
    const kept = await tuti().call('signatures.certifiedFile', { letterId, fileId })
    expect(kept.base64, 'it is still there, byte for byte').toBe(wrong.toString('base64'))
    const right = withSignature(wrong)
    const next = await bring(letterId, right)
    expect(await letter(letterId)).toMatchObject({ state: 'archived', certifiedHash: hash(right.toString('base64')) })
    expect((await open(letterId, { asCertified: true })).base64).toBe(right.toString('base64'))
    expect((await history(letterId)).map((f) => [f.fileId, f.aside === null])).toEqual([
      [next, true],
      [fileId, false],
    ])
    const [told] = await t.ownerSql<{ details: object }>(
      `select details from audit_entries where kind = 'signatures.certified_set_aside' and subject_id = $1`,
      [letterId],
    )
    expect(told?.details).toEqual({ reason: 'wrong_signer' })
  })

  it('is set aside once: pressed twice, by two at once, or again later', async () => {
    const { letterId, issued } = await made()
    const fileId = await bring(letterId, withSignature(issued))
    const ask = (who: typeof cast.head) =>
      t
        .as(who)
        .call('signatures.setAside', aside(letterId, fileId))
        .then(
          () => 'done',
          () => 'refused',
        )
    expect((await Promise.all([ask(cast.administration), ask(cast.head)])).toSorted()).toEqual(['done', 'refused'])
    expect(await tuti().refused('signatures.setAside', aside(letterId, fileId))).toBe('certified_set_aside_already')
    const { version } = await letter(letterId)
    await tuti().call('letters.markPrinted', { letterId, version })
  })

  it('gives the letter back to where it stood: printed and asked for its signature, signed, or in the archive by its scan', async () => {
    const { letterId, issued } = await made()
    await tuti().call('letters.markPrinted', { letterId, version: 1 })
    const first = await bring(letterId, withSignature(issued))
    const waits = async () =>
      (
        await t.ownerSql(
          `select 1 from tasks k join letters l on l.task_id = k.task_id where l.letter_id = $1 and k.done_at is null`,
          [letterId],
        )
      ).length
    expect(await waits(), 'it no longer waits for the head').toBe(0)
    expect(await tuti().call('signatures.setAside', aside(letterId, first))).toEqual({ state: 'printed' })
    expect(await waits(), 'the head is asked again').toBe(1)
    const { version } = await letter(letterId)
    await t.as(cast.head).call('letters.markSigned', { letterId, version })
    const second = await bring(letterId, withSignature(issued))
    expect(await tuti().call('signatures.setAside', aside(letterId, second))).toEqual({ state: 'signed' })
    const third = await bring(letterId, withSignature(issued))
    const sentAt = (await letter(letterId)).version
    await tuti().call('letters.markSent', { letterId, version: sentAt, how: 'post', on: '2026-01-12' })
    expect(await tuti().call('signatures.setAside', aside(letterId, third)), 'it did leave the house').toEqual({
      state: 'archived',
    })
  })
})
