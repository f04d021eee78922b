import type { ReactNode } from 'react'
import type { Call } from '../../../app/web/client/create-client.ts'
import { todayKey } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { RivalClash } from '../../../app/web/client/form-views.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useForm } from '../../../app/web/client/use-form.ts'
import { useRival } from '../../../app/web/client/use-rival.ts'
import type { FieldsOf } from '../../../design/form-field.tsx'
import { toast } from '../../../design/toast.tsx'
import type { DraftFields, Fields, Form, InputFields } from '../../../kernel/form.ts'
import { emptyDraft, toDraft } from '../../../kernel/form-values.ts'
import { WRITTEN } from './api.ts'
import { t } from './words.ts'

type Newer = { version: number; value: object }
type Props<F extends Fields> = {
  of: Form<F>
  caseId: string
  /** the page as it stands */
  now: Newer | null
  call: Call<InputFields<F> & { caseId: string; version: number }, { version: number }, Newer>
  title: string
  intro?: ReactNode
  onClose: () => void
  /** the questions, laid out */
  children: (fields: FieldsOf<F>) => ReactNode
}

/** A page of her book is written: what stood there is before her eyes, and nothing of it is lost. */
export function PageDialog<F extends Fields>({ of, caseId, now, call, title, intro, onClose, children }: Props<F>) {
  const today = { today: todayKey() }
  const first = now ? { ...toDraft(of, now.value), on: today.today } : emptyDraft(of, today)
  const form = useForm(of, t, `usaha/${caseId}/${of.key}`, first as DraftFields<F>) // each of these forms has its day
  const command = useCommand(call, {
    changes: WRITTEN,
    onDone: () => {
      toast(t('saved'))
      void form.discard().then(onClose)
    },
  })
  const rival = useRival(
    command,
    now?.version ?? 0,
    (theirs) => toDraft(of, theirs.value),
    (body) => form.set(() => body),
  )
  const send = (version = rival.version ?? 0) => void command.run({ ...form.input(), caseId, version })
  return (
    <FormDialog
      {...{ form, onClose, title }}
      wide
      command={rival.command}
      action={t('save')}
      onSend={() => send()}
      intro={
        <>
          {intro}
          <RivalClash of={of} yours={form.body} {...{ t, rival, send }} />
        </>
      }
    >
      {children(form.fields(command))}
    </FormDialog>
  )
}
