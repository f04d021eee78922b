import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { useTracks } from '../../../app/web/client/use-tracks.ts'
import { Button } from '../../../design/button.tsx'
import { Field } from '../../../design/form-field.tsx'
import { Select } from '../../../design/select.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft, toDraft } from '../../../kernel/form-values.ts'
import { formatRupiah } from '../../../kernel/rupiah.ts'
import { lineForm } from '../forms/budget.ts'
import { type Heading, isHeading, named, readCalculation, treeOf } from '../rules.ts'
import { api, type Line } from './api.ts'
import { t } from './words.ts'

type Props = { versionId: string; line: Line | null; under: readonly Line[]; onClose: () => void }

const storedOf = (l: Line) => ({
  under: {
    ...{ programmeCode: l.programmeCode ?? undefined, programme: l.programme ?? undefined },
    ...{ activityCode: l.activityCode ?? undefined, activity: l.activity },
  },
  ...{ name: l.name, calculation: l.calculation, accountId: l.accountId ?? undefined },
  goes: { perPerson: l.perPerson, track: l.track ?? undefined },
  cash: { fund: l.fund, fromMonth: l.fromMonth, untilMonth: l.untilMonth },
  ceiling: { ceilingRupiah: l.ceilingRupiah ?? undefined, ceilingReason: l.ceilingReason ?? undefined },
})

const NONE: Heading = { programmeCode: null, programme: null, activityCode: null, activity: '' }
/** A heading as it is typed, and back. */
const typed = (h: Heading) => ({
  ...{ programmeCode: h.programmeCode ?? '', programme: h.programme ?? '' },
  ...{ activityCode: h.activityCode ?? '', activity: h.activity },
})
const written = (d: Record<keyof Heading, string>): Heading => ({
  ...{ programmeCode: d.programmeCode || null, programme: d.programme || null },
  ...{ activityCode: d.activityCode || null, activity: d.activity },
})

/** One line; what it comes to is said while it is typed. */
export function LineDialog({ versionId, line, under, onClose }: Props) {
  const headings = treeOf(under).flatMap((p) => p.activities.map((a) => a.heading))
  const last = under.at(-1)
  const form = useShortForm(
    lineForm,
    t,
    line
      ? toDraft(lineForm, storedOf(line))
      : { ...emptyDraft(lineForm, { today: '' }), ...(last && { under: typed(last) }) },
  )
  const tracks = useTracks()
  const accounts = useRead(api.budget.accounts, {}).data?.accounts ?? []
  const done = (word: string) => () => {
    toast(word)
    onClose()
  }
  const save = useCommand(api.budget.saveLine, { onDone: done(t('line.saved')) })
  const remove = useCommand(api.budget.removeLine, { onDone: done(t('line.removed')) })
  const f = form.fields(save)
  const read = readCalculation(form.body.calculation)
  const seen = line && { lineId: line.lineId, seen: line.version }
  return (
    <FormDialog
      {...{ form, onClose }}
      command={remove.refusal ? remove : save}
      wide
      title={t(line ? 'line.change' : 'line.new')}
      action={t('line.save')}
      onSend={() => void save.run({ ...form.input(), versionId, line: seen })}
      other={
        seen && (
          <Button busy={remove.busy} onClick={() => void remove.run(seen)}>
            {t('line.remove')}
          </Button>
        )
      }
    >
      {headings.length > 0 && (
        <Select
          label={t('line.under')}
          value={String(headings.findIndex((h) => isHeading(h, written(form.body.under))))}
          onChange={(at) => form.set({ under: typed(headings[Number(at)] ?? NONE) })}
          options={[
            ...headings.map((h, i) => ({ value: String(i), label: named(h.activityCode, h.activity) })),
            { value: '-1', label: t('line.other_activity') },
          ]}
        />
      )}
      <Field of={f.under.programmeCode} width="4" />
      <Field of={f.under.programme} />
      <Field of={f.under.activityCode} width="4" />
      <Field of={f.under.activity} />
      <Field of={f.name} />
      <Field of={f.calculation} />
      <p className="quiet" aria-live="polite">
        {read ? t('line.comes_to', { money: formatRupiah(read.amountRupiah) }) : t('line.not_read')}
      </p>
      <Field of={f.goes.perPerson} />
      {tracks.all.length > 0 && <Field of={f.goes.track} as="pills" options={tracks.choices(line?.track)} />}
      {accounts.length > 0 && (
        <Field
          of={f.accountId}
          as="list"
          options={accounts
            .filter((a) => a.isUsed || a.accountId === line?.accountId)
            .map((a) => ({ value: a.accountId, label: `${a.code} ${a.name}` }))}
        />
      )}
      <Field of={f.cash.fund} as="list" />
      <Field of={f.cash.fromMonth} width="4" />
      <Field of={f.cash.untilMonth} width="4" />
      <Field of={f.ceiling.ceilingRupiah} />
      <Field of={f.ceiling.ceilingReason} />
    </FormDialog>
  )
}
