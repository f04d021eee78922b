import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { todayKey } from '../../../app/web/client/days.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { thrownAway, useDraft } from '../../../app/web/client/use-draft.ts'
import { Button } from '../../../design/button.tsx'
import { Dialog } from '../../../design/dialog.tsx'
import { TextArea } from '../../../design/text-area.tsx'
import { toast } from '../../../design/toast.tsx'
import { api, CHANGES } from './api.ts'
import { t } from './words.ts'

/** Her own view. The first question is about what she can do now; it opens the page of her leaving. */
export function OwnViewDialog({ caseId, name, onClose }: { caseId: string; name: string; onClose: () => void }) {
  const draft = useDraft(`evaluations/${caseId}/own-view`, { achieved: '', wants: '', toTheHouse: '' })
  const v = draft.body
  const save = useCommand(api.evaluations.recordOwnView, {
    changes: CHANGES,
    onDone: () => {
      toast(t('own.saved'))
      void draft.discard().then(onClose)
    },
  })
  const send = () =>
    void save.run({
      caseId,
      on: todayKey(),
      achieved: v.achieved,
      ...(v.wants.trim() && { wants: v.wants }),
      ...(v.toTheHouse.trim() && { toTheHouse: v.toTheHouse }),
    })
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('own.dialog', { name })}
      actions={
        <>
          <Button onClick={thrownAway(draft, onClose)}>{t('cancel')}</Button>
          <Button kind="primary" busy={save.busy} onClick={send}>
            {t('own.save')}
          </Button>
        </>
      }
    >
      <div className="stack">
        <p className="quiet">{t('own.how')}</p>
        <CommandRefusal
          of={save}
          fields={{ achieved: 'beliau-capai', wants: 'beliau-ingin', toTheHouse: 'beliau-panti' }}
        />
        <TextArea
          id="beliau-capai"
          label={t('own.achieved')}
          value={v.achieved}
          onChange={(achieved) => draft.set({ achieved })}
          error={save.issue('achieved')}
          save={draft.save}
        />
        <TextArea
          id="beliau-ingin"
          label={t('own.wants_field')}
          optional
          rows={3}
          value={v.wants}
          onChange={(wants) => draft.set({ wants })}
          error={save.issue('wants')}
        />
        <TextArea
          id="beliau-panti"
          label={t('own.to_the_house_field')}
          optional
          rows={3}
          value={v.toTheHouse}
          onChange={(toTheHouse) => draft.set({ toTheHouse })}
          error={save.issue('toTheHouse')}
        />
      </div>
    </Dialog>
  )
}
