import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { todayKey } from '../../../app/web/client/days.ts'
import { useMe } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useForm } from '../../../app/web/client/use-form.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { Field } from '../../../design/form-field.tsx'
import { Link, LinkButton } from '../../../design/link.tsx'
import { SaveState } from '../../../design/save-state.tsx'
import { Actions, Card } from '../../../design/section.tsx'
import { Stepped } from '../../../design/stepped.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { referForm } from '../forms/refer.ts'
import { reachOf, type ServiceKind } from '../rules.ts'
import { api, type Leg } from './api.ts'
import { t } from './words.ts'

type Props = {
  caseId: string
  mayRefer: readonly ServiceKind[]
  /** the referral that this one carries on */
  from: Leg | undefined
  isUrgent: boolean
  onClose: () => void
}

/** F23: where to and why, what is shared, who goes with her. Whether she agreed is asked again at the moment of sending. */
export function ReferForm({ caseId, mayRefer, from, isUrgent, onClose }: Props) {
  const first = { ...emptyDraft(referForm, { today: todayKey() }), ...(isUrgent && { urgency: 'now' as const }) }
  const form = useForm(referForm, t, from ? `merujuk/${caseId}/${from.id}` : `merujuk/${caseId}`, first)
  const directory = useRead(api.serviceReferrals.directory, {})
  const staff = useRead(api.access.people, {})
  const me = useMe().account.id
  const save = useCommand(api.serviceReferrals.refer, {
    onDone: async () => {
      await form.discard()
      toast(t('refer.saved'))
      onClose()
    },
  })
  const f = form.fields(save)
  const services = (directory.data?.services ?? []).filter((s) => s.endedOn === null && mayRefer.includes(s.kind))
  const service = services.find((s) => s.serviceId === f.serviceId.value)
  const mayClose = service !== undefined && mayRefer.includes('hiv_sti_clinic') && reachOf(service.kind) === 'health'
  const colleagues = (staff.data?.people ?? []).filter((p) => p.isActive)
  const send = () =>
    void save.run({
      ...form.input(),
      ...(!mayClose && { nurseOnly: false }),
      caseId,
      ...(from && { onwardFrom: from.id }),
    })
  if (directory.data && services.length === 0)
    return (
      <Banner kind="attention" action={<LinkButton href="/layanan">{t('directory.title')}</LinkButton>}>
        {t('refer.no_service')}
      </Banner>
    )
  return (
    <form
      className="stack stack-3 measure"
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <h2>{from ? t('refer.onward', { name: from.service }) : t('refer.new')}</h2>
      <Stepped
        label={t('refer.steps')}
        parts={[
          {
            key: 'where',
            word: t('refer.where'),
            body: (
              <Card body>
                <div className="stack">
                  <Field
                    of={f.serviceId}
                    options={services.map((s) => ({ value: s.serviceId, label: s.name }))}
                    placeholder={t('refer.choose')}
                  />
                  {mayClose && <Field of={f.nurseOnly} />}
                  <Field of={f.urgency} />
                  <Field of={f.reason} />
                  <Field of={f.message} />
                </div>
              </Card>
            ),
          },
          {
            key: 'share',
            word: t('refer.share'),
            body: (
              <Card body>
                <div className="stack">
                  <Field of={f.shared} />
                  <Field of={f.condition} />
                  <Field of={f.basis} />
                  <Field of={f.ground} />
                  {service && f.basis.value === 'consent' && (
                    <Agreed caseId={caseId} serviceId={service.serviceId} name={service.name} />
                  )}
                </div>
              </Card>
            ),
          },
          {
            key: 'way',
            word: t('refer.way'),
            body: (
              <Card body>
                <div className="stack">
                  <Field of={f.referredOn} />
                  <Field
                    of={f.escortId}
                    options={colleagues.map((p) => ({
                      value: p.id,
                      label: p.id === me ? t('refer.me', { name: p.callName }) : p.callName,
                    }))}
                  />
                  <Field of={f.costRupiah} />
                  <Field of={f.payer} />
                  <Field of={f.answerBy} />
                </div>
              </Card>
            ),
          },
        ]}
      />
      <CommandRefusal of={save} fields={form.placeOf} />
      <Actions>
        <div className="grow">{form.save && <SaveState {...form.save} />}</div>
        <Button onClick={onClose}>{t('cancel')}</Button>
        <Button kind="primary" type="submit" busy={save.busy}>
          {t('refer.send')}
        </Button>
      </Actions>
    </form>
  )
}

/** How it stands with her consent now, before anything is written for nothing. */
function Agreed({ caseId, serviceId, name }: { caseId: string; serviceId: string; name: string }) {
  const { data } = useRead(api.serviceReferrals.consentFor, { caseId, serviceId })
  if (!data) return null
  if (data.stands) return <Banner kind="done">{t('refer.agreed', { name })}</Banner>
  return (
    <Banner kind="attention">
      {t(`refer.ask_${data.purpose}`, { name })}{' '}
      <Link href={`/penerima-manfaat/${caseId}/keluarga`}>{t('refer.ask_there')}</Link>
    </Banner>
  )
}
