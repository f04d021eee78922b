import { todayKey } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useForm } from '../../../app/web/client/use-form.ts'
import { Banner } from '../../../design/banner.tsx'
import { Field } from '../../../design/form-field.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { proposalForm } from '../forms/exit.ts'
import { api, CHANGES, nameOf, type Prepared } from './api.ts'
import { endWord } from './end-words.ts'
import { t } from './words.ts'

/** F33 to the head: the day, the basis. What is still missing is listed here with its name, and the button tells so too. */
export function ProposeDialog({ caseId, name, page, current, say, onClose }: Prepared & { onClose: () => void }) {
  const first = emptyDraft(proposalForm, { today: todayKey() })
  const form = useForm(proposalForm, t, `terminations/${caseId}/proposal`, first)
  const command = useCommand(api.terminations.propose, {
    changes: CHANGES,
    onDone: () => {
      toast(t('propose.done'))
      void form.discard().then(onClose)
    },
  })
  const f = form.fields(command)
  const asksDestination = page.maySeeGuarded && !current.checklist.some((i) => i.name === 'destination_safe')
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('propose.title', { name })}
      action={t('propose.do')}
      onSend={() => void command.run({ ...form.input(), caseId })}
      intro={
        <>
          <p>{t('propose.effect')}</p>
          {current.missingToPropose.length > 0 && (
            <Banner kind="attention">
              <b>{t('propose.missing')}</b>
              <ul>
                {current.missingToPropose.map((m) => (
                  <li key={m}>{nameOf(say, m)}</li>
                ))}
              </ul>
            </Banner>
          )}
        </>
      }
    >
      <Field of={f.effectiveOn} />
      <Field of={f.basis} hint={endWord('hint.basis', current.exit)} />
      {asksDestination && <Field of={f.destination} />}
    </FormDialog>
  )
}
