import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { RivalClash } from '../../../app/web/client/form-views.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { useRival } from '../../../app/web/client/use-rival.ts'
import { Field } from '../../../design/form-field.tsx'
import { toast } from '../../../design/toast.tsx'
import { toDraft } from '../../../kernel/form-values.ts'
import { itemsForm } from '../forms/inspections.ts'
import { LOOK_IN } from '../rules.ts'
import { api, CHANGES, type Rooms } from './api.ts'
import { t } from './words.ts'

type Set = Pick<Rooms, 'items'>
const draftOf = ({ items }: Set) => toDraft(itemsForm, { items: items.map(({ name, lookIn }) => ({ name, lookIn })) })

/** To begin with, words that most houses would write; whoever leads changes them. */
const suggested = () =>
  toDraft(itemsForm, {
    items: LOOK_IN.flatMap((lookIn) =>
      t(`suggested.${lookIn}`)
        .split(';')
        .map((name) => ({ name: name.trim(), lookIn })),
    ),
  })

/** The whole set is written anew: it becomes the next version. */
export function ItemsDialog({ now, onClose }: { now: Rooms; onClose: () => void }) {
  const form = useShortForm(itemsForm, t, now.version > 0 ? draftOf(now) : suggested())
  const command = useCommand(api.inspections.saveItems, {
    changes: CHANGES,
    onDone: () => {
      toast(t('items.saved'))
      onClose()
    },
  })
  const rival = useRival(command, now.version, draftOf, form.set)
  const send = (at = rival.version) => void command.run({ ...form.input(), version: at ?? 0 })
  const f = form.fields(command)
  return (
    <FormDialog
      {...{ form, onClose }}
      command={rival.command}
      wide
      title={t('items.write')}
      action={t('items.save')}
      onSend={() => send()}
      intro={
        <>
          <RivalClash of={itemsForm} yours={form.body} {...{ t, rival, send }} />
          <p className="small quiet">{t('rule.belongings')}</p>
        </>
      }
    >
      <Field of={f.items} />
    </FormDialog>
  )
}
