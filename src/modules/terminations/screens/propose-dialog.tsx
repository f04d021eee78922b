import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { todayKey } from '../../../app/web/client/days.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { thrownAway, useDraft } from '../../../app/web/client/use-draft.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { DayField } from '../../../design/day-field.tsx'
import { Dialog } from '../../../design/dialog.tsx'
import { TextArea } from '../../../design/text-area.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { toast } from '../../../design/toast.tsx'
import { api, CHANGES, type Current, type ExitPage, nameOf, type Say } from './api.ts'
import { endWord } from './end-words.ts'
import { t } from './words.ts'

type Props = { caseId: string; name: string; page: ExitPage; current: Current; say: Say; onClose: () => void }

/** F33 to the head: the day, the basis. What is still missing is listed here with its name, and the button tells so too. */
export function ProposeDialog({ caseId, name, page, current, say, onClose }: Props) {
  const draft = useDraft(`terminations/${caseId}/proposal`, { effectiveOn: todayKey(), basis: '', destination: '' })
  const save = useCommand(api.terminations.propose, {
    changes: CHANGES,
    onDone: () => {
      toast(t('propose.done'))
      void draft.discard().then(onClose)
    },
  })
  const v = draft.body
  const asksDestination = page.maySeeGuarded && !current.checklist.some((i) => i.name === 'destination_safe')
  const send = () =>
    void save.run({
      caseId,
      effectiveOn: v.effectiveOn,
      basis: v.basis,
      ...(v.destination.trim() && { destination: v.destination }),
    })
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('propose.title', { name })}
      actions={
        <>
          <Button onClick={thrownAway(draft, onClose)}>{t('cancel')}</Button>
          <Button kind="primary" busy={save.busy} onClick={send}>
            {t('propose.do')}
          </Button>
        </>
      }
    >
      <div className="stack">
        <p>{t('propose.effect')}</p>
        {current.missingToPropose.length > 0 && (
          <Banner kind="attention">
            <b>{t('propose.missing')}</b>
            <ul>
              {current.missingToPropose.map((m) => (
                <li key={m}>{nameOf(say, m)}</li>
              ))}
            </ul>
          </Banner>
        )}
        <CommandRefusal of={save} fields={{ basis: 'ajukan-dasar' }} />
        <DayField
          legend={t('field.effectiveOn')}
          day={v.effectiveOn}
          onChange={(effectiveOn) => draft.set({ effectiveOn })}
          error={save.issue('effectiveOn')}
        />
        <TextArea
          id="ajukan-dasar"
          label={t('field.basis')}
          hint={endWord('hint.basis', current.exit)}
          value={v.basis}
          onChange={(basis) => draft.set({ basis })}
          error={save.issue('basis')}
          save={draft.save}
        />
        {asksDestination && (
          <TextField
            label={t('field.onPaper')}
            hint={t('hint.onPaper')}
            optional
            value={v.destination}
            onChange={(destination) => draft.set({ destination })}
            personal
          />
        )}
      </div>
    </Dialog>
  )
}
