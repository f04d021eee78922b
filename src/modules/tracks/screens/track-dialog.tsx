import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft, toDraft } from '../../../kernel/form-values.ts'
import { trackForm } from '../forms/track.ts'
import { api, type Track } from './api.ts'
import { t } from './words.ts'

/** A track, new or changed. */
export function TrackDialog({ track, onClose }: { track: Track | null; onClose: () => void }) {
  const form = useShortForm(trackForm, t, track ? toDraft(trackForm, track) : emptyDraft(trackForm, { today: '' }))
  const command = useCommand(api.tracks.save, {
    changes: [api.tracks.all],
    onDone: () => {
      toast(t('dialog.saved'))
      onClose()
    },
  })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={track ? t('dialog.change_of', { name: track.nameId }) : t('dialog.add')}
      action={t('dialog.save')}
      onSend={() => void command.run({ ...form.input(), ...(track && { track: track.track, version: track.version }) })}
    />
  )
}

export const newTrackWord = () => t('dialog.add')
