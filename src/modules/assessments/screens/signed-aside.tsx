import { useState } from 'react'
import { shortDayYear } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { navigate } from '../../../app/web/client/route.ts'
import { useMay } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useForm } from '../../../app/web/client/use-form.ts'
import { Button } from '../../../design/button.tsx'
import { Field } from '../../../design/form-field.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { reopenForm } from '../forms/reopen.ts'
import { type Assessment, api } from './api.ts'
import { t } from './words.ts'

type Version = { number: number; startedOn: string; signedOn: string | null; signedBy: string | null }

/** A signed assessment stays as it is: its versions, the way to a new one, and to the plan. */
export function SignedAside({
  caseId,
  assessment,
  versions,
}: {
  caseId: string
  assessment: Assessment
  versions: readonly Version[]
}) {
  const [open, setOpen] = useState(false)
  const mayPlan = useMay('plans.write')
  const { mayReopen, repeatOn } = assessment
  return (
    <aside className="stack">
      {mayReopen && repeatOn && (
        <>
          <p>{t('whole.repeat_by', { day: shortDayYear(repeatOn) })}</p>
          <Button kind="primary" wide icon="refresh" onClick={() => setOpen(true)}>
            {t('whole.repeat')}
          </Button>
        </>
      )}
      {mayPlan && (
        <LinkButton
          kind={repeatOn ? undefined : 'primary'}
          wide
          icon="flag-3"
          href={`/penerima-manfaat/${caseId}/rencana`}
        >
          {t('whole.to_plan')}
        </LinkButton>
      )}
      {mayReopen && !repeatOn && (
        <Button wide icon="pencil" onClick={() => setOpen(true)}>
          {t('whole.reopen')}
        </Button>
      )}
      {versions.length > 1 && (
        <ul className="card lines">
          {versions.map((v) => (
            <li key={v.number} className="card__body">
              <a
                href={`/penerima-manfaat/${caseId}/asesmen/menyeluruh?versi=${v.number}`}
                aria-current={v.number === assessment.number ? 'page' : undefined}
              >
                {t('whole.version', { n: v.number })}
              </a>{' '}
              <span className="small quiet">
                {v.signedOn ? t('whole.signed', { who: v.signedBy, day: shortDayYear(v.signedOn) }) : t('whole.draft')}
              </span>
            </li>
          ))}
        </ul>
      )}
      {open && <Reopen caseId={caseId} isRepeat={repeatOn !== null} onClose={() => setOpen(false)} />}
    </aside>
  )
}

/** A signed assessment is opened again with a reason; of one that is repeated it stands there already. */
function Reopen({ caseId, isRepeat, onClose }: { caseId: string; isRepeat: boolean; onClose: () => void }) {
  const reason = isRepeat ? t('whole.repeat_reason') : ''
  const form = useForm(reopenForm, t, `asesmen/${caseId}/buka-lagi`, { reason })
  const command = useCommand(api.assessments.reopen, {
    onDone: () => {
      void form.discard()
      onClose()
      navigate(`/penerima-manfaat/${caseId}/asesmen/menyeluruh`)
    },
  })
  const f = form.fields(command)
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t(isRepeat ? 'whole.repeat' : 'whole.reopen')}
      action={t('whole.reopen_do')}
      onSend={() => void command.run({ ...form.input(), caseId })}
      intro={<p>{t(isRepeat ? 'whole.repeat_why' : 'whole.reopen_why')}</p>}
    >
      <Field of={f.reason} save={form.save} />
    </FormDialog>
  )
}
