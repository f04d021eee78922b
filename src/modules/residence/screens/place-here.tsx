import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { personOf } from '../../../app/web/client/person-of.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { Field } from '../../../design/form-field.tsx'
import { calledOn } from '../../../design/person-name.tsx'
import { isMasked } from '../../../design/shared-screen.ts'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { placeForm } from '../forms/room.ts'
import { api, type Overview, WHERE_CHANGES } from './api.ts'
import { t } from './words.ts'

export type Spot = { bedId: string; place: string }
type Props = { spot: Spot; waiting: Overview['withoutBed']; onClose: () => void }

/** A free bed was pressed: who of those without one gets it. */
export function PlaceHere({ spot, waiting, onClose }: Props) {
  const form = useShortForm(placeForm, t, { ...emptyDraft(placeForm, { today: '' }), caseId: waiting[0]?.caseId ?? '' })
  const command = useCommand(api.residence.assignBed, {
    changes: [...WHERE_CHANGES, api.residence.freeBeds],
    onDone: () => {
      toast(t('bed.given'))
      onClose()
    },
  })
  const f = form.fields(command)
  const { caseId, withChildren } = form.input()
  const nobody = waiting.length === 0
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={spot.place}
      action={nobody ? undefined : t('bed.give')}
      onSend={() => void command.run({ caseId, withChildren, bedId: spot.bedId })}
      intro={nobody && <p className="quiet">{t('plan.nobody')}</p>}
    >
      {!nobody && (
        <>
          <Field
            of={f.caseId}
            as={waiting.length > 5 ? 'list' : 'cards'}
            options={waiting.map((w) => ({ value: w.caseId, label: calledOn(personOf(w), isMasked()) }))}
          />
          <Field of={f.withChildren} as="pills" options={['0', '1', '2', '3'].map((n) => ({ value: n, label: n }))} />
        </>
      )}
    </FormDialog>
  )
}
