import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { jpeg } from '../../../platform/files/tests/scans.ts'
import { withSignature } from '../../../platform/files/tests/signed.ts'
import { f01Fields, hash, openFor, startDesk, suryani, wordsOn, writeMinute } from './desk.ts'

const CODE = /Kode cek ((?:[0-9A-Z]{5}-){3}[0-9A-Z]{5})/

describe('a letter that comes back with a certified signature made outside', () => {
  let t: TestApp
  let close: () => Promise<void>
  let intakeId = ''
  let letterId = ''
  let issued: Buffer
  let signed: Buffer
  beforeAll(async () => {
    ;({ t, close, intakeId } = await startDesk())
    ;({ letterId } = await tuti().call('letters.issue', { code: 'f01', subjectId: intakeId, fields: f01Fields }))
    issued = Buffer.from((await open()).base64, 'base64')
    signed = withSignature(issued)
  })
  afterAll(() => close())
  const tuti = () => t.as(cast.administration)
  const open = (more: { asCertified?: true } = {}) => tuti().call('letters.downloadOpen', { letterId, ...more })
  const bring = (bytes: Buffer, of = letterId) => ({ letterId: of, base64: bytes.toString('base64') })
  const check = async (base64: string) =>
    (await t.post('letterChecks.check', { code: CODE.exec(wordsOn(base64))?.[1] ?? '' })).body

  it('is refused with a sentence when it is another letter, unsigned, changed since, no PDF or hides something', async () => {
    const no = (bytes: Buffer) => tuti().refused('letters.attachCertified', bring(bytes))
    const other = await tuti().call('letters.issue', { code: 'f01', subjectId: intakeId, fields: f01Fields })
    const { base64 } = await tuti().call('letters.downloadOpen', { letterId: other.letterId })
    expect(await no(withSignature(Buffer.from(base64, 'base64'))), 'signed, but another').toBe('signed_other_letter')
    expect(await no(issued)).toBe('signed_not_at_all')
    const late = '3 0 obj\n<< /Type /Page >>\nendobj\n%%EOF\n'
    expect(await no(withSignature(issued, { tail: late }))).toBe('signed_changed_since')
    expect(await no(jpeg())).toBe('signed_no_pdf')
    expect(await no(withSignature(issued, { extra: '/A << /Launch 1 >> ' }))).toBe('signed_not_plain')
    expect((await tuti().call('letters.letter', { letterId })).certifiedAt).toBeNull()
    expect(await check((await open()).base64)).toMatchObject({ found: 'valid', isCertified: false })
  })

  it('is brought by whoever signs or keeps the desk, and by nobody else', async () => {
    for (const who of [
      cast.coordinator,
      cast.rizal,
      cast.nurse,
      cast.sewing,
      cast.guard,
      cast.houseMother,
      cast.socialOffice,
    ])
      expect(await t.as(who).refused('letters.attachCertified', bring(signed)), who.username).toBe('not_allowed')
    expect(await t.as(elsewhere.head).refused('letters.attachCertified', bring(signed))).toBe('not_found')
    for (const who of [cast.administration, cast.head])
      await expect(
        t.as(who).sql('update letters set certified_at = now() where letter_id = $1', [letterId]),
        'no column of the letter is written by hand',
      ).rejects.toThrow(/permission denied/)
  })

  it('is kept beside the original with a hash of its own, once, and what is opened and printed stays what was issued', async () => {
    const made = await tuti().call('letters.attachCertified', bring(signed))
    expect(await tuti().refused('letters.attachCertified', bring(withSignature(signed)))).toBe(
      'letter_certified_already',
    )
    expect(Buffer.from((await open()).base64, 'base64').equals(issued)).toBe(true)
    const now = await open({ asCertified: true })
    expect(now).toMatchObject({ base64: signed.toString('base64'), sha256: hash(signed.toString('base64')) })
    const letter = await tuti().call('letters.letter', { letterId })
    expect(letter).toMatchObject({
      ...{ state: 'archived', isFiled: false, version: made.version, certifiedHash: now.sha256 },
      sha256: hash(issued.toString('base64')),
    })
    expect(letter.certifiedAt).not.toBeNull()
    const kinds = await t.ownerSql('select kind from audit_entries where subject_id = $1 order by seq', [letterId])
    expect(kinds.map((k) => k['kind']).filter((k) => k !== 'downloads.letter_taken')).toEqual([
      'letters.issued',
      'letters.certified_filed',
    ])
    expect(letter.takings.map(({ form }) => form)).toContain('certified')
    const kept = await t.ownerSql(`select 1 from audit_entries where kind = 'letters.file_kept' and subject_id = $1`, [
      made.fileId,
    ])
    expect(kept, 'the chain knows its hash').toHaveLength(1)
    expect(await t.ownerSql(`select 1 from letter_files_shared where position('%PDF'::bytea in file) > 0`)).toEqual([])
  })

  it('is said by the register and by the check of its code', async () => {
    const { items } = await tuti().call('letters.list', { tab: 'book' })
    expect(items.map((i) => [i.letterId === letterId, i.certifiedAt !== null])).toEqual(
      expect.arrayContaining([
        [true, true],
        [false, false],
      ]),
    )
    expect(await check(signed.toString('base64'))).toMatchObject({ found: 'valid', isCertified: true })
  })

  it('does not change any more, also not by SQL, and a file that was exchanged is not handed out', async () => {
    const again = `insert into letter_files_shared (centre_id, file_id, letter_id, group_code, kind, body, made_at, made_by)
      select centre_id, gen_random_uuid(), letter_id, 'registry', 'certified', 'x', now(), sec.person() from letters where letter_id = $1`
    await expect(tuti().sql(again, [letterId])).rejects.toThrow(/not_allowed|unique|duplicate/)
    await t.ownerSql(
      `alter table letter_files_shared disable trigger all;
       update letter_files_shared f set file = s.file, body = s.body from letter_files_shared s where f.kind = 'certified' and s.kind = 'issued' and s.letter_id = f.letter_id;
       alter table letter_files_shared enable trigger all`,
    )
    await expect(open({ asCertified: true })).rejects.toThrow()
    expect(Buffer.from((await open()).base64, 'base64').equals(issued), 'the letter itself still is').toBe(true)
  })

  it('of one woman is opened with a fresh factor, and one that was cancelled or never issued takes none', async () => {
    const caseId = await openFor(t, suryani)
    await writeMinute(t, caseId)
    const fields = { dasar: 'surat Nomor 400.9/017/DINSOS/2026' }
    const draft = await tuti().call('letters.saveDraft', { code: 'f07', caseId, fields })
    expect(await tuti().refused('letters.attachCertified', bring(signed, draft.letterId))).toBe('letter_not_issued')
    const made = await tuti().call('letters.issue', { code: 'f07', caseId, fields, ...draft })
    await t.stepUp(cast.administration)
    const { base64 } = await tuti().call('letters.download', { letterId: made.letterId })
    const hers = withSignature(Buffer.from(base64, 'base64'))
    const put = (kind: string) =>
      t.as(cast.rizal).sql(
        `insert into letter_files_identity (centre_id, file_id, letter_id, case_id, is_protected, kind, body, made_at, made_by)
         select centre_id, gen_random_uuid(), letter_id, case_id, false, $2, 'x', now(), sec.person() from letters where letter_id = $1`,
        [made.letterId, kind],
      )
    await expect(put('certified'), 'her worker lays none, also not by SQL').rejects.toThrow(/row-level|not_allowed/)
    await put('note')
    await tuti().call('letters.attachCertified', bring(hers, made.letterId))
    const shown = async (more: { asCertified?: true }) =>
      (await tuti().call('letters.download', { letterId: made.letterId, ...more })).sha256
    expect([await shown({}), await shown({ asCertified: true })]).toEqual([hash(base64), hash(hers.toString('base64'))])
    for (const more of [{}, { asCertified: true } as const])
      expect(await tuti().refused('letters.downloadOpen', { letterId: made.letterId, ...more })).toBe('step_up_needed')
    const gone = await tuti().call('letters.issue', { code: 'f01', subjectId: intakeId, fields: f01Fields })
    const { version } = await tuti().call('letters.letter', { letterId: gone.letterId })
    await tuti().call('letters.cancel', { letterId: gone.letterId, version, reason: 'made_twice' })
    expect(await tuti().refused('letters.attachCertified', bring(signed, gone.letterId))).toBe('letter_cancelled')
  })
})
