import { useMay } from '../../../app/web/client/session.ts'
import { Link } from '../../../design/link.tsx'
import { Select } from '../../../design/select.tsx'
import type { PlanPage, Step } from './api.ts'
import { t } from './words.ts'

/** What pays for a step: a line of the budget in force, or none yet. None hinders nothing; what is lacking is asked for as a need. */
export function BudgetLine({ step, page, onChange }: { step: Step; page: PlanPage; onChange: (step: Step) => void }) {
  const { budgetLineId: id = '', budgetLine = id, ...rest } = step
  const known = page.budgetLines.find((l) => l.lineKey === id)
  const earlier = { value: id, label: t('step.budget_earlier', { word: budgetLine }) }
  const lines = page.budgetLines.map((l) => ({ value: l.lineKey, label: t('step.budget_line', l) }))
  const choose = (key: string) => {
    const line = page.budgetLines.find((l) => l.lineKey === key)
    onChange(line ? { ...rest, budgetLineId: line.lineKey, budgetLine: line.name } : rest)
  }
  const mayAsk = useMay('needs.ask')
  return (
    <div className="span-3 stack stack-2">
      <Select
        label={t('step.budget')}
        value={id}
        onChange={choose}
        options={[{ value: '', label: t('step.budget_none') }, ...(id && !known ? [earlier] : []), ...lines]}
      />
      {!known && mayAsk && <Link href="/kebutuhan?ajukan=ya">{t('step.budget_ask')}</Link>}
    </div>
  )
}
