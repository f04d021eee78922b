import { todayKey } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { useMe } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useForm, useShortForm } from '../../../app/web/client/use-form.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { useTracks } from '../../../app/web/client/use-tracks.ts'
import { Field } from '../../../design/form-field.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { formatRupiah } from '../../../kernel/rupiah.ts'
import { kitForm, noKitForm, reserveForm } from '../forms/exit.ts'
import { api, CHANGES, type ExitPage } from './api.ts'
import { KitHome } from './kit-home.tsx'
import { t } from './words.ts'

type Keeping = { caseId: string; home: NonNullable<ExitPage['toolkit']>['home']; onClose: () => void }

/** A kit from stock is set aside for her; somebody else hands it over. */
export function ReserveKit({ caseId, home, onClose }: Keeping) {
  const read = useRead(api.stock.toolkits, { state: 'in_stock' as const })
  const form = useShortForm(reserveForm, t, emptyDraft(reserveForm, { today: '' }))
  const command = useCommand(api.stock.reserveToolkit, { changes: CHANGES, onDone: onClose })
  const f = form.fields(command)
  const tracks = useTracks()
  const kits = read.data?.toolkits ?? []
  const options = kits.map((k) => ({
    value: k.toolkitId,
    label: `${t('kit.of_track', { track: tracks.spoken(k.track) })}, ${k.label}`,
    note: formatRupiah(k.valueRupiah),
  }))
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('kit.reserve')}
      action={kits.length > 0 ? t('kit.reserve_do') : undefined}
      onSend={() => void command.run({ ...form.input(), caseId })}
      intro={
        <>
          <KitHome {...{ caseId, home }} />
          <p className="quiet">{t(read.data && kits.length === 0 ? 'kit.stock_empty' : 'kit.four_eyes')}</p>
        </>
      }
    >
      {kits.length > 0 && <Field of={f.toolkitId} as="cards" options={options} />}
    </FormDialog>
  )
}

type Handing = {
  caseId: string
  kit: { toolkitId: string; valueRupiah: number; label: string }
  isSecond: boolean
  onClose: () => void
}

/** The minute of handing over (F35) is made from what is entered here; the letter is printed from Surat. */
export function HandOverKit({ caseId, kit, isSecond, onClose }: Handing) {
  const form = useShortForm(kitForm, t, emptyDraft(kitForm, { today: todayKey() }))
  const command = useCommand(api.terminations.handOverToolkit, {
    changes: CHANGES,
    onDone: () => {
      toast(t('kit.handed_toast'))
      onClose()
    },
  })
  const f = form.fields(command)
  const { id: me } = useMe().account
  const people = useRead(api.access.people, {}).data?.people ?? []
  const others = people.filter((p) => p.isActive && p.id !== me)
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('kit.hand')}
      action={t('kit.hand_do', { value: formatRupiah(kit.valueRupiah) })}
      onSend={() => void command.run({ ...form.input(), caseId, toolkitId: kit.toolkitId })}
      intro={<p>{t('kit.hand_effect', { label: kit.label })}</p>}
    >
      <Field of={f.on} />
      <Field of={f.time} />
      <Field of={f.place} />
      <Field of={f.witnessId} options={others.map((p) => ({ value: p.id, label: p.callName }))} />
      {isSecond && (
        <>
          <Field of={f.second.letterNo} code />
          <Field of={f.second.letterOn} />
        </>
      )}
    </FormDialog>
  )
}

/** No kit, and the reason, in words. */
export function ExplainKit({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const form = useForm(noKitForm, t, `terminations/${caseId}/kit`, { why: '' })
  const command = useCommand(api.terminations.explainToolkit, {
    changes: CHANGES,
    onDone: () => void form.discard().then(onClose),
  })
  const f = form.fields(command)
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('kit.explain')}
      action={t('kit.explain_do')}
      onSend={() => void command.run({ ...form.input(), caseId, on: todayKey() })}
    >
      <Field of={f.why} />
    </FormDialog>
  )
}
