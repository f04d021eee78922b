import { Checkbox } from '../../../design/checkbox.tsx'
import { Segmented } from '../../../design/choices.tsx'
import { TextArea } from '../../../design/text-area.tsx'
import type { Field } from '../comprehensive/part.ts'
import { own, said, t } from './words.ts'

type Props = { field: Field; value: string | null | undefined; onChange: (value: string | null | undefined) => void }

/** One question. "She would rather not answer" is an answer, always. */
export function PartField({ field, value, onChange }: Props) {
  const prefersNot = value === null
  return (
    <div className="stack stack-2">
      {field.choices ? (
        <Segmented
          legend={own(field.label)}
          name={field.id}
          value={value ?? null}
          onChange={onChange}
          optional={!field.required}
          options={field.choices.map((c) => ({ value: c.code, label: own(c.text) }))}
        />
      ) : (
        <TextArea
          label={own(field.label)}
          optional={!field.required}
          rows={3}
          value={value ?? ''}
          placeholder={prefersNot ? said('assessment_prefers_not') : undefined}
          onChange={(text) => onChange(text === '' ? undefined : text)}
        />
      )}
      {field.required && (!value || prefersNot) && (
        <Checkbox
          label={t('whole.prefers_not')}
          checked={prefersNot}
          onChange={(on) => onChange(on ? null : undefined)}
        />
      )}
    </div>
  )
}
