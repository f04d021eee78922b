import { CheckboxGroup } from '../../../design/checkbox.tsx'
import { Segmented } from '../../../design/choices.tsx'
import { Select } from '../../../design/select.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { TOOL_STATUSES } from '../../stock/rules.ts'
import { CRITERIA, LIVING, WORK } from '../rules.ts'
import { COUNTS, type ContactDraft, MONEY } from './contact-draft.ts'
import { t, word } from './words.ts'

type Props = {
  v: ContactDraft
  set: (change: Partial<ContactDraft>) => void
  hasToolkit: boolean
  issue: (path: string) => string | undefined
}

/** Living, work and the figures of the month. Money only where there is work; sums are made by the server. */
export function ContactBusiness({ v, set, hasToolkit, issue }: Props) {
  const figure = (key: keyof ContactDraft['figures']) => ({
    value: v.figures[key] ?? '',
    onChange: (value: string) => set({ figures: { ...v.figures, [key]: value } }),
    error: issue(`figures.${key}`),
    inputMode: 'numeric' as const,
  })
  const isEmployed = v.work === 'employed'
  const hasBusiness = v.work === 'business_running' || v.work === 'business_resting'
  const shown = MONEY.filter((k) =>
    isEmployed
      ? k !== 'salesRupiah' && k !== 'materialRupiah' && k !== 'otherCostRupiah'
      : hasBusiness || k === 'otherIncomeRupiah' || k === 'savingsRupiah' || k === 'debtsRupiah',
  )
  return (
    <>
      <Select
        label={t('contact.living')}
        optional
        value={v.living}
        onChange={(living) => set({ living })}
        placeholder={t('choose')}
        options={LIVING.map((l) => ({ value: l, label: word(`living.${l}`) }))}
      />
      <Segmented
        legend={t('contact.work')}
        name="kerja"
        value={v.work}
        onChange={(work) => set({ work })}
        options={WORK.map((w) => ({ value: w, label: word(`work.${w}`) }))}
      />
      {hasToolkit && (
        <Select
          label={t('contact.tool_field')}
          optional
          value={v.toolStatus}
          onChange={(toolStatus) => set({ toolStatus })}
          placeholder={t('choose')}
          options={TOOL_STATUSES.map((s) => ({ value: s, label: word(`tool.${s}`) }))}
        />
      )}
      {v.work !== '' && v.work !== 'no_wish_to_say' && (
        <div className="grid-2">
          <TextField
            label={word('figure.householdSize')}
            hint={t('figure.household_hint')}
            optional
            {...figure('householdSize')}
            width="2"
          />
          {hasBusiness &&
            COUNTS.filter((k) => k !== 'householdSize').map((k) => (
              <TextField key={k} label={word(`figure.${k}`)} optional {...figure(k)} width="4" />
            ))}
          {shown.map((k) => (
            <TextField key={k} label={word(`figure.${k}`)} optional {...figure(k)} width="6" />
          ))}
        </div>
      )}
      <CheckboxGroup
        legend={t('contact.criteria')}
        hint={t('contact.criteria_hint')}
        optional
        value={v.criteriaMet}
        onChange={(criteriaMet) => set({ criteriaMet: [...criteriaMet] })}
        options={CRITERIA.map((c): { value: string; label: string } => ({ value: c, label: word(`criterion.${c}`) }))}
      />
    </>
  )
}
