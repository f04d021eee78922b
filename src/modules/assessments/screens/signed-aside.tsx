import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { shortDayYear } from '../../../app/web/client/days.ts'
import { navigate } from '../../../app/web/client/route.ts'
import { useMay } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useDraft } from '../../../app/web/client/use-draft.ts'
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
  const mayPlan = useMay('plans.write')
  return (
    <aside className="stack">
      {mayPlan && (
        <LinkButton kind="primary" wide icon="flag-3" href={`/penerima-manfaat/${caseId}/rencana`}>
          {t('whole.to_plan')}
        </LinkButton>
      )}
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
      {open && <Reopen caseId={caseId} onClose={() => setOpen(false)} />}
    </aside>
  )
}

/** A signed assessment is opened again with a reason. */
function Reopen({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const draft = useDraft(`asesmen/${caseId}/buka-lagi`, { reason: '' })
  const { reason } = draft.body
  const reopen = useCommand(api.assessments.reopen, {
    onDone: () => {
      void draft.discard()
      onClose()
      navigate(`/penerima-manfaat/${caseId}/asesmen/menyeluruh`)
    },
  })
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('whole.reopen')}
      actions={
        <Button kind="primary" busy={reopen.busy} onClick={() => void reopen.run({ caseId, reason })}>
          {t('whole.reopen_do')}
        </Button>
      }
    >
      <p>{t('whole.reopen_why')}</p>
      <CommandRefusal of={reopen} fields={{ reason: 'reopen-reason' }} />
      <TextArea
        id="reopen-reason"
        label={t('whole.reason')}
        value={reason}
        onChange={(text) => draft.set({ reason: text })}
        rows={3}
        save={draft.save}
      />
    </Dialog>
  )
}
