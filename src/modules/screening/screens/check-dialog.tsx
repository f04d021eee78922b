import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { Clash } from '../../../app/web/client/form-views.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useForm } from '../../../app/web/client/use-form.ts'
import { Field, Fields } from '../../../design/form-field.tsx'
import { checkForm } from '../forms/check.ts'
import { api, type Page } from './api.ts'
import { askedAt, firstCheck, kept, onBoth, sentOf } from './check-draft.ts'
import { useSince } from './told-text.ts'
import { t } from './words.ts'

/** What was really seen: birth dates on papers, and each other criterion with its source. */
export function CheckDialog({ page, onClose }: { page: Page; onClose: () => void }) {
  const form = useForm(checkForm, t, `check/${page.caseId}`, {
    ...firstCheck(page),
    version: page.version,
    began: page.check?.at ?? null,
  })
  const command = useCommand(api.screening.checkEligibility, {
    clashShown: true,
    onDone: () => {
      void form.discard()
      onClose()
    },
  })
  const told = command.clash?.theirs
  const since = useSince(form, told && { version: told.version, last: told.check }, onClose)
  const send = (at = since.at) => {
    since.goOn(at)
    const { births, criteria } = sentOf(form.body)
    const stands = kept(births, (told ? told.check : page.check)?.births ?? [])
    void command.run({ caseId: page.caseId, version: at, births: [...births, ...stands], criteria })
  }
  const asked = (path: string) => askedAt(form.body, path)
  const refused = command.refusal?.issues.map((one) => one.path.join('.')) ?? []
  const issue = (at: string) => refused.filter((path) => asked(path) === at).map(command.issue)[0]
  const f = form.fields({ issue })
  return (
    <FormDialog
      wide
      onClose={onClose}
      form={{ ...form, placeOf: (path) => form.placeOf(asked(path)) }}
      command={{ ...command, clashShown: since.theirs !== null }}
      title={t('check.do')}
      action={t('check.save')}
      onSend={() => send()}
      intro={
        since.theirs && (
          <Clash
            of={checkForm}
            {...{ t, yours: form.body, theirs: onBoth(form.body, since.theirs) }}
            busy={command.busy}
            onPick={since.pick(send)}
          />
        )
      }
    >
      <p className="strong">{t('check.births')}</p>
      <p className="small quiet">{t('check.births_hint')}</p>
      <Field of={f.papers.id_card} optional={false} />
      <Field of={f.papers.birth_certificate} optional={false} />
      <Field of={f.papers.family_card} optional={false} />
      <Fields of={f.criteria} />
    </FormDialog>
  )
}
