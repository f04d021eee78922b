import { todayKey } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useForm } from '../../../app/web/client/use-form.ts'
import { useTracks } from '../../../app/web/client/use-tracks.ts'
import { Field } from '../../../design/form-field.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { placementForm } from '../forms/placement.ts'
import { api, type Book, PLACED } from './api.ts'
import { t } from './words.ts'

type Props = { caseId: string; book: Book; onClose: () => void }

/** F18: interest, test, choice, reason, second choice. Her class follows what is chosen. */
export function PlacementDialog({ caseId, book, onClose }: Props) {
  const tracks = useTracks()
  const likes = book.interest?.value.likes ?? ''
  const first = { ...emptyDraft(placementForm, { today: todayKey() }), interest: likes }
  const form = useForm(placementForm, t, `usaha/${caseId}/penempatan`, first)
  const command = useCommand(api.livelihood.place, {
    changes: PLACED,
    onDone: () => {
      toast(t('place.saved'))
      void form.discard().then(onClose)
    },
  })
  const f = form.fields(command)
  return (
    <FormDialog
      {...{ form, command, onClose }}
      wide
      title={t('place.title')}
      action={t('place.save')}
      onSend={() => void command.run({ ...form.input(), caseId, number: book.placements[0]?.number ?? 0 })}
    >
      <Field of={f.on} />
      <Field of={f.interest} />
      <Field of={f.test} as="list" />
      <Field of={f.tested} />
      <Field of={f.track} options={tracks.choices()} />
      <Field of={f.secondTrack} options={tracks.choices().filter((one) => one.value !== form.body.track)} />
      <Field of={f.reason} />
    </FormDialog>
  )
}
