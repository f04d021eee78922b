import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { todayKey } from '../../../app/web/client/days.ts'
import { personOf } from '../../../app/web/client/person-of.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Button } from '../../../design/button.tsx'
import { Field } from '../../../design/form-field.tsx'
import { calledOn } from '../../../design/person-name.tsx'
import { Card } from '../../../design/section.tsx'
import { isMasked } from '../../../design/shared-screen.ts'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { entryForm } from '../forms/household.ts'
import { api } from './api.ts'
import { t } from './words.ts'

/** One sentence and one press. A line about a woman goes to her timeline too, for whoever may read it there. */
export function WriteLine() {
  const form = useShortForm(entryForm, t, emptyDraft(entryForm, { today: todayKey() }))
  const { data } = useRead(api.residence.tonight, {})
  const command = useCommand(api.household.write, {
    changes: [api.household.journal],
    onDone: () => form.set({ text: '', caseId: '', kind: 'note' }),
  })
  const f = form.fields(command)
  return (
    <Card className="no-print">
      <form
        className="card__body stack stack-2"
        onSubmit={(event) => {
          event.preventDefault()
          void command.run(form.input())
        }}
      >
        <Field of={f.text} />
        <Field of={f.kind} as="pills" />
        <Field
          of={f.caseId}
          options={(data?.women ?? []).map((w) => ({ value: w.caseId, label: calledOn(personOf(w), isMasked()) }))}
        />
        <CommandRefusal of={command} />
        <div>
          <Button kind="primary" type="submit" busy={command.busy}>
            {t('journal.write')}
          </Button>
        </div>
      </form>
    </Card>
  )
}
