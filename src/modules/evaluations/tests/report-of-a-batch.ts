import { beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { giveTask } from '../../../../tests/support/task-named.ts'
import { makeIntake } from '../../clients/tests/support.ts'
import { happened, kindsOf, openAt, stands, todayOf } from '../../terminations/tests/support.ts'
import { f31Data, skillOf } from '../facts.ts'
import { allMarks, practicum } from './support.ts'

const suryani = { honorific: 'Ibu', callName: 'Suryani', birthYear: 1998 } as const

/** What the head is handed of a whole intake, without a name in it. */
export function reportOfABatch(app: () => TestApp) {
  const rizal = () => app().as(cast.rizal)
  const head = () => app().as(cast.head)

  describe('the report of a batch (F31)', () => {
    let intakeId: string
    let ids: string[]
    const text = {
      summary: 'Sebagian besar mengikuti evaluasi akhir dan kompeten.',
      skillNote: 'Menghitung harga paling sering dijelaskan ulang.',
    }
    beforeAll(async () => {
      intakeId = await makeIntake(app())
      ids = []
      for (const [i, callName] of ['Suryani', 'Yulianti', 'Hartini'].entries()) {
        const caseId = await openAt(app(), {
          stage: i < 2 ? 'evaluation' : 'intervention',
          state: i < 2 ? 'open' : 'closed',
          display: { ...suryani, callName },
          registerNo: `2026-I-10${i}`,
          intakeId,
        })
        ids.push(caseId)
        if (i > 1) continue
        await app()
          .as(cast.sewing)
          .call('evaluations.recordSkill', {
            caseId,
            track: 'sewing',
            heldOn: todayOf(app()),
            marks: allMarks('sewing', i === 0 ? 4 : 2),
          })
        await app().as(cast.sewing).call('evaluations.recordPracticum', practicum(app(), caseId))
      }
    })
    const lines = () => ids.map((caseId) => ({ caseId }))

    it('offers everybody of the batch, also who left earlier, with the results as they are', async () => {
      const offered = await rizal().call('evaluations.reportable', { intakeId })
      expect(offered.lines.map((l) => [l.registerNo, l.label, l.isCompetent, l.profitRupiah, l.isReported])).toEqual([
        ['2026-I-100', 'Suryani', true, 410_000, false],
        ['2026-I-101', 'Yulianti', false, 410_000, false],
        ['2026-I-102', 'Hartini', null, null, false],
      ])
      expect(offered.intakes.find((i) => i.intakeId === intakeId)).toMatchObject({ dueOn: '2026-07-24' })
    })

    it('does not go out with a name in it, unless the writer means a word', async () => {
      expect(
        await rizal().refused('evaluations.writeReport', {
          intakeId,
          lines: lines(),
          ...text,
          obstacles: ['Yulianti sempat sakit'],
        }),
      ).toBe('name_in_report')
      expect(
        await rizal().refused('evaluations.writeReport', {
          intakeId,
          lines: [...lines(), { caseId: ids[0] ?? '' }],
          ...text,
        }),
      ).toBe('listed_twice')
      const other = await openAt(app(), { stage: 'evaluation', registerNo: '2026-II-001' })
      expect(await rizal().refused('evaluations.writeReport', { intakeId, lines: [{ caseId: other }], ...text })).toBe(
        'not_of_this_intake',
      )
      const unnumbered = await openAt(app(), { stage: 'evaluation', intakeId })
      expect(
        await rizal().refused('evaluations.writeReport', { intakeId, lines: [{ caseId: unnumbered }], ...text }),
      ).toBe('register_number_missing')
      await app().ownerSql('update cases set intake_id = null where case_id = $1', [unnumbered])
    })

    it('reaches the head, is received by her and not by its writer, and then counts for everybody in it', async () => {
      const { reportId, dueOn, isOnTime } = await rizal().call('evaluations.writeReport', {
        intakeId,
        lines: ids.map((caseId, i) => ({ caseId, ...(i === 2 && { note: 'layanan berakhir lebih awal' }) })),
        ...text,
        changes: ['Kesejahteraan naik pada dua orang.'],
        roles: [{ part: 'companion', text: 'Menemani sesi pertama.' }],
        suggestions: [{ text: 'Menambah daya listrik.', who: 'Tata usaha', until: '2026-09-30' }],
      })
      expect({ dueOn, isOnTime }).toEqual({ dueOn: '2026-07-24', isOnTime: true })
      for (const reader of [cast.head, cast.coordinator, cast.administration, cast.wulan]) {
        const { changes, lines } = await app().as(reader).call('evaluations.report', { reportId })
        expect([changes, lines.map((l) => l.note)]).toEqual([
          ['Kesejahteraan naik pada dua orang.'],
          [null, null, 'layanan berakhir lebih awal'],
        ])
      }
      expect((await head().call('tasks.approvals', {})).items.map((i) => i.link)).toContain(
        `/evaluasi/laporan/${reportId}`,
      )
      for (const caseId of ids) expect(await stands(app(), caseId, 'evaluation_report_delivered')).toBe(false)
      expect(await rizal().refused('evaluations.receiveReport', { reportId })).toBe('not_allowed')
      expect(await app().as(elsewhere.head).refused('evaluations.receiveReport', { reportId })).toBe('not_found')
      const asked = { caseId: ids[0] ?? '', dueOn: todayOf(app(), 28) }
      await rizal().within((ctx) => giveTask(ctx, 'write_evaluation', asked))
      expect(await head().call('evaluations.receiveReport', { reportId })).toEqual({ cases: 3 })
      const open = `select 1 from tasks where case_id = $1 and kind = 'write_evaluation' and done_at is null`
      expect(await app().ownerSql(open, [ids[0]]), 'until she goes on to the last stage').toHaveLength(1)
      for (const caseId of ids) expect(await stands(app(), caseId, 'evaluation_report_delivered')).toBe(true)
      expect(await head().refused('evaluations.receiveReport', { reportId })).toBe('already_received')
      expect((await head().call('tasks.approvals', {})).items.map((i) => i.link)).not.toContain(
        `/evaluasi/laporan/${reportId}`,
      )
      const mine = await head().call('evaluations.writeReport', { intakeId, lines: lines(), ...text })
      expect(await head().refused('evaluations.receiveReport', { reportId: mine.reportId })).toBe('own_report')
      expect((await kindsOf(app(), ids[0] ?? '')).filter((k) => k.startsWith('evaluations.report'))).toEqual([
        'evaluations.report_delivered',
        'evaluations.report_received',
        'evaluations.report_delivered',
      ])
      const { reports } = await rizal().call('evaluations.reports', {})
      expect(reports.map((r) => [r.count, r.isOnTime, r.receivedBy])).toEqual([
        [3, true, null],
        [3, true, 'Ratna'],
      ])
    })

    it('prints as F31 without a name', async () => {
      const facts = await head().within((ctx) => f31Data(ctx, intakeId))
      expect(facts).toMatchObject({
        classes: [{ name: 'Menjahit', people: 3, assessed: 2, competent: 1 }],
        practice: [{ name: 'Menjahit', days: 10, customers: 42, incomeRupiah: 1_810_000, profitRupiah: 820_000 }],
      })
      const { reports } = await head().call('evaluations.reports', {})
      const screen = await head().call('evaluations.report', { reportId: reports[0]?.reportId ?? '' })
      expect(screen.classes).toEqual([
        { track: 'sewing', people: 3, assessed: 2, competent: 1, attendancePercent: null },
      ])
      expect(screen.practice.map(({ track: _, ...p }) => p)).toEqual(facts?.practice.map(({ name: _, ...p }) => p))
      expect(facts?.results.map((r) => [r.registerNo, r.result, r.profitRupiah])).toEqual([
        ['2026-I-100', 'kompeten', 410_000],
        ['2026-I-101', 'belum kompeten', 410_000],
        ['2026-I-102', null, null],
      ])
      expect(JSON.stringify(facts)).not.toMatch(/Suryani|Yulianti|Hartini/)
      expect(await rizal().within((ctx) => skillOf(ctx, ids[0] ?? ''))).toMatchObject({
        track: 'sewing',
        isCompetent: true,
      })
    })

    it('keeps its lines as they were handed in', async () => {
      await happened(app(), ids[1] ?? '', 'evaluations.own_view_recorded')
      await app()
        .as(cast.sewing)
        .call('evaluations.recordSkill', {
          caseId: ids[1] ?? '',
          track: 'sewing',
          heldOn: todayOf(app()),
          marks: allMarks('sewing', 4),
        })
      const { reports } = await rizal().call('evaluations.reports', {})
      const first = await rizal().call('evaluations.report', { reportId: reports.at(-1)?.reportId ?? '' })
      expect(first.lines.find((l) => l.registerNo === '2026-I-101')?.isCompetent).toBe(false)
    })
  })
}
