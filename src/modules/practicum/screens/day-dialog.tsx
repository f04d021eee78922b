import { todayKey } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { RivalClash } from '../../../app/web/client/form-views.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useForm } from '../../../app/web/client/use-form.ts'
import { useRival } from '../../../app/web/client/use-rival.ts'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { dayForm } from '../forms/day.ts'
import { api, type BusinessDay, type HerBusiness, WRITTEN } from './api.ts'
import { t } from './words.ts'

type Props = { caseId: string; her: HerBusiness; day: BusinessDay | null; onClose: () => void }

type Counted = Pick<BusinessDay, 'on' | 'customers' | 'faces'>
const countsOf = ({ on, customers, faces }: Counted) => ({
  ...{ on, customers: String(customers) },
  ...{ face1: String(faces[0]), face2: String(faces[1]), face3: String(faces[2]) },
  ...{ face4: String(faces[3]), face5: String(faces[4]) },
})

/** A day of her business. Of a day that is there its counts stand as they are, and new lines come to its cash book. */
export function DayDialog({ caseId, her, day, onClose }: Props) {
  const empty = emptyDraft(dayForm, { today: todayKey() })
  const first = { ...empty, ...(day && countsOf(day)), version: day?.version ?? 0, readOn: day?.on ?? '' }
  const form = useForm(dayForm, t, `praktik-usaha/${caseId}/${day ? day.dayId : 'baru'}`, first)
  const command = useCommand(api.practicum.saveDay, {
    changes: WRITTEN,
    onDone: () => {
      toast(t('day.saved'))
      void form.discard().then(onClose)
    },
  })
  // lines only come to a cash book: whichever counts are chosen, hers are added
  const draftOf = (theirs: Counted & { version: number }) => ({
    ...form.body,
    ...countsOf(theirs),
    ...{ version: theirs.version, readOn: theirs.on },
  })
  const rival = useRival(command, undefined, draftOf, form.set)
  const { on, version, readOn } = form.body
  // of another day than the one that was read nothing is known: what stands there is shown before it is replaced
  const send = (at = readOn === on ? version : 0) => void command.run({ ...form.input(), caseId, version: at })
  const there = readOn === on ? undefined : her.days.find((d) => d.on === on)
  const met = rival.theirs?.on === on // not once another day is typed
  return (
    <FormDialog
      {...{ form, onClose }}
      command={rival.command}
      wide
      title={t(day ? 'day.more' : 'day.add')}
      action={t('day.save')}
      intro={
        <>
          {there && !met && <p role="status">{t('day.there', { n: there.customers })}</p>}
          {met && <RivalClash of={dayForm} yours={form.body} {...{ t, rival, send }} />}
        </>
      }
      onSend={() => send()}
    />
  )
}
