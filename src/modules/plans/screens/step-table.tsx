import { StatusText } from '../../../design/status-text.tsx'
import type { PlanPage, Step } from './api.ts'
import { rules, spanWord, t } from './words.ts'

export function ownerWord(step: Pick<Step, 'ownerId' | 'ownerWords'>, page: PlanPage): string {
  if (step.ownerId === 'client') return t('step.herself')
  return (
    page.people.find((p) => p.personId === step.ownerId)?.callName ??
    step.ownerWords ??
    (step.ownerId ? t('step.colleague') : '–')
  )
}

/** Steps as a table on a PC; on a phone every row is a card. */
export function StepTable({ steps, page }: { steps: readonly Step[]; page: PlanPage }) {
  const done = new Map(page.steps.map((s) => [s.stepId, s.doneAt]))
  const stateOf = (step: Step) => {
    if (done.get(step.id)) return 'full' as const
    const hasBegun = done.has(step.id) && step.startsOn !== null && step.startsOn <= page.today
    return hasBegun ? ('doing' as const) : ('todo' as const)
  }
  return (
    <table className="step-table">
      <thead>
        <tr>
          <th scope="col">{t('step.step')}</th>
          <th scope="col">{t('step.who')}</th>
          <th scope="col">{t('step.when')}</th>
          <th scope="col">{t('step.state')}</th>
        </tr>
      </thead>
      <tbody>
        {steps.map((step) => (
          <tr key={step.id}>
            <th scope="row">
              {step.activity || '–'}
              {step.component && <div className="small quiet">{rules.code('component', step.component)}</div>}
              <div className="small quiet">
                {step.budgetLine ? t('step.paid_from', { line: step.budgetLine }) : t('step.budget_none')}
              </div>
            </th>
            <td>{ownerWord(step, page)}</td>
            <td>
              {spanWord(step.startsOn, step.endsOn)}
              {step.place ? `, ${step.place}` : ''}
            </td>
            <td>
              <StatusText kind={stateOf(step)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
