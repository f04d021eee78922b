import { useState } from 'react'
import { useTracks } from '../../../app/web/client/use-tracks.ts'
import { Button } from '../../../design/button.tsx'
import { Dumbbell } from '../../../design/charts/dumbbell.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { Section } from '../../../design/section.tsx'
import { ROUNDS, rubricOf } from '../rules.ts'
import type { HerRead } from './api.ts'
import { NoCriteria } from './no-criteria.tsx'
import { RatingDialog } from './rating-dialog.tsx'
import { meanSaid, resultWord } from './result-words.ts'
import { t } from './words.ts'

/** Before, midway, at the end, unit by unit: from her first rating to her last, and every number in the table. */
export function UnitMarks({ caseId, her }: { caseId: string; her: HerRead }) {
  const [open, setOpen] = useState(false)
  const { track } = her
  const row = useTracks().find(track ?? '')
  const rubric = row ? rubricOf(row) : null
  const add = her.mayRate && rubric && her.units.some((u) => u.isInUse) && (
    <Button icon="plus" onClick={() => setOpen(true)}>
      {t('rating.add')}
    </Button>
  )
  const of = her.units.map((u) => {
    const rounds = ROUNDS.flatMap((round) => her.ratings.find((r) => r.unitId === u.unitId && r.round === round) ?? [])
    return { ...u, rounds, first: rounds[0], last: rounds.at(-1) }
  })
  const rated = of.flatMap(({ first, last, ...u }) => (first && last ? [{ ...u, first, last }] : []))
  const mean = (r: HerRead['ratings'][number] | undefined) =>
    r ? meanSaid(r.meanHundredths) + (r.times > 1 ? ` (${r.times}×)` : '') : t('rating.none')
  return (
    <Section title={t('rating.title')} count={t('rating.note')}>
      {rated.length === 0 ? (
        <EmptyState title={t('rating.one')} next={add || t('class.no_lessons_who')}>
          {t('rating.rule')}
        </EmptyState>
      ) : (
        <div className="stack">
          <div className="card card__body">
            <Dumbbell
              title={t('rating.title')}
              rows={rated.map((u) => ({
                ...{ key: u.unitId, label: u.title, min: 1, max: 4 },
                first: u.rounds.length > 1 ? u.first.meanHundredths / 100 : null,
                between: u.rounds.slice(1, -1).map((r) => r.meanHundredths / 100),
                last: u.last.meanHundredths / 100,
                word: `${t.code('round', u.last.round)}: ${resultWord(u.last.isCompetent)}`,
              }))}
              table={{
                head: [
                  t('progress.unit_name'),
                  t('progress.hours'),
                  ...ROUNDS.map((r) => t.code('round', r)),
                  t('rating.result'),
                ],
                rows: of.map((u) => ({
                  key: u.unitId,
                  cells: [
                    u.title,
                    u.lessonHours,
                    ...ROUNDS.map((round) => mean(u.rounds.find((r) => r.round === round))),
                    u.last?.round === 'final' ? resultWord(u.last.isCompetent) : t('rating.none'),
                  ],
                })),
              }}
            />
          </div>
          {add && <div>{add}</div>}
        </div>
      )}
      {her.mayRate && row && !rubric && <NoCriteria />}
      {open && rubric && <RatingDialog {...{ caseId, rubric, her }} onClose={() => setOpen(false)} />}
    </Section>
  )
}
