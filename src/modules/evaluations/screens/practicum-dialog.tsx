import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { todayKey } from '../../../app/web/client/days.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { thrownAway, useDraft } from '../../../app/web/client/use-draft.ts'
import { Button } from '../../../design/button.tsx'
import { Checkbox } from '../../../design/checkbox.tsx'
import { Segmented } from '../../../design/choices.tsx'
import { DayField } from '../../../design/day-field.tsx'
import { Dialog } from '../../../design/dialog.tsx'
import { TextArea } from '../../../design/text-area.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { toast } from '../../../design/toast.tsx'
import { formatRupiah, parseRupiah } from '../../../kernel/rupiah.ts'
import { api, CHANGES, type Track } from './api.ts'
import { t, word } from './words.ts'

const MONEY = ['revenueRupiah', 'materialRupiah', 'otherRupiah'] as const
const COUNTS = ['daysOpen', 'customers'] as const
const RATINGS = ['customerRating', 'mentorRating'] as const
type Draft = {
  fromOn: string
  untilOn: string
  isCashBookKept: boolean
  isProblemSolved: boolean
  note: string
  typed: Partial<Record<(typeof MONEY)[number] | (typeof COUNTS)[number] | (typeof RATINGS)[number], string>>
}

/** Whole rupiah from what was typed; not money is -1, which the server refuses as too small. */
const rupiahOf = (typed: string | undefined): number => {
  if (!typed?.trim()) return 0
  const read = parseRupiah(typed)
  return read.ok ? Number(read.rupiah) : -1
}

/** Business-learning practice: days, customers, money in and out. The profit is computed. */
export function PracticumDialog({
  caseId,
  track,
  mayNote,
  onClose,
}: {
  caseId: string
  track: Track
  mayNote: boolean
  onClose: () => void
}) {
  const draft = useDraft<Draft>(`evaluations/${caseId}/practicum`, {
    fromOn: '',
    untilOn: todayKey(),
    isCashBookKept: false,
    isProblemSolved: false,
    note: '',
    typed: {},
  })
  const v = draft.body
  const save = useCommand(api.evaluations.recordPracticum, {
    changes: CHANGES,
    onDone: ({ profitRupiah }) => {
      toast(t('practicum.saved', { rupiah: formatRupiah(profitRupiah) }))
      void draft.discard().then(onClose)
    },
  })
  const set = (key: keyof Draft['typed']) => (value: string) => draft.set({ typed: { ...v.typed, [key]: value } })
  const rating = (key: (typeof RATINGS)[number]) => (v.typed[key] ? { [key]: Number(v.typed[key]) } : {})
  const send = () =>
    void save.run({
      caseId,
      track,
      fromOn: v.fromOn,
      untilOn: v.untilOn,
      daysOpen: Number(v.typed.daysOpen ?? 0),
      customers: Number(v.typed.customers ?? 0),
      revenueRupiah: rupiahOf(v.typed.revenueRupiah),
      materialRupiah: rupiahOf(v.typed.materialRupiah),
      otherRupiah: rupiahOf(v.typed.otherRupiah),
      isCashBookKept: v.isCashBookKept,
      isProblemSolved: v.isProblemSolved,
      ...rating('customerRating'),
      ...rating('mentorRating'),
      ...(mayNote && v.note.trim() && { note: v.note }),
    })
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={t('practicum.record')}
      actions={
        <>
          <Button onClick={thrownAway(draft, onClose)}>{t('cancel')}</Button>
          <Button kind="primary" busy={save.busy} onClick={send}>
            {t('practicum.save')}
          </Button>
        </>
      }
    >
      <div className="stack">
        <CommandRefusal of={save} />
        <DayField
          legend={t('practicum.from')}
          day={v.fromOn}
          onChange={(fromOn) => draft.set({ fromOn })}
          error={save.issue('fromOn')}
        />
        <DayField
          legend={t('practicum.until')}
          day={v.untilOn}
          onChange={(untilOn) => draft.set({ untilOn })}
          error={save.issue('untilOn')}
        />
        {COUNTS.map((k) => (
          <TextField
            key={k}
            label={word(k === 'customers' ? 'practicum.customers_field' : `practicum.${k}`)}
            value={v.typed[k] ?? ''}
            onChange={set(k)}
            error={save.issue(k)}
            inputMode="numeric"
            width="4"
          />
        ))}
        {MONEY.map((k) => (
          <TextField
            key={k}
            label={word(`practicum.${k}`)}
            optional={k === 'otherRupiah'}
            value={v.typed[k] ?? ''}
            onChange={set(k)}
            error={save.issue(k)}
            inputMode="numeric"
            width="6"
          />
        ))}
        {RATINGS.map((k) => (
          <Segmented
            key={k}
            legend={word(`practicum.${k}`)}
            optional
            name={k}
            value={v.typed[k] ?? null}
            onChange={set(k)}
            options={['1', '2', '3', '4', '5'].map((n) => ({ value: n, label: n }))}
          />
        ))}
        <Checkbox
          label={t('practicum.cash_book_kept')}
          checked={v.isCashBookKept}
          onChange={(isCashBookKept) => draft.set({ isCashBookKept })}
        />
        <Checkbox
          label={t('practicum.problem_solved')}
          checked={v.isProblemSolved}
          onChange={(isProblemSolved) => draft.set({ isProblemSolved })}
        />
        {mayNote && (
          <TextArea
            label={t('note')}
            optional
            rows={3}
            value={v.note}
            onChange={(note) => draft.set({ note })}
            save={draft.save}
          />
        )}
      </div>
    </Dialog>
  )
}
