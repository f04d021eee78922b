import { addDays, dayKey } from '../../../app/web/client/days.ts'
import { Button } from '../../../design/button.tsx'
import { DayField } from '../../../design/day-field.tsx'
import { IconButton } from '../../../design/icon-button.tsx'
import { Section } from '../../../design/section.tsx'
import { Select } from '../../../design/select.tsx'
import { TextField } from '../../../design/text-field.tsx'
import type { Colleague } from './api.ts'
import type { RecordDraft, TaskDraft } from './record-draft.ts'
import { t } from './words.ts'

type Props = { body: RecordDraft; onChange: (change: Partial<RecordDraft>) => void; people: readonly Colleague[] }

/** What follows: each with an owner and a day, and each becomes a task. */
export function RecordTasks({ body, onChange, people }: Props) {
  const put = (at: number, change: Partial<TaskDraft>) =>
    onChange({ tasks: body.tasks.map((x, i) => (i === at ? { ...x, ...change } : x)) })
  const first = body.members[0] ?? body.chairId
  return (
    <Section title={t('record.tasks')} count={body.tasks.length}>
      <div className="stack">
        {body.tasks.map((x, i) => (
          <div key={i} className="stack stack-2">
            <div className="row row--top">
              <TextField
                className="grow"
                label={t('record.task_text')}
                value={x.text}
                onChange={(text) => put(i, { text })}
              />
              <Select
                label={t('record.task_owner')}
                value={x.ownerId}
                placeholder={t('record.pick')}
                onChange={(ownerId) => put(i, { ownerId })}
                options={people.map((p) => ({ value: p.id, label: p.callName }))}
              />
              <IconButton
                icon="x"
                kind="plain"
                label={t('record.remove')}
                onClick={() => onChange({ tasks: body.tasks.filter((_, at) => at !== i) })}
              />
            </div>
            <DayField legend={t('record.task_due')} day={x.dueOn} onChange={(dueOn) => put(i, { dueOn })} />
          </div>
        ))}
        <p>
          <Button
            small
            icon="plus"
            onClick={() =>
              onChange({ tasks: [...body.tasks, { text: '', ownerId: first, dueOn: addDays(dayKey(new Date()), 7) }] })
            }
          >
            {t('record.task_add')}
          </Button>
        </p>
      </div>
    </Section>
  )
}
