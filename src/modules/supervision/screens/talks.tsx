import { useState } from 'react'
import { todayKey } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useForm } from '../../../app/web/client/use-form.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { WholeList } from '../../../app/web/client/whole-list.tsx'
import { Button } from '../../../design/button.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { Field } from '../../../design/form-field.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { talkForm } from '../forms/supervision.ts'
import { talkList } from '../lists/work.ts'
import { api } from './api.ts'
import { t } from './words.ts'

/** Supervisi: talks in which she was one of the two. */
export function Talks() {
  const read = useRead(api.supervision.talks, {})
  const [notes, setNotes] = useState(false)
  const add = (
    <Button kind="primary" icon="plus" onClick={() => setNotes(true)}>
      {t('talk.add')}
    </Button>
  )
  const mayNote = read.data?.mayNote ?? false
  return (
    <>
      <PageHead title={t('talks.title')} note={t('talks.note')} actions={mayNote && add} />
      <ReadView read={read} lines={6}>
        {({ talks }) =>
          talks.length === 0 ? (
            <EmptyState title={t('talks.none')} next={mayNote ? add : t('talks.none_who')}>
              {t('talks.none_why')}
            </EmptyState>
          ) : (
            <WholeList
              of={talkList}
              t={t}
              caption={t('talks.title')}
              rows={talks}
              rowKey={(x) => x.noteId}
              cells={{
                withWhom: (x) => t(x.isSupervisor ? 'talk.of' : 'talk.by', { who: x.withWhom }),
              }}
            />
          )
        }
      </ReadView>
      {notes && <NoteDialog colleagues={read.data?.colleagues ?? []} onClose={() => setNotes(false)} />}
    </>
  )
}

type Props = { colleagues: readonly { personId: string; callName: string }[]; onClose: () => void }

function NoteDialog({ colleagues, onClose }: Props) {
  const form = useForm(talkForm, t, 'supervisi/baru', emptyDraft(talkForm, { today: todayKey() }))
  const command = useCommand(api.supervision.note, {
    onDone: async () => {
      await form.discard()
      toast(t('talk.noted'))
      onClose()
    },
  })
  const f = form.fields(command)
  return (
    <FormDialog
      {...{ form, command, onClose }}
      wide
      title={t('talk.add')}
      action={t('talk.save')}
      onSend={() => void command.run(form.input())}
    >
      <Field
        of={f.personId}
        options={colleagues.map((p) => ({ value: p.personId, label: p.callName }))}
        placeholder={t('talk.pick')}
      />
      <Field of={f.kind} as="pills" />
      <Field of={f.on} />
      <Field of={f.minutes} width="4" />
      <Field of={f.about} />
      <Field of={f.agreed} />
    </FormDialog>
  )
}
