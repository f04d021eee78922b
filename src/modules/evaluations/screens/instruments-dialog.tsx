import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { thrownAway, useDraft } from '../../../app/web/client/use-draft.ts'
import { Button } from '../../../design/button.tsx'
import { Dialog } from '../../../design/dialog.tsx'
import { Link } from '../../../design/link.tsx'
import { TextArea } from '../../../design/text-area.tsx'
import { toast } from '../../../design/toast.tsx'
import { api, CHANGES } from './api.ts'
import { t } from './words.ts'

/** Looks for sheets that were filled in after the plan was approved; where there is none, a sentence says why. */
export function InstrumentsDialog({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const draft = useDraft(`evaluations/${caseId}/instruments`, { explanation: '' })
  const save = useCommand(api.evaluations.confirmInstruments, {
    changes: CHANGES,
    onDone: ({ repeated }) => {
      toast(t('instruments.saved', { n: repeated.length }))
      void draft.discard().then(onClose)
    },
  })
  const text = draft.body.explanation.trim()
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('instruments.title')}
      actions={
        <>
          <Button onClick={thrownAway(draft, onClose)}>{t('cancel')}</Button>
          <Button
            kind="primary"
            busy={save.busy}
            onClick={() => void save.run({ caseId, ...(text && { explanation: text }) })}
          >
            {t('instruments.confirm')}
          </Button>
        </>
      }
    >
      <div className="stack">
        <p>{t('instruments.why')}</p>
        <p>
          <Link href={`/penerima-manfaat/${caseId}/asesmen`}>{t('instruments.go')}</Link>
        </p>
        <CommandRefusal of={save} fields={{ explanation: 'ulang-alasan' }} />
        <TextArea
          id="ulang-alasan"
          label={t('instruments.explanation')}
          optional
          value={draft.body.explanation}
          onChange={(explanation) => draft.set({ explanation })}
          error={save.issue('explanation')}
          save={draft.save}
        />
      </div>
    </Dialog>
  )
}
