import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { livesHere } from '../../../../tests/support/lives-here.ts'
import { EXIT_CODES } from '../../cases/exits.ts'
import { startDesk, wordsOn } from '../../letters/tests/desk.ts'
import { checklistOf, isReportedAtExit } from '../../terminations/rules.ts'
import { doCheck, openExit, todayOf } from '../../terminations/tests/support.ts'
import { isReportedOn, progressWindow, SOURCES } from '../rules.ts'
import { ROSDIANA, referred, SUMARNI, SURYANI } from './people.ts'

type Asked = { kind: string; from: string; due: string; owner: string | null; done: boolean }

describe('the progress report to whoever referred her', () => {
  let t: TestApp
  let close: () => Promise<void>
  let [suryani, first] = ['', '']
  beforeAll(async () => {
    ;({ t, close } = await startDesk())
    await t.ownerSql(`update people set position = 'Kepala' where person_id = $1`, [t.as(cast.head).id])
    suryani = await arrived(SURYANI)
  })
  afterAll(() => close())

  const rizal = () => t.as(cast.rizal)
  const arrived = async (who: typeof SURYANI | typeof ROSDIANA, more: Record<string, unknown> = {}) => {
    const { caseId } = await referred(t, cast.rizal, who, more)
    await t.ownerSql(`update cases set stage = 'data', state = 'open' where case_id = $1`, [caseId])
    await rizal().call('admission.admit', { caseId, arrivedOn: '2026-01-12', arrivedTime: '08:40' })
    return caseId
  }
  const asked = (caseId: string) =>
    t.ownerSql<Asked>(
      `select kind, from_on::text as from, due_on::text as due, owner_id as owner, done_at is not null as done from tasks
       where case_id = $1 and kind like 'progress\\_%' order by from_on, kind`,
      [caseId],
    )
  const open = async (caseId: string) => (await asked(caseId)).flatMap((a) => (a.done ? [] : [a.kind]))
  const issue = (caseId: string) =>
    rizal().call('letters.issue', {
      ...{ code: 'laporan-perkembangan', caseId },
      fields: {
        'surat.kepada.jabatan': 'Kepala Dinas Sosial Kabupaten Ogan Ilir',
        dilakukan: 'Pelatihan vokasional.',
        keadaan: 'Sehat dan rukun.',
      },
    })

  it('is asked of her worker when she comes in: round the day after one month, and after three', async () => {
    const owner = rizal().id
    expect(await asked(suryani)).toEqual([
      { kind: 'progress_after_1_month', from: '2026-02-05', due: '2026-02-19', owner, done: false },
      { kind: 'progress_after_3_months', from: '2026-04-05', due: '2026-04-19', owner, done: false },
    ])
  })

  it('is asked of nobody where she came by herself or with her family', async () => {
    const herself = await arrived(ROSDIANA, { source: 'self', letter: undefined, noLetterReason: 'came_herself' })
    const brought = await arrived(SUMARNI, { source: 'family', letter: undefined, noLetterReason: 'family_came' })
    expect([await asked(herself), await asked(brought)]).toEqual([[], []])
    expect(SOURCES.filter((source) => !isReportedOn(source))).toEqual(['family', 'self'])
    expect(EXIT_CODES.filter((exit) => !isReportedAtExit(exit))).toEqual(['LARI', 'DITOLAK', 'DIRUJUK_LAIN', 'BATAL'])
  })

  it('leads to the letter that fills itself, and ends what is asked by then when it is issued', async () => {
    t.travelTo('2026-02-04T03:00:00Z')
    await issue(suryani)
    expect(await open(suryani), 'before its window').toEqual(['progress_after_1_month', 'progress_after_3_months'])
    t.travelTo('2026-02-06T03:00:00Z')
    const { tasks } = await rizal().call('tasks.ofCase', { caseId: suryani })
    expect(tasks.map((x) => [x.kind, x.link])).toContainEqual([
      'progress_after_1_month',
      `/surat/baru?case=${suryani}&surat=laporan-perkembangan`,
    ])
    // another paper about her ends nothing
    await rizal().call('letters.saveDraft', { code: 'f07', caseId: suryani, fields: {} })
    expect(await open(suryani)).toContain('progress_after_1_month')
    first = (await issue(suryani)).letterId
    expect(await open(suryani)).toEqual(['progress_after_3_months'])
  })

  it('waits again when the letter is cancelled, unless another was issued since', async () => {
    const cancel = async (letterId: string) => {
      const { version } = await rizal().call('letters.letter', { letterId })
      await rizal().call('letters.cancel', { letterId, version, reason: 'wrong_data' })
    }
    t.travelTo('2026-02-06T04:00:00Z')
    const second = await issue(suryani)
    await cancel(second.letterId)
    expect(await open(suryani), 'the first ended it, and holds').toEqual(['progress_after_3_months'])
    await cancel(first)
    expect(await open(suryani)).toEqual(['progress_after_1_month', 'progress_after_3_months'])
    t.travelTo('2026-02-06T05:00:00Z')
    await issue(suryani)
    expect(await open(suryani)).toEqual(['progress_after_3_months'])
  })

  it('is asked a last time when her stay has ended, in place of what was still to come, and says so itself', async () => {
    await t.ownerSql(`update cases set stage = 'intervention' where case_id = $1`, [suryani])
    await livesHere(t, suryani, cast.rizal)
    await openExit(t, suryani, 'MUNDUR')
    for (const i of checklistOf('MUNDUR', 'intervention'))
      if (i.kind === 'required' && i.when !== 'by_decision') await doCheck(t, suryani, i.name)
    await rizal().call('terminations.propose', { caseId: suryani, effectiveOn: todayOf(t), basis: 'Dibahas bersama.' })
    const head = t.as(cast.head)
    const version = (await head.call('terminations.page', { caseId: suryani })).current?.version ?? 0
    expect(await head.call('terminations.approve', { caseId: suryani, version })).toMatchObject({ isClosed: true })
    expect((await asked(suryani)).filter((a) => !a.done)).toEqual([
      { kind: 'progress_at_exit', from: '2026-02-06', due: '2026-02-20', owner: rizal().id, done: false },
    ])
    const { letterId } = await issue(suryani)
    expect(await open(suryani)).toEqual([])
    const words = wordsOn((await rizal().call('letters.downloadOpen', { letterId })).base64)
    expect(words).toContain('Selesai layanan')
    expect(words).toContain('6 Februari 2026')
    expect(words).not.toContain('Suryani')
  })

  it('has its window by the calendar, also at the end of a short month', () => {
    const on = (day: string, months: 1 | 3) => progressWindow(Temporal.PlainDate.from(day), months)
    expect(on('2026-01-31', 1)).toEqual({ fromOn: '2026-02-21', dueOn: '2026-03-07' })
    expect(on('2025-11-30', 3)).toEqual({ fromOn: '2026-02-21', dueOn: '2026-03-07' })
  })
})
