import type { ReactNode } from 'react'
import { GoalPlanks, type Level } from '../../../design/goal-planks.tsx'
import { Facts } from '../../../design/person-name.tsx'
import type { Goal, PlanPage } from './api.ts'
import { StepTable } from './step-table.tsx'
import { bare, t } from './words.ts'

export type GoalCardProps = {
  n: number
  goal: Goal
  page: PlanPage
  /** where she is now; before the first rating where she starts */
  level?: Level | null
  action?: ReactNode | undefined
  children?: ReactNode | undefined
}

/** A goal: her sentence, five levels written beforehand, steps with owner and window. */
export function GoalCard({ n, goal, page, level = null, action, children }: GoalCardProps) {
  const need = page.assessment?.needs.find((x) => x.id === goal.needId)
  const start = goal.startLevel
  const at = level ?? start
  const marks: Partial<Record<Level, string>> = {
    ...(start !== null && { [start]: level === null ? t('goal.start_here') : t('goal.started') }),
    ...(level !== null && { [level]: start === level ? t('goal.same') : t('goal.now') }),
  }
  const classes = page.classes[goal.id] ?? []
  const notes = page.evidence[goal.id] ?? 0
  return (
    <article className="goal card" aria-label={t('goal.nth', { n })}>
      <div className="goal__top">
        <span className="goal__n">{n}</span>
        <div>
          <h3 className="quote">{bare(goal.herWords) || t('goal.no_words')}</h3>
          <Facts
            of={[
              need ? t('goal.need', { need: need.statement }) : null,
              t('goal.weight', { n: goal.importance * goal.difficulty }),
              classes.length > 0 ? t('goal.classes', { names: classes.join(', ') }) : null,
              notes > 0 ? t('goal.notes', { count: notes }) : null,
            ]}
          />
        </div>
        {action}
      </div>
      <div className="goal__grid">
        <GoalPlanks levels={goal.levels} at={at} marks={marks} />
        {goal.steps.length > 0 && <StepTable steps={goal.steps} page={page} />}
        {children}
      </div>
    </article>
  )
}
