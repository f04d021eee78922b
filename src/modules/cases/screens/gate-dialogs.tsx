import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useDraft } from '../../../app/web/client/use-draft.ts'
import { Button } from '../../../design/button.tsx'
import { Dialog } from '../../../design/dialog.tsx'
import { Select } from '../../../design/select.tsx'
import { TextArea } from '../../../design/text-area.tsx'
import type { Stage } from '../stages.ts'
import { api } from './api.ts'
import type { CasePage } from './case-types.ts'
import { chosenOf } from './movers.ts'
import { ruleWord, t } from './words.ts'

type Props = { page: CasePage; onClose: () => void }

/** The head lets one requirement pass. The reason is printed on the record. */
export function Override({ page, onClose, missing }: Props & { missing: readonly { name: string }[] }) {
  const draft = useDraft(`gate/${page.caseId}/override`, { gate: '', reason: '' })
  const { gate, reason } = draft.body
  const command = useCommand(api.cases.overrideGate, {
    onDone: () => {
      void draft.discard()
      onClose()
    },
  })
  const chosen = chosenOf(
    missing.map((g) => g.name),
    gate,
  )
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('override.title')}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button
            kind="primary"
            busy={command.busy}
            onClick={() => void (chosen && command.run({ caseId: page.caseId, gate: chosen, reason }))}
          >
            {t('override.do')}
          </Button>
        </>
      }
    >
      <div className="stack">
        <p>{t('override.why')}</p>
        <CommandRefusal of={command} fields={{ reason: 'override-reason' }} />
        <Select
          label={t('override.gate')}
          value={chosen ?? ''}
          onChange={(picked) => draft.set({ gate: picked })}
          options={missing.map((g) => ({ value: g.name, label: ruleWord(`gate.${g.name}`) }))}
        />
        <TextArea
          id="override-reason"
          label={t('override.reason')}
          value={reason}
          onChange={(typed) => draft.set({ reason: typed })}
          error={command.issue('reason')}
        />
      </div>
    </Dialog>
  )
}

/** Going back is an ordinary edge with a reason; decisions of that stage lapse and are made again. */
export function GoBack({
  page,
  places,
  onClose,
  onDone,
}: Props & { places: readonly Stage[]; onDone: (answer: unknown, input: { to: string }) => void }) {
  const draft = useDraft(`gate/${page.caseId}/back`, { to: '', reason: '' })
  const { to, reason } = draft.body
  const command = useCommand(api.cases.move, {
    onDone: (answer, input) => {
      void draft.discard()
      onDone(answer, input)
    },
  })
  const chosen = chosenOf(places, to)
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('back.title')}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button
            kind="primary"
            busy={command.busy}
            onClick={() => void (chosen && command.run({ caseId: page.caseId, to: chosen, reason }))}
          >
            {t('back.do')}
          </Button>
        </>
      }
    >
      <div className="stack">
        <p>{t('back.note')}</p>
        <CommandRefusal of={command} fields={{ reason: 'back-reason' }} />
        <Select
          label={t('back.to')}
          value={chosen ?? ''}
          onChange={(picked) => draft.set({ to: picked })}
          options={places.map((s) => ({ value: s, label: ruleWord(`stage.${s}`) }))}
        />
        <TextArea
          id="back-reason"
          label={t('back.reason')}
          value={reason}
          onChange={(typed) => draft.set({ reason: typed })}
          error={command.issue('reason')}
        />
      </div>
    </Dialog>
  )
}
