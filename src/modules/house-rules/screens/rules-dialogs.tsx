import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { RivalClash } from '../../../app/web/client/form-views.tsx'
import { personOf } from '../../../app/web/client/person-of.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { useRival } from '../../../app/web/client/use-rival.ts'
import { Field } from '../../../design/form-field.tsx'
import { usePersonName } from '../../../design/person-name.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft, toDraft } from '../../../kernel/form-values.ts'
import { rulesForm, tellForm } from '../forms/house-rules.ts'
import { api, type Rules, type Untold } from './api.ts'
import { t } from './words.ts'

type Set = { rules: readonly { text: string; why: string | null }[] }
const draftOf = ({ rules }: Set) =>
  toDraft(rulesForm, { rules: rules.map(({ text, why }) => ({ text, ...(why !== null && { why }) })) })

/** The whole set is written anew: it becomes the next version, and every woman is told again. */
export function WriteDialog({ now, onClose }: { now: Rules; onClose: () => void }) {
  const form = useShortForm(rulesForm, t, now.version > 0 ? draftOf(now) : emptyDraft(rulesForm, { today: '' }))
  const command = useCommand(api.houseRules.saveRules, {
    changes: [api.houseRules.rules],
    onDone: () => {
      toast(t('rules.saved'))
      onClose()
    },
  })
  const rival = useRival(command, now.version, draftOf, form.set)
  const send = (at = rival.version) => void command.run({ ...form.input(), version: at ?? 0 })
  const f = form.fields(command)
  return (
    <FormDialog
      {...{ form, onClose }}
      command={rival.command}
      wide
      title={t('rules.write')}
      action={t('rules.save')}
      onSend={() => send()}
      intro={
        <>
          <RivalClash of={rulesForm} yours={form.body} {...{ t, rival, send }} />
          <p className="small quiet">{t('rules.write_note')}</p>
        </>
      }
    >
      <Field of={f.rules} />
    </FormDialog>
  )
}

/** That it was told to her, and whether she could say it in her own words. */
export function TellDialog({ woman, onClose }: { woman: Untold; onClose: () => void }) {
  const name = usePersonName(personOf(woman))
  const form = useShortForm(tellForm, t, emptyDraft(tellForm, { today: '' }))
  const command = useCommand(api.houseRules.tell, {
    changes: [api.houseRules.rules, api.houseRules.toldTo],
    onDone: () => {
      toast(t('tell.done', { name }))
      onClose()
    },
  })
  const f = form.fields(command)
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('tell.title', { name })}
      action={t('tell.save')}
      onSend={() => void command.run({ ...form.input(), caseId: woman.caseId })}
      intro={<p className="quiet">{t('tell.note')}</p>}
    >
      <Field of={f.how} as="cards" />
      <Field of={f.understood} as="cards" />
    </FormDialog>
  )
}
