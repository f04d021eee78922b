import { timeKey, todayKey } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { navigate } from '../../../app/web/client/route.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { breachForm, disclosureForm, requestForm } from '../forms/privacy.ts'
import { api } from './api.ts'
import { t } from './words.ts'

const starts = () => ({ today: todayKey(), time: timeKey(new Date()) })
type Props = { onClose: () => void }

export function RecordRequest({ onClose }: Props) {
  const form = useShortForm(requestForm, t, emptyDraft(requestForm, starts()))
  const command = useCommand(api.privacy.recordRequest, {
    onDone: ({ requestId }) => navigate(`/pelindungan-data/permintaan/${requestId}`),
  })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      wide
      title={t('request.new')}
      action={t('request.save')}
      onSend={() => void command.run(form.input())}
    />
  )
}

/** `ofCopy`: of rows that left and did not come back. */
export function RecordBreach({ ofCopy, onClose }: Props & { ofCopy: string | null }) {
  const form = useShortForm(breachForm, t, emptyDraft(breachForm, starts()))
  const command = useCommand(api.privacy.recordBreach, {
    onDone: ({ breachId }) => navigate(`/pelindungan-data/insiden/${breachId}`),
  })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      wide
      title={t('breach.new')}
      action={t('breach.save')}
      intro={ofCopy && <p className="quiet">{t('breach.of_copy')}</p>}
      onSend={() => void command.run({ ...form.input(), ...(ofCopy && { extractId: ofCopy }) })}
    />
  )
}

export function AskDisclosure({ onClose }: Props) {
  const form = useShortForm(disclosureForm, t, emptyDraft(disclosureForm, starts()))
  const command = useCommand(api.privacy.askDisclosure, {
    onDone: ({ disclosureId }) => navigate(`/pelindungan-data/keluar/${disclosureId}`),
  })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      wide
      title={t('disclosure.new')}
      action={t('disclosure.ask')}
      onSend={() => void command.run(form.input())}
    />
  )
}
