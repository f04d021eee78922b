import { addDays, dayKey } from '../../../app/web/client/days.ts'
import { Button } from '../../../design/button.tsx'
import { Field } from '../../../design/form-field.tsx'
import { IconButton } from '../../../design/icon-button.tsx'
import { Section } from '../../../design/section.tsx'
import type { Colleague } from './api.ts'
import { nameOf, type RecordFields } from './record-draft.ts'
import { t } from './words.ts'

type Props = { of: RecordFields['tasks']; firstOwner: string; people: readonly Colleague[] }

/** What follows: each with an owner and a day, and each becomes a task. */
export function RecordTasks({ of, firstOwner, people }: Props) {
  const add = () => of.set([...of.value, { text: '', ownerId: firstOwner, dueOn: addDays(dayKey(new Date()), 7) }])
  return (
    <Section title={of.label} count={of.rows.length}>
      <div className="stack">
        {of.rows.map((row, i) => (
          <div key={i} className="stack stack-2">
            <div className="row row--top">
              <Field of={row.text} className="grow" />
              <Field of={row.ownerId} placeholder={t('record.pick')} options={people.map(nameOf)} />
              <IconButton icon="x" kind="plain" label={t('record.remove')} onClick={() => of.removeAt(i)} />
            </div>
            <Field of={row.dueOn} />
          </div>
        ))}
        <p>
          <Button small icon="plus" onClick={add}>
            {of.own('add')}
          </Button>
        </p>
      </div>
    </Section>
  )
}
