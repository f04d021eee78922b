import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { useMe } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useDraft } from '../../../app/web/client/use-draft.ts'
import { Button } from '../../../design/button.tsx'
import { Dialog } from '../../../design/dialog.tsx'
import { Select } from '../../../design/select.tsx'
import { TextArea } from '../../../design/text-area.tsx'
import { api } from './api.ts'
import type { CasePage } from './case-types.ts'
import { chosenOf, placesBack } from './movers.ts'
import { rules, t } from './words.ts'

type Props = { page: CasePage; onClose: () => void }
export type GateDialog = 'pengecualian' | 'kembali'

export const isOver = (page: Pick<CasePage, 'state'>): boolean => page.state === 'closed' || page.state === 'aftercare'
/** What the head may let pass now. */
export const passableOf = (page: CasePage) =>
  isOver(page) ? [] : page.gates.filter((g) => g.kind === 'hard' && !g.met && g.overridable)

/** The head lets one requirement pass. The reason is printed on the record. */
export function Override({ page, onClose }: Props) {
  const missing = passableOf(page)
  const draft = useDraft(`gate/${page.caseId}/override`, { gate: '', reason: '' })
  const { gate, reason } = draft.body
  const end = () => {
    void draft.discard()
    onClose()
  }
  const command = useCommand(api.cases.overrideGate, { onDone: end })
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
          <Button onClick={end}>{t('cancel')}</Button>
          {chosen && (
            <Button
              kind="primary"
              busy={command.busy}
              onClick={() => void command.run({ caseId: page.caseId, gate: chosen, reason })}
            >
              {t('override.do')}
            </Button>
          )}
        </>
      }
    >
      <div className="stack">
        <p>{t(chosen ? 'override.why' : 'override.none')}</p>
        <CommandRefusal of={command} fields={{ reason: 'override-reason' }} />
        <Select
          label={t('override.gate')}
          value={chosen ?? ''}
          onChange={(picked) => draft.set({ gate: picked })}
          options={missing.map((g) => ({ value: g.name, label: rules.code('gate', g.name) }))}
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
export function GoBack({ page, onClose, onMoved }: Props & { onMoved: (to: string) => void }) {
  const { account } = useMe()
  const places = isOver(page) ? [] : placesBack(account, page)
  const draft = useDraft(`gate/${page.caseId}/back`, { to: '', reason: '' })
  const { to, reason } = draft.body
  const end = () => {
    void draft.discard()
    onClose()
  }
  const command = useCommand(api.cases.move, {
    onDone: (_, input) => {
      end()
      onMoved(input.to)
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
          <Button onClick={end}>{t('cancel')}</Button>
          {chosen && (
            <Button
              kind="primary"
              busy={command.busy}
              onClick={() => void command.run({ caseId: page.caseId, to: chosen, reason })}
            >
              {t('back.do')}
            </Button>
          )}
        </>
      }
    >
      <div className="stack">
        <p>{t(chosen ? 'back.note' : 'back.none')}</p>
        <CommandRefusal of={command} fields={{ reason: 'back-reason' }} />
        <Select
          label={t('back.to')}
          value={chosen ?? ''}
          onChange={(picked) => draft.set({ to: picked })}
          options={places.map((s) => ({ value: s, label: rules.code('stage', s) }))}
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
