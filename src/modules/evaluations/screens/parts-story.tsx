import { topDay } from '../../../app/web/client/days.ts'
import { GoalPlanksMini, LEVELS, levelWord } from '../../../design/goal-planks.tsx'
import { decimal } from '../../../design/grouped.ts'
import { Link } from '../../../design/link.tsx'
import { Quote } from '../../../design/section.tsx'
import type { EvaluationPage } from './api.ts'
import { PartRow } from './part-row.tsx'
import { t } from './words.ts'

type Props = { page: EvaluationPage; onOpen: (() => void) | undefined }
const levelOf = (n: number) => LEVELS.find((l) => l === n) ?? null

export function InstrumentsPart({ page, onOpen }: Props) {
  const i = page.instruments
  return (
    <PartRow title={t('instruments.title')} done={i} action={t('instruments.confirm')} onOpen={onOpen}>
      {i && i.repeated.length > 0 && (
        <p>
          {i.repeated
            .map((r) => t('instruments.one', { name: t(t.known(`instrument.${r.instrument}`)), day: topDay(r.on) }))
            .join(', ')}
        </p>
      )}
      {i?.explanation && <p className="measure">{i.explanation}</p>}
    </PartRow>
  )
}

/** Levels in her goals' order; T is for the worker who knows how it is read, small and without a colour. */
export function GoalsPart({ page, onOpen }: Props) {
  const g = page.goals
  return (
    <PartRow title={t('goals.title')} done={g} action={t('goals.score')} onOpen={onOpen}>
      {g && (
        <>
          <ul className="goals-mini">
            {g.goals.map((goal) => (
              <li key={goal.goalId}>
                “{goal.herWords}”{' '}
                <GoalPlanksMini
                  at={levelOf(goal.level)}
                  word={`${levelWord(levelOf(goal.level) ?? 0)}, ${t(t.known(`attained.${goal.level}`))}`}
                />
                {goal.note && <span className="small quiet">{goal.note}</span>}
              </li>
            ))}
          </ul>
          <p className="small quiet">{t('goals.t', { t: decimal(g.t, 2) })}</p>
        </>
      )}
    </PartRow>
  )
}

export function OwnViewPart({ page, onOpen }: Props) {
  const o = page.ownView
  return (
    <PartRow title={t('own.title')} done={o} action={t('own.record')} onOpen={onOpen}>
      {o && <Quote small>{o.achieved}</Quote>}
      {o?.wants && <p>{t('own.wants', { text: o.wants })}</p>}
      {o?.toTheHouse && <p>{t('own.to_the_house', { text: o.toTheHouse })}</p>}
    </PartRow>
  )
}

export function BusinessPart({ page, caseId, onOpen }: Props & { caseId: string }) {
  const { businessPlan: b, offeredPlan } = page
  return (
    <PartRow title={t('business.title')} done={b} advised action={t('business.write')} onOpen={onOpen}>
      {offeredPlan && (
        <p className="small">
          <Link href={`/penerima-manfaat/${caseId}/usaha/rencana`}>
            {t('business.there', { day: topDay(offeredPlan.on) })}
          </Link>
        </p>
      )}
      {b && (
        <ul>
          {Object.entries(b.plan).map(
            ([key, text]) =>
              text && (
                <li key={key}>
                  <span className="small quiet">{t(t.known(`forms.business.plan.${key}`))}:</span> {text}
                </li>
              ),
          )}
        </ul>
      )}
    </PartRow>
  )
}
