import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { shortDayYear } from '../../../app/web/client/days.ts'
import { navigate } from '../../../app/web/client/route.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { Button } from '../../../design/button.tsx'
import { Dialog } from '../../../design/dialog.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { TextArea } from '../../../design/text-area.tsx'
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
  const [reason, setReason] = useState('')
  const reopen = useCommand(api.assessments.reopen, {
    onDone: () => {
      setOpen(false)
      navigate(`/penerima-manfaat/${caseId}/asesmen/menyeluruh`)
    },
  })
  return (
    <aside className="stack">
      <LinkButton kind="primary" wide icon="flag-3" href={`/penerima-manfaat/${caseId}/rencana`}>
        {t('whole.to_plan')}
      </LinkButton>
      {assessment.mayReopen && (
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
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={t('whole.reopen')}
        actions={
          <Button kind="primary" busy={reopen.busy} onClick={() => void reopen.run({ caseId, reason })}>
            {t('whole.reopen_do')}
          </Button>
        }
      >
        <p>{t('whole.reopen_why')}</p>
        <CommandRefusal of={reopen} fields={{ reason: 'reopen-reason' }} />
        <TextArea id="reopen-reason" label={t('whole.reason')} value={reason} onChange={setReason} rows={3} />
      </Dialog>
    </aside>
  )
}
