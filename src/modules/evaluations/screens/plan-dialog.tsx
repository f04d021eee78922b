import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { todayKey } from '../../../app/web/client/days.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { thrownAway, useDraft } from '../../../app/web/client/use-draft.ts'
import { Button } from '../../../design/button.tsx'
import { Dialog } from '../../../design/dialog.tsx'
import { TextArea } from '../../../design/text-area.tsx'
import { toast } from '../../../design/toast.tsx'
import { api, CHANGES } from './api.ts'
import { t, word } from './words.ts'

const PARTS = ['product', 'customers', 'place', 'capital', 'pricing', 'firstSteps'] as const

/** A small business plan; only what she wants to make or offer must be there. */
export function PlanDialog({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const draft = useDraft<Record<string, string>>(`evaluations/${caseId}/business`, {})
  const of = (key: string) => draft.body[key] ?? ''
  const save = useCommand(api.evaluations.businessPlan, {
    changes: CHANGES,
    onDone: () => {
      toast(t('business.saved'))
      void draft.discard().then(onClose)
    },
  })
  const some = Object.fromEntries(PARTS.flatMap((k) => (k !== 'product' && of(k).trim() ? [[k, of(k).trim()]] : [])))
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('business.write')}
      actions={
        <>
          <Button onClick={thrownAway(draft, onClose)}>{t('cancel')}</Button>
          <Button
            kind="primary"
            busy={save.busy}
            onClick={() => void save.run({ caseId, on: todayKey(), plan: { product: of('product'), ...some } })}
          >
            {t('business.save')}
          </Button>
        </>
      }
    >
      <div className="stack">
        <CommandRefusal of={save} fields={Object.fromEntries(PARTS.map((k) => [`plan.${k}`, `usaha-${k}`]))} />
        {PARTS.map((k) => (
          <TextArea
            key={k}
            id={`usaha-${k}`}
            label={word(`business.${k}`)}
            optional={k !== 'product'}
            rows={2}
            value={of(k)}
            onChange={(text) => draft.set({ [k]: text })}
            error={save.issue(`plan.${k}`)}
            save={k === 'product' ? draft.save : undefined}
          />
        ))}
      </div>
    </Dialog>
  )
}
