import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { makeIntake, openInData } from '../../clients/tests/support.ts'

describe('an improvement', () => {
  let t: TestApp
  let factorId = ''
  let improvementId = ''
  beforeAll(async () => {
    t = await startApp()
    const { factorId: id } = await t.as(cast.head).call('quality.saveFactor', {
      ...{ side: 'inhibiting', field: 'knowledge', title: 'Pengetahuan tentang trauma', factor: null },
      ...{ why: 'Belum ada pelatihan.', hinders: 'Ragu menjawab di kelas.' },
    })
    factorId = id
  })
  afterAll(() => t.close())

  const head = () => t.as(cast.head)
  const asked = (more: object = {}) => ({
    ...{ what: 'Supervisi psikolog tiap Kamis', ownerId: t.as(cast.sewing).id, dueOn: '2026-02-12' },
    ...{ measure: 'Pegawai yang ikut', was: '0 dari 11', from: { factorId }, ...more },
  })
  const tasks = (id: string) =>
    t.ownerSql(
      `select owner_id, due_on::text, done_at is not null as done from tasks where link = $1 order by made_at, task_id`,
      [`/mutu/tindakan/${id}`],
    )

  it('is given by whoever leads to a colleague until a day, and is her task', async () => {
    ;({ improvementId } = await head().call('quality.improve', asked()))
    expect(await tasks(improvementId)).toEqual([{ owner_id: t.as(cast.sewing).id, due_on: '2026-02-12', done: false }])
    expect((await head().call('quality.board', {})).factors[0]?.improvements).toMatchObject([
      { what: 'Supervisi psikolog tiap Kamis', owner: 'Ani', state: 'running', was: '0 dari 11', became: null },
    ])
    expect(await head().refused('quality.improve', asked({ dueOn: '2026-01-01' }))).toBe('due_behind')
    expect(await head().refused('quality.improve', asked({ ownerId: t.as(cast.guard).id }))).toBe('not_a_colleague')
    expect(await t.as(cast.rizal).refused('quality.improve', asked())).toBe('not_allowed')
    await openInData(t, { honorific: 'Ibu', callName: 'Suryani', birthYear: 1998 })
    expect(await head().refused('quality.improve', asked({ what: 'Menemani Suryani' }))).toBe('names_somebody')
  })

  it('is handed over with its task', async () => {
    const over = { improvementId, ownerId: t.as(cast.salon).id, dueOn: '2026-03-01' }
    expect(await t.as(cast.sewing).refused('quality.handOver', over)).toBe('not_allowed')
    await head().call('quality.handOver', over)
    expect(await tasks(improvementId)).toMatchObject([
      { owner_id: t.as(cast.sewing).id, done: true },
      { owner_id: t.as(cast.salon).id, due_on: '2026-03-01', done: false },
    ])
    // not hers any more: the row is not hers to write, also by SQL
    expect(await t.as(cast.sewing).refused('quality.finish', { improvementId, words: 'x' })).toBe('not_yours')
    await t.as(cast.sewing).sql(`update improvements set became = 'x' where improvement_id = $1`, [improvementId])
    expect((await head().call('quality.improvement', { improvementId })).became).toBeNull()
    await expect(
      t
        .as(cast.salon)
        .sql('update improvements set owner_id = $1 where improvement_id = $2', [t.as(cast.sewing).id, improvementId]),
    ).rejects.toThrow(/row-level security/)
    await expect(
      t.as(cast.salon).sql(`update improvements set due_on = '2027-03-01' where improvement_id = $1`, [improvementId]),
    ).rejects.toThrow(/not_allowed/)
  })

  it('ends with what came of it, once; then nothing in it changes', async () => {
    const done = { improvementId, became: '9 dari 11', words: 'Dua pegawai jaga malam menyusul.' }
    await t.as(cast.salon).call('quality.finish', done)
    expect(await head().call('quality.improvement', { improvementId })).toMatchObject({
      ...{ state: 'done', became: '9 dari 11', outcome: done.words, doneBy: 'Lina', mayFinish: false },
    })
    expect((await tasks(improvementId)).every((x) => x['done'])).toBe(true)
    const [row] = await t.ownerSql('select answer from improvements where improvement_id = $1', [improvementId])
    expect(JSON.stringify(row)).not.toContain('menyusul')
    expect(await t.as(cast.salon).refused('quality.finish', done)).toBe('improvement_done')
    await expect(
      head().sql(`update improvements set became = '11' where improvement_id = $1`, [improvementId]),
    ).rejects.toThrow(/improvement_done/)
  })

  it('follows from a suggestion of an evaluation report, each once', async () => {
    const intakeId = await makeIntake(t)
    const caseId = await openInData(t, { honorific: 'Ibu', callName: 'Yulianti', birthYear: 1999 })
    await t.ownerSql(`update cases set intake_id = $2, register_no = '2026-I-001' where case_id = $1`, [
      caseId,
      intakeId,
    ])
    const { reportId } = await t.as(cast.rizal).call('evaluations.writeReport', {
      ...{ intakeId, lines: [{ caseId }], summary: 'Baik.', skillNote: 'Harga dijelaskan ulang.' },
      suggestions: [{ text: 'Latihan menghitung harga tiap Jumat', who: 'Ani', until: '2026-02-27' }],
    })
    const { suggestions } = await head().call('quality.improvements', {})
    expect(suggestions).toMatchObject([{ reportId, no: 1, report: 'I/2026' }])
    const from = { reportId, no: 1 }
    const { improvementId: id } = await head().call('quality.improve', asked({ from }))
    expect((await head().call('quality.improvements', {})).suggestions).toEqual([])
    expect(await head().refused('quality.improve', asked({ from }))).toBe('suggestion_taken')
    expect(await head().refused('quality.improve', asked({ from: { reportId, no: 2 } }))).toBe('not_found')
    // whoever may not read reports is not led to one
    expect((await t.as(cast.sewing).call('quality.improvement', { improvementId: id })).reportId).toBeNull()
    expect((await t.as(cast.sewing).call('quality.improvements', {})).suggestions).toEqual([])
  })

  it('follows from complaints without a word of any, and from an issue around the house', async () => {
    const { from: _, ...rest } = asked()
    const { improvementId: id } = await head().call('quality.improveOtherwise', { ...rest, origin: 'complaints' })
    expect(await head().call('quality.improvement', { improvementId: id })).toMatchObject({
      ...{ origin: 'complaints', factorId: null, reportId: null, issueId: null },
    })
    const { issueId } = await head().call('quality.noteIssue', {
      ...{
        topic: 'online_debt',
        place: 'Payaraman',
        on: '2026-01-12',
        what: 'Banyak pinjaman online.',
        told: 'village',
      },
    })
    const made = await head().call('quality.improve', asked({ from: { issueId } }))
    expect(await head().call('quality.improvement', made)).toMatchObject({ origin: 'issue', issueId })
  })

  it('of two who finish at once lets one', async () => {
    const { improvementId: id } = await head().call('quality.improve', asked())
    const finish = () => t.as(cast.sewing).call('quality.finish', { improvementId: id, words: 'Berjalan.' })
    const twice = await Promise.allSettled([finish(), finish()])
    expect(twice.filter((r) => r.status === 'fulfilled')).toHaveLength(1)
  })
})
