import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { Clash } from '../../../app/web/client/form-views.tsx'
import { navigate } from '../../../app/web/client/route.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useForm } from '../../../app/web/client/use-form.ts'
import { toDraft } from '../../../kernel/form-values.ts'
import { raisesFlag } from '../../flags/rules.ts'
import { triageForm } from '../forms/triage.ts'
import { api, type Page } from './api.ts'
import { useSince } from './told-text.ts'
import { t } from './words.ts'

/** The questions of F06, one after the other, each with "she would rather not say". Kept while they are asked. */
export function TriageDialog({ page, onClose }: { page: Page; onClose: () => void }) {
  const form = useForm(triageForm, t, `triage/${page.caseId}`, {
    ...toDraft(triageForm, page.triage?.said),
    version: page.version,
    began: page.triage?.at ?? null,
  })
  const command = useCommand(api.screening.triage, {
    clashShown: true,
    onDone: ({ level }) => {
      void form.discard()
      onClose()
      if (raisesFlag(level)) navigate(`/penerima-manfaat/${page.caseId}/keselamatan/berhenti`)
    },
  })
  const told = command.clash?.theirs
  const since = useSince(form, told && { version: told.version, last: told.triage }, onClose)
  const send = (at = since.at) => {
    since.goOn(at)
    void command.run({ ...form.input(), caseId: page.caseId, version: at })
  }
  return (
    <FormDialog
      wide
      {...{ form, onClose }}
      command={{ ...command, clashShown: since.theirs !== null }}
      title={t('safe.do')}
      action={t('safe.save')}
      onSend={() => send()}
      intro={
        <>
          <p>{t('safe.lead')}</p>
          {since.theirs && (
            <Clash
              of={triageForm}
              {...{ t, yours: form.body, theirs: toDraft(triageForm, since.theirs.said) }}
              busy={command.busy}
              onPick={since.pick(send)}
            />
          )}
        </>
      }
    />
  )
}
