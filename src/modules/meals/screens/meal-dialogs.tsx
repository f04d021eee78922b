import { shortDay } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { Field } from '../../../design/form-field.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft, toDraft } from '../../../kernel/form-values.ts'
import { cookedForm, copyForm, menuForm } from '../forms/meals.ts'
import type { Meal } from '../rules.ts'
import { api, type MenuLine } from './api.ts'
import { t } from './words.ts'

type Props = { onDay: string; meal: Meal; line: MenuLine | undefined; onClose: () => void }

const saved = (onClose: () => void) => ({
  changes: [api.meals.today],
  onDone: () => {
    toast(t('menu.saved'))
    onClose()
  },
})

export function MenuDialog({ onDay, meal, line, onClose }: Props) {
  const form = useShortForm(menuForm, t, toDraft(menuForm, { dishes: line?.dishes ?? '' }))
  const command = useCommand(api.meals.saveMenu, saved(onClose))
  const f = form.fields(command)
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('menu.title', { meal: t(`meal.${meal}`), day: shortDay(onDay) })}
      action={t('menu.save')}
      onSend={() => void command.run({ ...form.input(), onDay, meal, version: line?.version ?? 0 })}
    >
      <Field of={f.dishes} />
    </FormDialog>
  )
}

export function CookedDialog({ onDay, meal, line, onClose }: Props) {
  const before = {
    ...(line?.cooked != null && { cooked: line.cooked }),
    ...(line?.thrown != null && { thrown: line.thrown }),
  }
  const form = useShortForm(cookedForm, t, toDraft(cookedForm, before))
  const command = useCommand(api.meals.noteCooked, saved(onClose))
  const f = form.fields(command)
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('cooked.title', { meal: t(`meal.${meal}`) })}
      action={t('cooked.save')}
      onSend={() => void command.run({ ...form.input(), onDay, meal, version: line?.version ?? 0 })}
    >
      <Field of={f.cooked} width="4" />
      <Field of={f.thrown} width="4" />
    </FormDialog>
  )
}

/** Where a menu stands already, it stays. */
export function CopyDialog({ onClose }: { onClose: () => void }) {
  const form = useShortForm(copyForm, t, emptyDraft(copyForm, { today: '' }))
  const command = useCommand(api.meals.copyMenu, {
    changes: [api.meals.today],
    onDone: ({ copied }) => {
      toast(t('copy.done', { copied }))
      onClose()
    },
  })
  const f = form.fields(command)
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('copy.open')}
      action={t('copy.save')}
      onSend={() => void command.run(form.input())}
      intro={<p className="small quiet">{t('copy.note')}</p>}
    >
      <Field of={f.cycle} as="pills" />
    </FormDialog>
  )
}
