import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { momentYear } from '../../../app/web/client/days.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useForm } from '../../../app/web/client/use-form.ts'
import { Button } from '../../../design/button.tsx'
import { Field } from '../../../design/form-field.tsx'
import { Card, Quote, Section } from '../../../design/section.tsx'
import { toast } from '../../../design/toast.tsx'
import { viewForm } from '../forms/view.ts'
import { api, type Whole } from './api.ts'
import { t } from './words.ts'

type Props = { caseId: string; whole: Whole; strengths: { lines: string[] | null; wishes: string | null } | null }

/** What she can and wants stands first; under it what the psychologist shares with the team. */
export function Views({ caseId, whole, strengths }: Props) {
  return (
    <>
      {strengths?.lines && strengths.lines.length > 0 && (
        <Section title={t('strengths.title')}>
          <Card body>
            <ul className="stack stack-2">
              {strengths.lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            {strengths.wishes && <Quote small>{strengths.wishes.replaceAll(/[“”"]/g, '')}</Quote>}
          </Card>
        </Section>
      )}
      {(whole.views.length > 0 || whole.mayView) && (
        <Section title={t('view.title')}>
          {whole.views.map((v) => (
            <Card body key={v.viewId}>
              <p>{v.text}</p>
              <p className="small quiet">
                {v.author} · {momentYear(v.writtenAt)}
              </p>
            </Card>
          ))}
          {whole.mayView && <ViewForm caseId={caseId} />}
        </Section>
      )}
    </>
  )
}

function ViewForm({ caseId }: { caseId: string }) {
  const form = useForm(viewForm, t, `assessment-view/${caseId}`, { text: '' })
  const [open, setOpen] = useState(false)
  const record = useCommand(api.assessments.recordView, {
    onDone: () => {
      toast(t('view.saved'))
      setOpen(false)
      void form.discard()
    },
  })
  const f = form.fields(record)
  if (!open && !form.isWritten)
    return (
      <Button icon="plus" onClick={() => setOpen(true)}>
        {t('view.add')}
      </Button>
    )
  return (
    <form
      className="stack stack-3"
      onSubmit={(event) => {
        event.preventDefault()
        void record.run({ ...form.input(), caseId })
      }}
    >
      <CommandRefusal of={record} fields={form.placeOf} />
      <Field of={f.text} save={form.save} />
      <Button kind="primary" type="submit" busy={record.busy}>
        {t('view.save')}
      </Button>
    </form>
  )
}
