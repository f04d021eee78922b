import { randomUUID } from 'node:crypto'
import { Decrypter } from 'age-encryption'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere, type Member } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { pdfText } from '../../../../tests/support/pdf/pdf-text.ts'
import { makePapers } from '../../../app/papers.ts'
import { TypstError } from '../../../platform/typst/typst-error.ts'
import { outsider } from '../../extracts/tests/opened.ts'
import { serviceOf } from '../../service-referrals/tests/support.ts'
import { noteOf, openInHouse } from '../../sessions/tests/support.ts'

const HERS = 'Ia ingin membuka usaha jahit di Indralaya.'
const OWN = 'Hanya untuk psikolog: mimpi buruk.'

describe('the whole file of one woman', () => {
  let t: TestApp
  let caseId = ''
  let other = ''
  let institution: Awaited<ReturnType<typeof outsider>>
  const press = makePapers()
  let areTooMany = false
  beforeAll(async () => {
    institution = await outsider()
    const renderPaper: typeof press.render = (order) =>
      areTooMany ? Promise.reject(new TypstError('too_many_pages', order.template)) : press.render(order)
    t = await startApp({ services: { renderPaper } })
    caseId = await openInHouse(t, 'Salma')
    other = await openInHouse(t, 'Mutiara', { who: cast.wulan })
    const rizal = t.as(cast.rizal)
    const identity = { fullName: 'Salma Wijayanti', birthYear: 1998 }
    await rizal.call('clients.saveIdentity', { caseId, version: 0, identity })
    await rizal.call('sessions.saveNote', { ...noteOf(caseId), discussed: HERS })
    await rizal.call('consents.record', {
      ...{ caseId, form: 'oral_witnessed', language: 'Ogan', explainedBy: rizal.id, witness: 'Siti Rohana' },
      answers: [{ purpose: 'service', answer: 'agree' }],
    })
    const part = { caseId, personId: t.as(cast.psychologist).id }
    await rizal.call('access.assign', { ...part, part: 'psychologist' })
    await t.as(cast.psychologist).call('sessions.saveNote', { ...noteOf(caseId), audience: 'own', discussed: OWN })
  }, 180_000)
  afterAll(async () => {
    await t.close()
    await press.close()
  })

  const made = (who: Member, more: object = {}) => t.as(who).call('wholeFiles.make', { caseId, kind: 'her', ...more })
  const refused = (who: Member, more: object = {}) =>
    t.as(who).refused('wholeFiles.make', { caseId, kind: 'her', ...more } as never)
  const taken = async (who: Member, wholeFileId: string) => {
    const { base64, fileName } = await t.as(who).call('wholeFiles.take', { wholeFileId })
    return { file: Buffer.from(base64, 'base64'), fileName }
  }
  const opened = (file: Buffer, words: string): Promise<Uint8Array> => {
    const hers = new Decrypter()
    hers.addPassphrase(words)
    return hers.decrypt(file)
  }
  const textOf = (pdf: Uint8Array) => pdfText(Buffer.from(pdf)).join('\n').replaceAll(/\s+/g, ' ')
  const log = async (who: Member = cast.head) => (await t.as(who).call('wholeFiles.ofCase', { caseId })).files

  it('K23 opens with the words that were shown once, and holds her identity, her answers, her notes and who read them', async () => {
    const { wholeFileId, words, leftOut } = await made(cast.rizal)
    expect(words?.split(' ')).toHaveLength(6)
    const { file, fileName } = await taken(cast.rizal, wholeFileId)
    expect(fileName).not.toContain('Salma')
    const text = textOf(await opened(file, words ?? ''))
    for (const word of ['Salma Wijayanti', HERS, 'Ikut layanan', 'Siapa yang membuka berkas ini', 'Rizal'])
      expect(text).toContain(word)
    await expect(opened(file, 'jeruk perahu awan batu daun emas')).rejects.toThrow()
    // what she does not read is said to be missing, and is
    expect(leftOut).toBeGreaterThan(0)
    expect(text).toContain('Yang tidak ada di berkas ini')
    expect(text).toMatch(/Tidak terbaca oleh pembuat berkas ini, jadi tidak ikut: [^.]*\(F24\)/)
    expect(text).not.toContain('mimpi buruk')
  })

  it('lies sealed alone: neither its words nor its passphrase stand anywhere in clear', async () => {
    const { wholeFileId, words } = await made(cast.rizal)
    const [row] = await t.ownerSql<{ file: Buffer }>('select file from whole_files where whole_file_id = $1', [
      wholeFileId,
    ])
    expect(row?.file.subarray(0, 21).toString()).toBe('age-encryption.org/v1')
    expect(row?.file.includes('%PDF')).toBe(false)
    const rows = await t.ownerSql<{ all: string }>(
      `select string_agg(x.t, ' ') as all from (select row_to_json(f)::text as t from whole_files f union all select row_to_json(k)::text from idempotency_keys k
        union all select row_to_json(a)::text from audit_entries a) x`,
    )
    expect(rows[0]?.all).not.toContain(words)
    await expect(
      t.ownerSql(`update whole_files set file = '%PDF' where whole_file_id = $1`, [wholeFileId]),
    ).rejects.toThrow(/whole_files__sealed/)
  })

  it('is taken by whoever made it; each making and taking is in the chain and in the log', async () => {
    const { wholeFileId } = await made(cast.head)
    expect(await t.as(cast.rizal).refused('wholeFiles.take', { wholeFileId })).toBe('not_yours')
    await taken(cast.head, wholeFileId)
    await taken(cast.head, wholeFileId)
    const line = (await log()).find((f) => f.wholeFileId === wholeFileId)
    expect(line).toMatchObject({ kind: 'her', madeBy: 'Ratna', state: 'made', mayTake: true })
    expect(line?.takings.map((k) => k.by)).toEqual(['Ratna', 'Ratna'])
    expect((await log(cast.rizal)).find((f) => f.wholeFileId === wholeFileId)?.mayTake).toBe(false)
    const chain = await t.ownerSql<{ kind: string; details: { sha256: string } }>(
      `select kind, details from audit_entries where subject_id = $1 order by seq`,
      [wholeFileId],
    )
    expect(chain.map((c) => c.kind)).toEqual([
      'whole_files.whole_file_made',
      'whole_files.whole_file_taken',
      'whole_files.whole_file_taken',
    ])
    expect(new Set(chain.map((c) => c.details.sha256))).toEqual(new Set([line?.fileHash]))
  })

  it('is refused with a sentence when her letters have more pages than one file takes', async () => {
    areTooMany = true
    expect(await refused(cast.rizal)).toBe('whole_too_large')
    areTooMany = false
  })

  it('goes to an institution only once it has said that it takes her, sealed to its key', async () => {
    const asked = { kind: 'institution' as const, recipientKey: institution.key }
    expect(await refused(cast.rizal, { ...asked, recipientKey: 'age1salah' })).toBe('key_wrong')
    expect(await refused(cast.rizal, { kind: 'institution' })).toBe('invalid_input')
    expect(await refused(cast.rizal, asked)).toBe('not_accepted_yet')
    const { id } = await t.as(cast.rizal).call('serviceReferrals.refer', {
      ...{ caseId, serviceId: await serviceOf(t, 'institution', 'Sentra Budi Perkasa'), reason: 'Pindah.' },
      ...{ message: 'Mohon diterima.', shared: ['name'], urgency: 'ordinary', basis: 'public_service' },
      ...{ ground: 'Dekat anaknya.', referredOn: '2026-01-12' },
    })
    await t.as(cast.rizal).call('serviceReferrals.accept', {
      ...{ id, on: '2026-01-12', letterNo: '12/2026', by: 'Sentra Budi Perkasa' },
    })
    const { wholeFileId, words } = await made(cast.rizal, asked)
    expect(words).toBeNull()
    const { file } = await taken(cast.rizal, wholeFileId)
    const hers = new Decrypter()
    hers.addIdentity(institution.identity)
    const text = textOf(await hers.decrypt(file))
    expect(text).toContain('Sentra Budi Perkasa')
    expect(text).toContain(HERS)
    // once she is protected, what was made before is not taken any more
    const head = t.as(cast.head)
    await head.call('cases.protect', { caseId, isProtected: true, reason: 'Ada orang yang mencari dia.' })
    expect(await t.as(cast.rizal).refused('wholeFiles.take', { wholeFileId })).toBe('protected_by_packet')
    await head.call('cases.protect', { caseId, isProtected: false, reason: 'Orang itu sudah ditahan.' })
  })

  it('of a protected woman holds her code on the first page, and goes to no institution', async () => {
    const hidden = await openInHouse(t, 'Kirana', { protectedCode: 'R-9' })
    const key = { recipientKey: institution.key }
    expect(await refused(cast.rizal, { caseId: hidden, kind: 'institution', ...key })).toBe('protected_by_packet')
    const { wholeFileId, words } = await made(cast.rizal, { caseId: hidden })
    const text = textOf(await opened((await taken(cast.rizal, wholeFileId)).file, words ?? ''))
    expect(text).toContain('kode R-9')
    expect(text).not.toContain('Kirana')
    for (const who of [cast.wulan, cast.administration, cast.nurse, cast.houseMother, cast.sewing])
      expect(await t.as(who).sql('select 1 from whole_files where case_id = $1', [hidden]), who.username).toEqual([])
  })

  it('A07 is made by the head and her own worker alone, by the interface and by SQL', async () => {
    const insert = `insert into whole_files (centre_id, whole_file_id, case_id, kind, made_by, made_at, expires_on, parts, left_out, pages, file, file_hash)
      values (sec.centre(), $1, $2, 'her', sec.person(), now(), '2026-01-19', 1, 0, 1, 'age-encryption.org/v1', 'x')`
    const [line] = await log()
    const wholeFileId = line?.wholeFileId ?? ''
    expect(await refused(cast.wulan)).toBe('not_allowed')
    expect(await t.as(cast.wulan).refused('wholeFiles.take', { wholeFileId })).toBe('not_found')
    expect(await refused(cast.rizal, { caseId: other })).toBe('not_allowed')
    expect(await t.as(elsewhere.head).refused('wholeFiles.ofCase', { caseId })).toBe('not_found')
    for (const who of [
      ...[cast.coordinator, cast.administration, cast.nurse, cast.houseMother, cast.guard, cast.sewing],
      ...[cast.psychologist, cast.socialOffice, cast.privacy, cast.admin],
    ]) {
      expect(await refused(who), who.username).toBe('not_allowed')
      expect(await t.as(who).refused('wholeFiles.take', { wholeFileId }), who.username).toBe('not_allowed')
      expect(await t.as(who).refused('wholeFiles.ofCase', { caseId }), who.username).toBe('not_allowed')
    }
    for (const who of [cast.wulan, cast.coordinator, cast.administration, cast.nurse, cast.psychologist, cast.guard]) {
      await expect(t.as(who).sql(insert, [randomUUID(), caseId]), who.username).rejects.toThrow(/row-level security/)
      expect(await t.as(who).sql('select 1 from whole_files'), who.username).toEqual([])
    }
    const takes = `insert into whole_file_takings (centre_id, taking_id, whole_file_id, case_id, taken_by, taken_at) values (sec.centre(), $1, $2, $3, sec.person(), now())`
    const mine = (await log()).find((f) => f.madeBy === 'Rizal')?.wholeFileId
    await expect(t.as(cast.head).sql(takes, [randomUUID(), mine, caseId])).rejects.toThrow(/not_allowed/)
    for (const sql of [`update whole_files set pages = 2`, `delete from whole_files`, `delete from whole_file_takings`])
      await expect(t.as(cast.head).sql(sql), sql).rejects.toThrow(/permission denied/)
  })

  it('is deleted by the night after its last day; the line and its takings stay', async () => {
    const before = await log()
    t.travelTo('2026-01-20T03:00:00Z')
    const [mine] = before.filter((f) => f.madeBy === 'Ratna')
    expect(await t.as(cast.head).refused('wholeFiles.take', { wholeFileId: mine?.wholeFileId ?? '' })).toBe(
      'whole_gone',
    )
    await t.ownerSql(
      `begin; select sec.begin_job('${t.as(cast.head).centreId}'); select sec.let_whole_files_go('2026-01-20T03:00:00Z'); commit`,
    )
    expect(await t.ownerSql('select 1 from whole_files where file is not null')).toEqual([])
    const after = await log()
    expect(after.map((f) => f.takings.length)).toEqual(before.map((f) => f.takings.length))
    expect(new Set(after.map((f) => f.state))).toEqual(new Set(['gone']))
    await expect(t.as(cast.head).sql('select sec.let_whole_files_go(now())')).rejects.toThrow(/permission denied/)
  })
})
