import { todayKey } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useForm } from '../../../app/web/client/use-form.ts'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { dayForm } from '../forms/day.ts'
import { api, type BusinessDay, type HerBusiness, WRITTEN } from './api.ts'
import { t } from './words.ts'

type Props = { caseId: string; her: HerBusiness; day: BusinessDay | null; onClose: () => void }

/** A day of her business. Of a day that is there its counts stand as they are, and new lines come to its cash book. */
export function DayDialog({ caseId, her, day, onClose }: Props) {
  const empty = emptyDraft(dayForm, { today: todayKey() })
  const counts = day && {
    ...{ on: day.on, customers: String(day.customers) },
    ...{ face1: String(day.faces[0]), face2: String(day.faces[1]), face3: String(day.faces[2]) },
    ...{ face4: String(day.faces[3]), face5: String(day.faces[4]) },
  }
  const form = useForm(dayForm, t, `praktik-usaha/${caseId}/${day ? day.dayId : 'baru'}`, { ...empty, ...counts })
  const command = useCommand(api.practicum.saveDay, {
    changes: WRITTEN,
    onDone: () => {
      toast(t('day.saved'))
      void form.discard().then(onClose)
    },
  })
  const there = day ?? her.days.find((d) => d.on === form.body.on)
  return (
    <FormDialog
      {...{ form, command, onClose }}
      wide
      title={t(day ? 'day.more' : 'day.add')}
      action={t('day.save')}
      intro={there && !day ? <p role="status">{t('day.there')}</p> : undefined}
      onSend={() => void command.run({ ...form.input(), caseId, version: there?.version ?? 0 })}
    />
  )
}
