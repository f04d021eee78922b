import { useState } from 'react'
import { Button } from '../../../design/button.tsx'
import { Checkbox, CheckboxGroup } from '../../../design/checkbox.tsx'
import { wholeDay } from '../../../design/date-boxes.ts'
import { DayField } from '../../../design/day-field.tsx'
import { Select } from '../../../design/select.tsx'
import { COMPARED, COUNTS, type Definition, type Dim, MOST_FILTERS, PERIODS, type WRONG_PERIODS } from '../rules.ts'
import type { Choices, Counted } from './api.ts'
import { labelSaid } from './said.ts'
import { t } from './words.ts'

type Props = {
  of: Definition
  choices: Choices
  codes: Counted['codes']
  /** the days that are shown now: a free period begins with them */
  span: Counted['span'] | undefined
  wrong: (typeof WRONG_PERIODS)[number] | null
  onChange: (to: Partial<Definition>) => void
}

/** What a report is made of; each choice is seen at once. */
export function Panel({ of, choices, codes, span, wrong, onChange }: Props) {
  const dims = choices.counts.find((c) => c.count === of.count)?.dims ?? []
  const divide = (not: Dim | null) => [
    { value: '-', label: t('panel.undivided') },
    ...dims.filter((d) => d !== not).map((value) => ({ value, label: t(`dim.${value}`) })),
  ]
  return (
    <section className="build__panel" aria-label={t('panel.title')}>
      <Select
        label={t('panel.count')}
        value={of.count}
        options={COUNTS.filter((c) => choices.counts.some((one) => one.count === c)).map((value) => ({
          value,
          label: t(`count.${value}`),
        }))}
        onChange={(count) => onChange({ count, filters: [] })}
      />
      {of.count === 'indicator' && (
        <Select
          label={t('panel.indicator')}
          value={String(of.indicator ?? '')}
          options={choices.indicators.map((i) => ({ value: String(i.no), label: `I${i.no} ${i.name}` }))}
          onChange={(no) => onChange({ indicator: Number(no) })}
        />
      )}
      <Select
        label={t('panel.row')}
        value={of.row ?? '-'}
        options={divide(null)}
        onChange={(row) => onChange({ row: dims.find((d) => d === row) ?? null })}
      />
      {of.row && (
        <Select
          label={t('panel.column')}
          value={of.column ?? '-'}
          options={divide(of.row)}
          onChange={(column) => onChange({ column: dims.find((d) => d === column) ?? null })}
        />
      )}
      <Filters {...{ of, codes, onChange }} />
      <Select
        label={t('panel.period')}
        value={of.period}
        options={PERIODS.map((value) => ({ value, label: t(`period.${value}`) }))}
        onChange={(period) => onChange(period === 'free' ? { period, ...span } : { period })}
      />
      {of.period === 'free' && (
        <>
          <DayField
            legend={t('panel.from')}
            day={of.from ?? ''}
            onChange={(day) => onChange({ from: wholeDay(day) || null })}
          />
          <DayField
            legend={t('panel.until')}
            day={of.until ?? ''}
            error={wrong === null ? undefined : t(`refusal.${wrong}`)}
            onChange={(day) => onChange({ until: wholeDay(day) || null })}
          />
        </>
      )}
      <Select
        label={t('panel.compare')}
        value={of.compare}
        options={COMPARED.map((value) => ({ value, label: t(`compare.${value}`) }))}
        onChange={(compare) => onChange({ compare })}
      />
      {of.column && of.count !== 'indicator' && (
        <Checkbox
          label={t('panel.percent')}
          note={t('panel.percent_of')}
          checked={of.percent}
          onChange={(percent) => onChange({ percent })}
        />
      )}
    </section>
  )
}

/** Only those: by any division that this count has, up to three at once. */
function Filters({ of, codes, onChange }: Pick<Props, 'of' | 'codes' | 'onChange'>) {
  const [open, setOpen] = useState<Dim | null>(null)
  const without = (dim: Dim) => of.filters.filter((f) => f.dim !== dim)
  const free = codes.filter((c) => !of.filters.some((f) => f.dim === c.dim) && c.dim !== open)
  const shown = [...of.filters.map((f) => f.dim), ...(open && !of.filters.some((f) => f.dim === open) ? [open] : [])]
  return (
    <>
      {shown.map((dim) => {
        const those = codes.find((c) => c.dim === dim)?.codes ?? []
        const chosen = of.filters.find((f) => f.dim === dim)?.codes ?? []
        return (
          <div key={dim} className="build__filter">
            <CheckboxGroup
              legend={t('panel.only', { what: t(`dim.${dim}`).toLowerCase() })}
              options={those.map((c) => ({ value: c.code, label: labelSaid(dim, c) }))}
              value={chosen}
              onChange={(now) =>
                onChange({ filters: now.length === 0 ? without(dim) : [...without(dim), { dim, codes: now }] })
              }
            />
            <Button
              small
              icon="x"
              onClick={() => {
                setOpen(null)
                onChange({ filters: without(dim) })
              }}
            >
              {t('panel.take_off')}
              <span className="sr">: {t(`dim.${dim}`)}</span>
            </Button>
          </div>
        )
      })}
      {free.length > 0 && shown.length < MOST_FILTERS && (
        <Select
          label={t('panel.filter')}
          value=""
          placeholder={t('panel.add_filter')}
          options={free.map((c) => ({ value: c.dim, label: t(`dim.${c.dim}`) }))}
          onChange={(dim) => setOpen(dim)}
        />
      )}
    </>
  )
}
