import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere, type Member } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { openInHouse } from '../../sessions/tests/support.ts'
import { bucketsOf, endOf, FIGURE_NAMES, FIGURES, type FigureName, figureOf, SHEETS } from '../work.ts'
import { laid, type Row } from './laid-work.ts'

const TODAY = Temporal.PlainDate.from('2026-02-25')

describe('a bar of somebody’s own work', () => {
  it('begins on a Monday or on the first of a month and ends today at the latest', () => {
    expect([bucketsOf('week', TODAY).at(-1), bucketsOf('week', TODAY)[0]]).toEqual(['2026-02-23', '2025-12-08'])
    expect([bucketsOf('month', TODAY).at(-1), bucketsOf('month', TODAY)[0]]).toEqual(['2026-02-01', '2025-03-01'])
    expect(endOf('week', '2026-02-23', TODAY)).toBe('2026-02-25')
    expect([endOf('week', '2026-02-16', TODAY), endOf('month', '2026-01-01', TODAY)]).toEqual([
      '2026-02-22',
      '2026-01-31',
    ])
  })

  it('is filled by codes that a row can have', () => {
    for (const f of FIGURE_NAMES.map(figureOf)) expect(f.full.filter((code) => !f.parts.includes(code))).toEqual([])
    expect(new Set(Object.values(FIGURES).map((f) => f.sheet))).toEqual(new Set(SHEETS))
  })
})

describe('the figures of one’s own work', () => {
  let t: TestApp
  let taught: ReadonlySet<string | null>
  let counselled: ReadonlySet<string | null>
  let rows: Row[] = []
  beforeAll(async () => {
    t = await startApp()
    const rizal = t.as(cast.rizal)
    const women = [
      await openInHouse(t, 'Salma'),
      await openInHouse(t, 'Kirana', { protectedCode: 'R-9' }),
      await openInHouse(t, 'Mutiara', { who: cast.wulan }),
    ]
    const [salma = '', kirana = '', mutiara = ''] = women
    await rizal.call('access.assign', { caseId: salma, personId: t.as(cast.sewing).id, part: 'class' })
    await rizal.call('access.assign', { caseId: kirana, personId: t.as(cast.psychologist).id, part: 'psychologist' })
    ;[taught, counselled] = [new Set([salma]), new Set([kirana])]
    t.travelTo(`${TODAY}T03:00:00Z`)
    rows = await laid(t, [salma, kirana, mutiara])
  }, 120_000)
  afterAll(() => t.close())

  /** Whose rows each counts, said here and not by the application. */
  const seenBy = (): readonly (readonly [Member, (r: Row) => boolean, readonly FigureName[]])[] => [
    [cast.nurse, () => true, ['doses', 'screening']],
    [cast.houseMother, () => true, ['presence', 'leaves']],
    [cast.sewing, (r) => taught.has(r.caseId), ['attendance', 'practice']],
    [cast.psychologist, (r) => r.of === 'sessions' || counselled.has(r.caseId), ['sessions', 'instruments']],
  ]

  it('equal their rows and open them, for everybody who has them: bar by bar', async () => {
    for (const [who, sees, has] of seenBy()) {
      const me = t.as(who)
      const { figures } = await me.call('reports.work', {})
      expect(
        figures.map((f) => f.figure),
        who.username,
      ).toEqual(has)
      for (const { figure, bars } of figures) {
        const { by, full } = figureOf(figure)
        const mine = rows.filter((r) => r.of === figure && sees(r))
        expect(mine.length, `${who.username} ${figure}: it counts something`).toBeGreaterThan(0)
        for (const { key, n, full: filled } of bars) {
          const those = mine.filter((r) =>
            by === 'part' ? r.part === key : r.on !== null && r.on >= key && r.on <= endOf(by, key, TODAY),
          )
          const said = `${who.username} ${figure} ${key}`
          const whole = full.length === 0 ? those : those.filter((r) => full.some((f) => f === r.part))
          expect([said, n, filled]).toEqual([said, those.length, whole.length])
          const behind = await me.call('reports.behindWork', { figure, bar: key })
          expect(behind.rows, said).toHaveLength(those.length)
          const known = (r: { caseId: string | null }) =>
            who === cast.psychologist && !counselled.has(r.caseId) ? [] : [r.caseId]
          expect(behind.rows.flatMap((r) => r.caseId ?? []).sort(), said).toEqual(those.flatMap(known).sort())
        }
      }
    }
  })

  it('say of a protected woman her code to whoever may not know her name', async () => {
    const { rows: here } = await t
      .as(cast.houseMother)
      .call('reports.behindWork', { figure: 'presence', bar: 'in_house' })
    expect(here.filter((r) => r.isProtected).map((r) => r.label)).toEqual(['R-9'])
    expect(JSON.stringify(here)).not.toContain('Kirana')
  })

  it('count every rupiah that was paid, a correction too, for the treasurer alone', async () => {
    await t
      .as(cast.head)
      .call('access.grantRole', { personId: t.as(cast.ended).id, role: 'treasurer', untilOn: '2026-03-31' })
    const { figures } = await t.as(cast.ended).call('reports.work', {})
    expect(figures.map((f) => f.figure)).toEqual(['paid'])
    const sums = Object.fromEntries(figures[0]?.bars.flatMap((b) => (b.n === 0 ? [] : [[b.key, b.n]])) ?? [])
    expect(sums).toEqual({ '2026-01-01': 1_500_000, '2026-02-01': 200_000 })
    const { rows: behind } = await t.as(cast.ended).call('reports.behindWork', { figure: 'paid', bar: '2026-02-01' })
    expect(behind.map((r) => r.worth).sort((a, b) => a - b)).toEqual([-50_000, 250_000])
  })

  it('are of no sheet, figure or bar that is not hers', async () => {
    for (const who of [
      cast.head,
      cast.coordinator,
      cast.rizal,
      cast.administration,
      cast.guard,
      cast.privacy,
      cast.admin,
    ]) {
      expect(await t.as(who).refused('reports.work', {}), who.username).toBe('not_allowed')
      expect(await t.as(who).refused('reports.behindWork', { figure: 'doses', bar: '2026-02-23' })).toBe('not_allowed')
    }
    for (const [who, , has] of seenBy())
      for (const figure of FIGURE_NAMES.filter((f) => !has.includes(f)))
        expect(await t.as(who).refused('reports.behindWork', { figure, bar: '2026-02-23' }), figure).toBe('not_found')
    for (const bar of ['2026-02-24', '2020-01-06', '', 'in_house'])
      expect(await t.as(cast.nurse).refused('reports.behindWork', { figure: 'doses', bar })).toBe('not_found')
    expect(await t.as(elsewhere.head).refused('reports.work', {})).toBe('not_allowed')
  })
})
