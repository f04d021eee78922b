import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { openInData } from '../../clients/tests/support.ts'

const few = {
  ...{ side: 'inhibiting' as const, field: 'staff' as const, title: 'Pekerja sosial terlalu sedikit' },
  ...{ why: 'Dua orang untuk 42 penerima manfaat.', hinders: 'Menunggu bicara dua hari.' },
}
const heard = { source: 'resident' as const, technique: 'interview' as const, on: '2026-01-12' }

describe('what helps and what hinders', () => {
  let t: TestApp
  let factorId = ''
  beforeAll(async () => {
    t = await startApp()
    await openInData(t, { honorific: 'Ibu', callName: 'Suryani', birthYear: 1998 })
  })
  afterAll(() => t.close())

  const head = () => t.as(cast.head)
  const seen = async (who: { username: string } = cast.head) => t.as(who).call('quality.factor', { factorId })

  it('is noted by those who carry the programme, without a name, and stands unconfirmed while it has no evidence', async () => {
    ;({ factorId } = await head().call('quality.saveFactor', { ...few, factor: null }))
    for (const more of [{ title: 'Suryani menunggu' }, { why: 'Kata Suryani' }, { hinders: 'Ibu Suryani menunggu' }])
      expect(await head().refused('quality.saveFactor', { ...few, ...more, factor: null })).toBe('names_somebody')
    expect((await head().call('quality.board', {})).factors).toMatchObject([
      { title: few.title, confirmation: 'none', cells: [], quote: null, improvements: [] },
    ])
  })

  it('is confirmed by two sources or techniques; the words are sealed to the staff', async () => {
    const houseMother = t.as(cast.houseMother)
    const { evidenceId } = await houseMother.call('quality.addEvidence', {
      ...{ factorId, ...heard, said: 'Mau bicara sama Mbak Hana, antre dua hari.' },
    })
    expect((await seen()).factor.confirmation).toBe('single')
    await t.as(cast.rizal).call('quality.addEvidence', {
      ...{ factorId, source: 'records', technique: 'document', on: '2026-01-10', said: 'Daftar pegawai: dua orang.' },
    })
    expect(await seen()).toMatchObject({
      factor: { confirmation: 'by_both', quote: { source: 'resident' }, cells: [{ count: 1 }, { count: 1 }] },
      evidence: [{ said: 'Mau bicara sama Mbak Hana, antre dua hari.', by: 'Yanti', mayTakeBack: true }, {}],
    })
    const [row] = await t.ownerSql('select body from factor_evidence where evidence_id = $1', [evidenceId])
    expect(JSON.stringify(row)).not.toContain('antre')
  })

  it('takes no evidence that can not be: a paper that is interviewed, a day that lies ahead, a name', async () => {
    const add = (more: object) => head().refused('quality.addEvidence', { factorId, ...heard, said: 'x', ...more })
    expect(await add({ source: 'records' })).toBe('technique_not_of_source')
    expect(await add({ on: '2026-01-13' })).toBe('day_ahead')
    expect(await add({ said: 'Suryani antre.' })).toBe('names_somebody')
    await expect(
      head().sql(
        `insert into factor_evidence (centre_id, evidence_id, factor_id, source, technique, seen_on, body, noted_by, noted_at)
         values (sec.centre(), gen_random_uuid(), $1, 'records', 'interview', '2026-01-12', 'x', sec.person(), now())`,
        [factorId],
      ),
    ).rejects.toThrow(/factor_evidence__reaches/)
  })

  it('is taken back by whoever noted it or who leads, by nobody else, also not by SQL', async () => {
    const { evidence } = await seen(cast.sewing)
    const [first] = evidence
    expect(evidence.map((e) => e.mayTakeBack)).toEqual([false, false])
    const take = { evidenceId: first?.evidenceId ?? '' }
    expect(await t.as(cast.sewing).refused('quality.takeBack', take)).toBe('not_allowed')
    await t.as(cast.sewing).sql('delete from factor_evidence')
    expect((await seen()).evidence).toHaveLength(2)
    const { evidenceId } = await t
      .as(cast.nurse)
      .call('quality.addEvidence', { factorId, ...heard, said: 'Sekali lagi.' })
    await t.as(cast.nurse).call('quality.takeBack', { evidenceId })
    expect(await t.as(cast.nurse).refused('quality.takeBack', { evidenceId })).toBe('not_found')
  })

  it('of two who save over one version lets one, and says so; a side never turns', async () => {
    const { version } = (await seen()).factor
    const save = { ...few, title: 'Terlalu sedikit pekerja sosial', factor: { factorId, seen: version } }
    await t.as(cast.rizal).call('quality.saveFactor', save)
    expect(await head().refused('quality.saveFactor', save)).toBe('factor_moved_on')
    const turned = { ...save, side: 'supporting' as const, factor: { factorId, seen: version + 1 } }
    expect(await head().refused('quality.saveFactor', turned)).toBe('side_stays')
    expect(await head().refused('quality.review', { factorId, seen: version, isSettled: true })).toBe('factor_moved_on')
  })

  it('is reviewed with what was seen, and stands below when it is settled', async () => {
    const review = async (more: object) =>
      head().call('quality.review', { factorId, seen: (await seen()).factor.version, isSettled: false, ...more })
    await review({ effect: 'Menunggu 2 hari → 1 hari' })
    expect((await seen()).factor).toMatchObject({ effect: 'Menunggu 2 hari → 1 hari', settledOn: null })
    await review({ isSettled: true })
    expect((await seen()).factor).toMatchObject({ reviewedOn: '2026-01-12', settledOn: '2026-01-12' })
    await review({})
    expect((await seen()).factor.settledOn).toBeNull()
  })

  it('is read by the staff of the house alone, also by SQL', async () => {
    for (const who of [cast.guard, cast.socialOffice, cast.privacy, cast.admin]) {
      expect(await t.as(who).refused('quality.board', {}), who.username).toBe('not_allowed')
      for (const table of ['factors', 'factor_evidence', 'improvements', 'community_issues'])
        expect(await t.as(who).sql(`select 1 from ${table}`), `${who.username} ${table}`).toEqual([])
    }
    expect(await t.as(cast.nurse).refused('quality.saveFactor', { ...few, factor: null })).toBe('not_allowed')
    const sql = `insert into factors (centre_id, factor_id, side, field, title, why, hinders, noted_by, noted_at)
      values (sec.centre(), gen_random_uuid(), 'supporting', 'staff', 'x', 'x', 'x', sec.person(), now())`
    await expect(t.as(cast.nurse).sql(sql)).rejects.toThrow(/row-level security/)
    expect(await t.as(elsewhere.head).refused('quality.factor', { factorId })).toBe('not_found')
  })

  it('keeps what comes up around the house and is nobody’s case: told of, improved, closed once', async () => {
    const nurse = t.as(cast.nurse)
    const noted = {
      topic: 'recruiting' as const,
      place: 'Tanjung Raja',
      on: '2026-01-11',
      what: 'Ajakan kerja tanpa kontrak.',
      told: 'nobody' as const,
    }
    expect(await nurse.refused('quality.noteIssue', { ...noted, what: 'Suryani diajak.' })).toBe('names_somebody')
    expect(await nurse.refused('quality.noteIssue', { ...noted, on: '2026-01-20' })).toBe('day_ahead')
    const { issueId } = await nurse.call('quality.noteIssue', noted)
    const [row] = await t.ownerSql('select * from community_issues where issue_id = $1', [issueId])
    expect(JSON.stringify(row)).not.toContain('kontrak')
    expect(await nurse.refused('quality.closeIssue', { issueId, told: 'police', words: 'Dilaporkan.' })).toBe(
      'not_allowed',
    )
    const close = { issueId, told: 'police' as const, words: 'Dilaporkan ke Polsek.' }
    await t.as(cast.rizal).call('quality.closeIssue', close)
    expect(await head().refused('quality.closeIssue', close)).toBe('issue_closed')
    await expect(
      head().sql(`update community_issues set told = 'nobody' where issue_id = $1`, [issueId]),
    ).rejects.toThrow(/issue_closed/)
    expect((await head().call('quality.issues', {})).issues).toMatchObject([
      { issueId, what: noted.what, told: 'police', closing: close.words, notedBy: 'Sri' },
    ])
  })
})
