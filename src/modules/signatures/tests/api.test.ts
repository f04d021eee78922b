import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { issue } from '../../letters/commands/issue.ts'
import { admit, hash, neutral, openFor, rosdiana, startDesk, suryani, wordsOn } from '../../letters/tests/desk.ts'
import { allSources } from '../../letters/tests/facts.ts'
import { name } from './drawn.ts'

describe('a receipt that she signs on the screen', () => {
  let t: TestApp
  let close: () => Promise<void>
  let caseId: string
  let [letterId, sha256, issued] = ['', '', '']
  beforeAll(async () => {
    let intakeId: string
    ;({ t, close, intakeId } = await startDesk())
    await t.ownerSql(`update people set position = 'Kepala' where person_id = $1`, [t.as(cast.head).id])
    await tuti().call('letters.saveSettings', { neutral, version: 0 })
    caseId = await openFor(t, suryani)
    await admit(t, caseId, { registerNo: '2026-I-004', intakeId })
    letterId = await receipt('f35')
    for (const who of [cast.rizal, cast.administration, cast.head]) await t.stepUp(who)
    ;({ sha256, base64: issued } = await rizal().call('letters.download', { letterId }))
  })
  afterAll(() => close())

  const rizal = () => t.as(cast.rizal)
  const tuti = () => t.as(cast.administration)
  const witness = () => t.as(cast.houseMother).id
  const receipt = async (code: 'f35' | 'f08' | 'f09', of = caseId) =>
    (await rizal().within((ctx) => issue(allSources)(ctx, { code, caseId: of, fields: {} }))).letterId
  const signed = (more: object = {}) => ({
    ...{
      letterId,
      sha256,
      way: 'finger' as const,
      strokes: name.map((s) => s.map(([x, y]) => [x, y] as [number, number])),
    },
    ...{ witnessId: witness(), ...more },
  })
  const page = (of = letterId) => rizal().call('letters.letter', { letterId: of })
  const seen = (of = letterId) => rizal().call('signatures.ofLetter', { letterId: of })

  it('says whose name stands there, and that nobody has signed yet', async () => {
    expect(await seen()).toMatchObject({
      paper: 'f35',
      why: null,
      mayOpen: true,
      signer: 'Suryani',
      glass: null,
      sha256,
    })
    expect(await page()).toMatchObject({ maySignHere: true, signedHereAt: null })
  })

  it('is refused with a sentence for other bytes, an empty field, a scrawl, no witness, and whoever holds the screen herself', async () => {
    const no = (more: object) => rizal().refused('signatures.sign', signed(more))
    expect(await no({ sha256: 'a'.repeat(64) })).toBe('glass_other_bytes')
    expect(await no({ strokes: [] })).toBe('glass_empty')
    expect(await no({ strokes: [Array(2_500).fill([1, 1]), Array(2_500).fill([900, 1])] })).toBe('glass_too_long')
    expect(await no({ strokes: [[[1_001, 5]]] })).toBe('invalid_input')
    expect(await no({ witnessId: rizal().id })).toBe('glass_witness_is_you')
    for (const who of [elsewhere.head, cast.socialOffice]) // of another house, and of an office that sends
      expect(await no({ witnessId: t.as(who).id })).toBe('no_such_colleague')
    expect((await seen()).glass).toBeNull()
  })

  it('is taken by whoever carries letters and holds its key, and by nobody else', async () => {
    for (const who of [cast.nurse, cast.sewing, cast.guard, cast.houseMother, cast.socialOffice])
      for (const verb of ['signatures.sign', 'signatures.ofLetter', 'signatures.copy'] as const)
        expect(await t.as(who).refused(verb, verb === 'signatures.sign' ? signed() : { letterId }), who.username).toBe(
          'not_allowed',
        )
    expect(await t.as(cast.wulan).refused('signatures.sign', signed()), 'another worker').toBe('not_found')
    expect(await t.as(elsewhere.head).refused('signatures.sign', signed({ witnessId: t.as(elsewhere.head).id }))).toBe(
      'not_found',
    )
  })

  it('carries her strokes and, behind it, who, when, which bytes, with what and who was there; the letter itself stays', async () => {
    await rizal().call('signatures.sign', signed())
    const copy = await rizal().call('signatures.copy', { letterId })
    expect(copy.sha256).toBe(hash(copy.base64))
    expect((await page()).takings.map(({ form, by }) => [form, by])).toContainEqual(['glass', 'Rizal'])
    const words = wordsOn(copy.base64)
    const before = wordsOn(issued)
    expect(words.startsWith(before), 'word for word what was issued, pages counted as before').toBe(true)
    const behind = words.slice(before.length)
    for (const said of [
      'Jejak tanda tangan di layar',
      'Suryani',
      'WIB',
      'jari di layar, 2 goresan',
      'bukan tanda tangan elektronik tersertifikasi',
    ])
      expect(behind).toContain(said)
    expect(behind.replaceAll(/[\s\u200b]/g, '')).toContain(sha256)
    for (const id of [rizal().id, witness()]) {
      const [row] = await t.ownerSql<{ name: string }>('select name from people where person_id = $1', [id])
      expect(behind).toContain(row?.name)
    }
    expect(await page()).toMatchObject({
      ...{ sha256, state: 'issued', maySignHere: false, signedHereAt: expect.any(String) },
    })
    expect((await rizal().call('letters.download', { letterId })).base64).toBe(issued)
    expect((await seen()).glass).toMatchObject({ way: 'finger', sha256 })
  })

  it('is signed once: pressed twice or by two people it stays one', async () => {
    expect(await rizal().refused('signatures.sign', signed())).toBe('glass_signed_already')
    const other = await receipt('f08')
    const { sha256: ofOther } = await tuti().call('letters.letter', { letterId: other })
    const order = signed({ letterId: other, sha256: ofOther })
    const both = await Promise.allSettled([
      rizal().call('signatures.sign', order),
      tuti().call('signatures.sign', order),
    ])
    expect(both.filter((b) => b.status === 'fulfilled')).toHaveLength(1)
    const kept = await t.ownerSql(`select 1 from letter_files_identity where kind = 'glass' and letter_id = $1`, [
      other,
    ])
    expect(kept).toHaveLength(1)
  })

  it('lies sealed, does not change, and comes from nobody who writes it there by SQL for a draft or in another name', async () => {
    const [row] = await t.ownerSql<{ body: string; file: string; by: string }>(
      `select body, encode(file, 'escape') as file, made_by as by from letter_files_identity where kind = 'glass' and letter_id = $1`,
      [letterId],
    )
    expect(row?.by).toBe(rizal().id)
    expect(row?.body).not.toMatch(/strokes|Suryani/)
    expect(row?.file).not.toContain('%PDF')
    for (const sql of [
      'update letter_files_identity set body = $2 where letter_id = $1 and kind = $3',
      'delete from letter_files_identity where letter_id = $1 and kind = $3 and body <> $2',
    ]) {
      await rizal()
        .sql(sql, [letterId, 'x', 'glass'])
        .catch(() => undefined)
    }
    expect((await rizal().call('signatures.copy', { letterId })).base64.length).toBeGreaterThan(1000)
    const draft = await rizal().call('letters.saveDraft', { code: 'f35', caseId, fields: {} })
    const put = (of: string) =>
      rizal().sql(
        `insert into letter_files_identity (centre_id, file_id, letter_id, case_id, is_protected, kind, body, file, made_at, made_by)
         select centre_id, gen_random_uuid(), letter_id, case_id, false, 'glass', 'x', 'x', now(), $2 from letters where letter_id = $1 returning made_by`,
        [of, tuti().id],
      )
    await expect(put(draft.letterId)).rejects.toThrow(/not_allowed/)
    await expect(put(letterId), 'a second one').rejects.toThrow(/duplicate|unique/)
    const free = await receipt('f35')
    expect((await put(free))[0]?.['made_by'], 'under the name of whoever is signed in').toBe(rizal().id)
  })

  it('is told on the chain by the hash of what was signed, and by no name', async () => {
    const [told] = await t.ownerSql<{ details: object }>(
      `select details from audit_entries where kind = 'signatures.glass_signed' and subject_id = $1`,
      [letterId],
    )
    expect(told?.details).toEqual({ sha256 })
  })

  it('is not carried over: the same paper issued anew is signed anew, and one that was cancelled takes none', async () => {
    const { version } = await tuti().call('letters.letter', { letterId })
    await tuti().call('letters.cancel', { letterId, version, reason: 'wrong_data' })
    expect((await page()).signedHereAt, 'what she signed stays within reach').not.toBeNull()
    expect((await seen()).glass).not.toBeNull()
    const anew = await receipt('f35')
    expect((await seen(anew)).glass).toBeNull()
    expect(await rizal().refused('signatures.sign', signed({ letterId: anew })), 'the hash of the old one').toBe(
      'glass_other_bytes',
    )
    const gone = await receipt('f35')
    const row = await tuti().call('letters.letter', { letterId: gone })
    await tuti().call('letters.cancel', { letterId: gone, version: row.version, reason: 'made_twice' })
    expect(await rizal().refused('signatures.sign', signed({ letterId: gone, sha256: row.sha256 ?? '' }))).toBe(
      'letter_cancelled',
    )
  })

  it('is none where the program would print another paper today than the one that was issued', async () => {
    const of = await receipt('f35')
    const row = await tuti().call('letters.letter', { letterId: of })
    await t.ownerSql(
      `alter table letters disable trigger all; update letters set issued_at = issued_at - interval '1 hour' where letter_id = '${of}'; alter table letters enable trigger all`,
    )
    expect(await rizal().refused('signatures.sign', signed({ letterId: of, sha256: row.sha256 ?? '' }))).toBe(
      'glass_paper_renewed',
    )
  })

  it('stays on paper for a kind without a place, a draft, and a woman whose identity is protected', async () => {
    const minute = await receipt('f09')
    expect(await seen(minute)).toMatchObject({ why: 'not_for_paper', signer: null })
    expect((await page(minute)).maySignHere).toBe(false)
    expect(await rizal().refused('signatures.sign', signed({ letterId: minute }))).toBe('glass_not_for_paper')
    const draft = await rizal().call('letters.saveDraft', { code: 'f35', caseId, fields: {} })
    expect(await rizal().refused('signatures.sign', signed({ letterId: draft.letterId }))).toBe('letter_not_issued')
    const shielded = await openFor(t, rosdiana, 'R-1')
    const hers = await receipt('f08', shielded)
    const row = await page(hers)
    expect(row.maySignHere).toBe(false)
    expect((await seen(hers)).why).toBe('protected')
    expect(await rizal().refused('signatures.sign', signed({ letterId: hers, sha256: row.sha256 ?? '' }))).toBe(
      'glass_protected',
    )
    const put = `insert into letter_files_identity (centre_id, file_id, letter_id, case_id, is_protected, kind, body, file, made_at, made_by)
      select centre_id, gen_random_uuid(), letter_id, case_id, true, 'glass', 'x', 'x', now(), sec.person() from letters where letter_id = $1`
    await expect(rizal().sql(put, [hers])).rejects.toThrow(/not_allowed/)
  })

  it('asks for a fresh second factor before its file leaves', async () => {
    const of = await receipt('f08')
    const { sha256: hashOf } = await tuti().call('letters.letter', { letterId: of })
    await rizal().call('signatures.sign', signed({ letterId: of, sha256: hashOf }))
    t.pass({ minutes: 6 })
    expect(await rizal().refused('signatures.copy', { letterId: of })).toBe('step_up_needed')
  })
})
