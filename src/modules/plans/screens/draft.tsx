import { useState } from 'react'
import { useSearchParam } from '../../../app/web/client/route.ts'
import { useVersioned } from '../../../app/web/client/use-versioned.ts'
import { Button } from '../../../design/button.tsx'
import { wholeDay } from '../../../design/date-boxes.ts'
import { DayField } from '../../../design/day-field.tsx'
import { Section } from '../../../design/section.tsx'
import { TextArea } from '../../../design/text-area.tsx'
import type { PlanProps } from './api.ts'
import { api, type Body, type Goal, type Saved, type Version } from './api.ts'
import { DraftAside } from './draft-aside.tsx'
import { GoalCard } from './goal-card.tsx'
import { GoalForm } from './goal-form.tsx'
import { emptyGoal } from './new-goal.ts'
import { PlanClash } from './plan-clash.tsx'
import { PlanHead } from './plan-head.tsx'
import { RemoveDialog } from './remove-dialog.tsx'
import { t } from './words.ts'

/** A version being written: kept while it is typed, one goal open at a time. */
export function Draft({ caseId, label, page, mayWork, version, body }: PlanProps & { version: Version; body: Body }) {
  const [domain, setDomain] = useSearchParam('bidang')
  const doc = useVersioned<Body, Saved>(version.planId, { body, version: version.version }, (text, at, options) =>
    api.plans.saveDraft({ planId: version.planId, body: text, version: at }, options),
  )
  const [open, setOpen] = useState<string | null>(null)
  const [removing, setRemoving] = useState<{ id: string; words: string } | null>(null)
  const plan = doc.body
  const change = (more: Partial<Body>) => doc.set((b) => ({ ...b, ...more }))
  const put = (goal: Goal) => doc.set((b) => ({ ...b, goals: b.goals.map((g) => (g.id === goal.id ? goal : g)) }))
  const add = () => {
    const goal = emptyGoal(plan.goals.length === 0 ? (page.assessment?.needs[0]?.id ?? null) : null)
    doc.set((b) => ({ ...b, goals: [...b.goals, goal] }))
    setOpen(goal.id)
    setDomain(null)
  }
  const drop = (id: string, reason: string | null) =>
    doc.set((b) => ({
      ...b,
      goals: b.goals.filter((g) => g.id !== id).map((g) => ({ ...g, steps: g.steps.filter((s) => s.id !== id) })),
      removalReasons: reason === null ? b.removalReasons : { ...b.removalReasons, [id]: reason },
    }))
  const wasInForce = (id: string) =>
    page.inForce?.body?.goals.some((g) => g.id === id || g.steps.some((s) => s.id === id)) ?? false
  /** what is in force goes with a reason; what was only typed here just goes */
  const remove = (id: string, words: string) => (wasInForce(id) ? setRemoving({ id, words }) : drop(id, null))
  return (
    <div className="stack">
      <PlanHead {...{ caseId, label, version, mayWork }} discussedOn={plan.discussedOn} save={doc.save} />
      {doc.clash && <PlanClash clash={doc.clash} pick={doc.pick} />}
      <div className="cols plan">
        <Section title={t('plan.goals')} count={plan.goals.length}>
          {plan.goals.map((goal, i) =>
            open === goal.id ? (
              <GoalForm
                key={goal.id}
                n={i + 1}
                goal={goal}
                page={page}
                onChange={put}
                onClose={() => setOpen(null)}
                onRemove={remove}
              />
            ) : (
              <GoalCard
                key={goal.id}
                n={i + 1}
                goal={goal}
                page={page}
                action={
                  <Button kind="plain" small onClick={() => setOpen(goal.id)}>
                    {t('goal.edit')}
                    <span className="sr"> {t('goal.nth', { n: i + 1 })}</span>
                  </Button>
                }
              />
            ),
          )}
          <div className="row row--wrap plan__add">
            <Button icon="plus" onClick={add}>
              {t('goal.add')}
            </Button>
            {domain && <span className="small quiet">{t('goal.from_domain', { domain })}</span>}
          </div>
          <div className="card card__body stack">
            <DayField
              legend={t('plan.discussed_on', { name: label })}
              day={plan.discussedOn ?? ''}
              onChange={(day) => change({ discussedOn: wholeDay(day) })}
            />
            <DayField
              legend={t('plan.review_on')}
              optional
              day={plan.reviewOn ?? ''}
              onChange={(day) => change({ reviewOn: wholeDay(day) })}
            />
            <TextArea
              label={t('plan.note')}
              optional
              rows={3}
              value={plan.note}
              onChange={(note) => change({ note })}
            />
          </div>
        </Section>
        <DraftAside page={page} version={version} body={plan} flush={doc.flush} onOpen={setOpen} />
      </div>
      {removing && (
        <RemoveDialog
          key={removing.id}
          {...removing}
          caseId={caseId}
          onClose={() => setRemoving(null)}
          onRemove={drop}
        />
      )}
    </div>
  )
}
