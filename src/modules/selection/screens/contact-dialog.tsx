import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { thrownAway, useDraft } from '../../../app/web/client/use-draft.ts'
import { Button } from '../../../design/button.tsx'
import { Checkbox } from '../../../design/checkbox.tsx'
import { Segmented } from '../../../design/choices.tsx'
import { Dialog } from '../../../design/dialog.tsx'
import { TextArea } from '../../../design/text-area.tsx'
import { api } from './api.ts'
import { t } from './words.ts'

const WHOM = ['sender', 'candidate', 'family', 'other_service'] as const
const CHANNELS = ['call', 'message', 'visit', 'meeting', 'letter'] as const
type Body = { withWhom: (typeof WHOM)[number]; channel: (typeof CHANNELS)[number]; wasReached: boolean; text: string }

/** A contact or an attempt: both count, both are kept. */
export function ContactDialog({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const draft = useDraft<Body>(`contact/${caseId}`, { withWhom: 'sender', channel: 'call', wasReached: true, text: '' })
  const save = useCommand(api.selection.noteContact, {
    onDone: () => {
      void draft.discard()
      onClose()
    },
  })
  const { withWhom, channel, wasReached, text } = draft.body
  return (
    <Dialog
      open
      title={t('contact.title')}
      onClose={onClose}
      actions={
        <>
          <Button
            kind="primary"
            busy={save.busy}
            busyWord={t('saving')}
            onClick={() => void save.run({ caseId, withWhom, channel, wasReached, text })}
          >
            {t('contact.save')}
          </Button>
          <Button onClick={thrownAway(draft, onClose)}>{t('cancel')}</Button>
        </>
      }
    >
      <div className="stack">
        <CommandRefusal of={save} fields={{ text: 'kontak-isi' }} />
        <Segmented
          legend={t('contact.whom')}
          name="whom"
          value={withWhom}
          onChange={(v) => draft.set({ withWhom: v })}
          options={WHOM.map((v) => ({ value: v, label: t(`with.${v}`) }))}
        />
        <Segmented
          legend={t('contact.channel')}
          name="channel"
          value={channel}
          onChange={(v) => draft.set({ channel: v })}
          options={CHANNELS.map((v) => ({ value: v, label: t(`channel.${v}`) }))}
        />
        <Checkbox label={t('contact.reached')} checked={wasReached} onChange={(v) => draft.set({ wasReached: v })} />
        <TextArea
          id="kontak-isi"
          label={t('contact.text')}
          value={text}
          onChange={(v) => draft.set({ text: v })}
          rows={3}
          error={save.issue('text')}
          save={draft.save}
        />
      </div>
    </Dialog>
  )
}
