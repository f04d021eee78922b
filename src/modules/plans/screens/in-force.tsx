import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { shortDayYear } from '../../../app/web/client/days.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { Button } from '../../../design/button.tsx'
import { Section } from '../../../design/section.tsx'
import type { PlanProps } from './api.ts'
import { api, type Version } from './api.ts'
import { GoalCard } from './goal-card.tsx'
import { PlanHead } from './plan-head.tsx'
import { RateGoal } from './rate-goal.tsx'
import { Signatures } from './signatures.tsx'
import { rules, t } from './words.ts'

/** The plan that is agreed: how far each goal is, what was seen, and T once all were rated. */
export function InForce({ caseId, label, page, mayWork, version }: PlanProps & { version: Version }) {
  const start = useCommand(api.plans.start)
  const [rating, setRating] = useState<string | null>(null)
  const now = new Map(page.attainment?.goals.map((g) => [g.goalId, g]))
  const a = page.attainment
  return (
    <div className="stack">
      <PlanHead {...{ caseId, label, version, mayWork }} discussedOn={version.body?.discussedOn}>
        {page.may.start && (
          <Button busy={start.busy} onClick={() => void start.run({ caseId })}>
            {t('plan.revise')}
          </Button>
        )}
      </PlanHead>
      <CommandRefusal of={start} />
      <div className="cols plan">
        <Section title={t('plan.goals')} count={version.body?.goals.length}>
          {version.body ? (
            version.body.goals.map((goal, i) => {
              const seen = page.ratings.filter((r) => r.goalId === goal.id)
              return (
                <GoalCard
                  key={goal.id}
                  n={i + 1}
                  goal={goal}
                  page={page}
                  level={now.get(goal.id)?.level ?? null}
                  action={
                    page.may.rate ? (
                      <Button kind="plain" small onClick={() => setRating(goal.id)}>
                        {t('rate.do')}
                        <span className="sr"> {t('goal.nth', { n: i + 1 })}</span>
                      </Button>
                    ) : undefined
                  }
                >
                  {rating === goal.id && (
                    <RateGoal
                      caseId={caseId}
                      goal={goal}
                      at={now.get(goal.id)?.level ?? goal.startLevel}
                      onDone={() => setRating(null)}
                    />
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
                </GoalCard>
              )
            })
          ) : (
            <p className="quiet">{t('plan.closed')}</p>
          )}
        </Section>
        <aside className="stack stack-5">
          {a && version.body && (
            <section className="card card__body stack stack-2">
              <h2>{t('attainment.title')}</h2>
              <p>
                {a.t !== null && a.reading
                  ? rules.code('gas', a.reading, { t: a.t.toLocaleString('id-ID', { minimumFractionDigits: 2 }) })
                  : t('attainment.unrated', { count: a.unrated })}
              </p>
              <p className="small quiet">{t('attainment.why')}</p>
            </section>
          )}
          <Signatures label={label} page={page} version={version} />
        </aside>
      </div>
    </div>
  )
}
