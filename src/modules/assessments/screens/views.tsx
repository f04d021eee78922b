import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { momentYear } from '../../../app/web/client/days.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useDraft } from '../../../app/web/client/use-draft.ts'
import { Button } from '../../../design/button.tsx'
import { Card, Quote, Section } from '../../../design/section.tsx'
import { TextArea } from '../../../design/text-area.tsx'
import { toast } from '../../../design/toast.tsx'
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
  const draft = useDraft(`assessment-view/${caseId}`, { text: '' })
  const [open, setOpen] = useState(false)
  const record = useCommand(api.assessments.recordView, {
    onDone: () => {
      toast(t('view.saved'))
      setOpen(false)
      void draft.discard()
      draft.set({ text: '' })
    },
  })
  if (!open && draft.body.text === '')
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
        void record.run({ caseId, text: draft.body.text })
      }}
    >
      <CommandRefusal of={record} fields={{ text: 'view-text' }} />
      <TextArea
        id="view-text"
        label={t('view.label')}
        hint={t('view.hint')}
        value={draft.body.text}
        onChange={(text) => draft.set({ text })}
        save={draft.save}
        rows={6}
      />
      <Button kind="primary" type="submit" busy={record.busy}>
        {t('view.save')}
      </Button>
    </form>
  )
}
