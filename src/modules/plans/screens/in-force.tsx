import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { shortDayYear } from '../../../app/web/client/days.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { Button } from '../../../design/button.tsx'
import { LinkButton } from '../../../design/link.tsx'
import type { Goal } from './api.ts'
import { api } from './api.ts'
import { RateGoal } from './rate-goal.tsx'
import { VersionPage, type VersionProps } from './version-page.tsx'
import { rules, t } from './words.ts'

/** The plan that is agreed: how far each goal is, what was seen, and T once all were rated. */
export function InForce(props: VersionProps) {
  const { caseId, page, version } = props
  const start = useCommand(api.plans.start)
  const [rating, setRating] = useState<string | null>(null)
  const a = page.attainment
  const more = (goal: Goal, n: number) => {
    const level = a?.goals.find((g) => g.goalId === goal.id)?.level ?? null
    const seen = page.ratings.filter((r) => r.goalId === goal.id)
    return {
      level,
      action: page.may.rate && (
        <Button kind="plain" small onClick={() => setRating(goal.id)}>
          {t('rate.do')}
          <span className="sr"> {t('goal.nth', { n })}</span>
        </Button>
      ),
      children: (
        <>
          {rating === goal.id && (
            <RateGoal caseId={caseId} goal={goal} at={level ?? goal.startLevel} onDone={() => setRating(null)} />
          )}
          {seen.length > 0 && (
            <ul className="small quiet">
              {seen.slice(0, 3).map((r) => (
                <li key={r.ratingId}>
                  {shortDayYear(r.ratedOn)}, {r.by}: {rules.code('level', r.level)}
                  {r.note && `. ${r.note}`}
                </li>
              ))}
            </ul>
          )}
        </>
      ),
    }
  }
  return (
    <VersionPage
      {...props}
      more={more}
      actions={
        <>
          <LinkButton href={`/penerima-manfaat/${caseId}/kelas`}>{t('plan.classes')}</LinkButton>
          {page.may.start && (
            <Button busy={start.busy} onClick={() => void start.run({ caseId })}>
              {t('plan.revise')}
            </Button>
          )}
        </>
      }
      notice={<CommandRefusal of={start} />}
      aside={
        a &&
        version.body && (
          <section className="card card__body stack stack-2">
            <h2>{t('attainment.title')}</h2>
            <p>
              {a.t !== null && a.reading
                ? rules.code('gas', a.reading, { t: a.t.toLocaleString('id-ID', { minimumFractionDigits: 2 }) })
                : t('attainment.unrated', { count: a.unrated })}
            </p>
            <p className="small quiet">{t('attainment.why')}</p>
          </section>
        )
      }
    />
  )
}
