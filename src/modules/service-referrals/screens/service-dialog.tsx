import { useState } from 'react'
import { fullDay } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { useMay } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useForm, useShortForm } from '../../../app/web/client/use-form.ts'
import { Button } from '../../../design/button.tsx'
import { Checkbox } from '../../../design/checkbox.tsx'
import { Dialog } from '../../../design/dialog.tsx'
import { Fields } from '../../../design/form-field.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft, toDraft } from '../../../kernel/form-values.ts'
import { agreementForm, serviceForm } from '../forms/service.ts'
import { api, type Service } from './api.ts'
import { t } from './words.ts'

type Props = { service: Service | undefined; onClose: () => void }

/** One line of the directory: read by everybody, kept by whoever refers, its agreement by whoever leads. */
export function ServiceDialog({ service, atAgreement, onClose }: Props & { atAgreement: boolean }) {
  const mayKeep = useMay('serviceReferrals.keep')
  const mayAgree = useMay('serviceReferrals.agree')
  const [agrees, setAgrees] = useState(atAgreement && mayAgree)
  if (service && agrees) return <AgreementDialog service={service} onClose={onClose} />
  if (mayKeep)
    return (
      <KeepDialog
        service={service}
        onClose={onClose}
        onAgree={service && mayAgree ? () => setAgrees(true) : undefined}
      />
    )
  return service ? <ReadDialog service={service} onClose={onClose} /> : null
}

const SHOWN = ['address', 'phone', 'contact', 'hours', 'cost'] as const

function ReadDialog({ service, onClose }: { service: Service; onClose: () => void }) {
  return (
    <Dialog open title={service.name} onClose={onClose} actions={<Button onClick={onClose}>{t('close')}</Button>}>
      <dl className="told">
        {SHOWN.filter((key) => service[key]).map((key) => (
          <div key={key}>
            <dt>{t(`forms.service.${key}`)}</dt>
            <dd>{service[key]}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}

function KeepDialog({ service, onClose, onAgree }: Props & { onAgree: (() => void) | undefined }) {
  const first = service ? toDraft(serviceForm, service) : emptyDraft(serviceForm, { today: '' })
  const form = useForm(serviceForm, t, service ? `layanan/${service.serviceId}` : 'layanan/baru', first)
  const [ended, setEnded] = useState(service?.endedOn !== null && service !== undefined)
  const command = useCommand(api.serviceReferrals.saveService, {
    onDone: async () => {
      await form.discard()
      toast(t('directory.saved'))
      onClose()
    },
  })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={service?.name ?? t('directory.add')}
      action={t('directory.save')}
      onSend={() =>
        void command.run({
          ...form.input(),
          ...(service && { serviceId: service.serviceId }),
          version: service?.version ?? 0,
          ended,
        })
      }
      other={
        onAgree && (
          <Button kind="plain" onClick={onAgree}>
            {t('directory.agree')}
          </Button>
        )
      }
    >
      <Fields of={form.fields(command)} />
      {service?.mouNo && service.mouUntil && (
        <p className="small quiet">{t('directory.mou', { no: service.mouNo, day: fullDay(service.mouUntil) })}</p>
      )}
      {service && <Checkbox label={t('directory.end')} checked={ended} onChange={setEnded} />}
    </FormDialog>
  )
}

/** The agreement: its number and its last day; a task asks for it thirty days before. */
function AgreementDialog({ service, onClose }: { service: Service; onClose: () => void }) {
  const form = useShortForm(agreementForm, t, toDraft(agreementForm, { mouNo: service.mouNo ?? '', mouUntil: '' }))
  const command = useCommand(api.serviceReferrals.saveAgreement, {
    onDone: () => {
      toast(t('directory.saved'))
      onClose()
    },
  })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('directory.agree_with', { name: service.name })}
      action={t('directory.save_agreement')}
      onSend={() => void command.run({ ...form.input(), serviceId: service.serviceId, version: service.version })}
    />
  )
}
