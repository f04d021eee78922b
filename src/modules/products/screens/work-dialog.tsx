import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { navigate } from '../../../app/web/client/route.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Field } from '../../../design/form-field.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft, toDraft } from '../../../kernel/form-values.ts'
import { formatRupiah, groupThousands, parseRupiah } from '../../../kernel/rupiah.ts'
import { workForm } from '../forms/work.ts'
import { hourly } from '../rules.ts'
import { api, type OneWork } from './api.ts'
import { t } from './words.ts'

const storedOf = (w: OneWork) => ({
  ...{ kind: w.kind, title: w.title, track: w.track, makers: w.makers.map((m) => m.caseId), meantFor: w.meantFor },
  money: {
    ...{ priceRupiah: w.priceRupiah, materialRupiah: w.materialRupiah, materialFrom: w.materialFrom },
    minutes: w.minutes,
  },
  place: w.place ?? undefined,
})

/** One work. What an hour of it leaves is said while price and time are typed. */
export function WorkDialog({ work, onClose }: { work: OneWork | null; onClose: () => void }) {
  const form = useShortForm(workForm, t, work ? toDraft(workForm, storedOf(work)) : emptyDraft(workForm, { today: '' }))
  const makers = useRead(api.products.makers, {}).data?.makers ?? []
  const tracks = useRead(api.products.works, {}).data?.tracks ?? []
  const command = useCommand(api.products.saveWork, {
    onDone: ({ workId }) => {
      toast(t('work.saved'))
      onClose()
      if (!work) navigate(`/karya/${workId}`)
    },
  })
  const f = form.fields(command)
  const known = [...makers, ...(work?.makers ?? []).filter((m) => !makers.some((one) => one.caseId === m.caseId))]
  const { money } = form.body
  const [price, material] = [parseRupiah(money.priceRupiah), parseRupiah(money.materialRupiah)]
  const minutes = Number(money.minutes)
  const each =
    price.ok && material.ok && minutes > 0
      ? hourly({ priceRupiah: Number(price.rupiah), materialRupiah: Number(material.rupiah), minutes })
      : null
  return (
    <FormDialog
      {...{ form, command, onClose }}
      wide
      title={t(work ? 'work.change' : 'work.add')}
      action={t('work.save')}
      onSend={() => void command.run({ ...form.input(), work: work && { workId: work.workId, seen: work.version } })}
    >
      {!work && <Field of={f.kind} />}
      <Field of={f.title} />
      <Field of={f.track} as="pills" options={tracks.map((one) => ({ value: one.track, label: one.name }))} />
      {work?.makersStand ? (
        <p className="small quiet">{t('work.makers_stand')}</p>
      ) : (
        <Field of={f.makers} as="pills" options={known.map((m) => ({ value: m.caseId, label: m.label }))} />
      )}
      <Field of={f.money.priceRupiah} />
      <Field of={f.money.materialRupiah} />
      <Field of={f.money.materialFrom} />
      <Field of={f.money.minutes} />
      <p className="quiet" aria-live="polite">
        {each === null
          ? t('work.hour_not_yet')
          : t('work.hour_leaves', { money: each < 0 ? `-Rp${groupThousands(-each)}` : formatRupiah(each) })}
      </p>
      <Field of={f.meantFor} />
      <Field of={f.place} />
    </FormDialog>
  )
}
