import { wholeDay } from '../../../design/date-boxes.ts'
import { DayField } from '../../../design/day-field.tsx'
import { IconButton } from '../../../design/icon-button.tsx'
import { Select } from '../../../design/select.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { ATENSI_COMPONENTS, CLIENT } from '../plan.ts'
import type { PlanPage, Step } from './api.ts'
import { BudgetLine } from './budget-line.tsx'
import { rules, t } from './words.ts'

type Props = { step: Step; page: PlanPage; onChange: (step: Step) => void; onRemove: () => void }

const OTHER = 'other'
const DAYS = [
  ['startsOn', 'step.from'],
  ['endsOn', 'step.until'],
] as const

/** One step: what, under which component, by whom, from when until when, where, paid from what. */
export function StepForm({ step, page, onChange, onRemove }: Props) {
  const set = (more: Partial<Step>) => onChange({ ...step, ...more })
  const words = (key: 'activity' | 'place' | 'ownerWords') => ({
    value: step[key] ?? '',
    onChange: (said: string) => set({ [key]: said }),
  })
  const owner = step.ownerId ?? (step.ownerWords === undefined ? '' : OTHER)
  const owners = [
    { value: CLIENT, label: t('step.herself') },
    ...page.people.map((p) => ({ value: p.personId, label: p.callName })),
    { value: OTHER, label: t('step.somebody_else') },
  ]
  const pick = (value: string) => {
    const { ownerWords: _words, ...rest } = step
    onChange(value === OTHER ? { ...rest, ownerId: null, ownerWords: '' } : { ...rest, ownerId: value })
  }
  return (
    <div className="card card__body intake__form">
      <TextField personal className="span-4" label={t('step.activity')} {...words('activity')} />
      <div className="span-2 row row--between">
        <span />
        <IconButton icon="trash" label={t('step.remove')} onClick={onRemove} />
      </div>
      <Select
        className="span-3"
        label={t('step.component')}
        value={step.component ?? ''}
        placeholder={t('choose')}
        options={ATENSI_COMPONENTS.map((c) => ({ value: c, label: rules.code('component', c) }))}
        onChange={(component) => set({ component })}
      />
      <Select
        className="span-3"
        label={t('step.who')}
        value={owner}
        placeholder={t('choose')}
        options={owners}
        onChange={pick}
      />
      {owner === OTHER && (
        <TextField
          personal
          className="span-3"
          label={t('step.owner_words')}
          hint={t('step.owner_words_hint')}
          {...words('ownerWords')}
        />
      )}
      {DAYS.map(([key, word]) => (
        <div key={key} className="span-3">
          <DayField legend={t(word)} day={step[key] ?? ''} onChange={(day) => set({ [key]: wholeDay(day) })} />
        </div>
      ))}
      <TextField personal className="span-3" label={t('step.place')} optional {...words('place')} />
      <BudgetLine {...{ step, page, onChange }} />
    </div>
  )
}
