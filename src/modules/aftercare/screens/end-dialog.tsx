import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { thrownAway } from '../../../app/web/client/use-draft.ts'
import { useForm } from '../../../app/web/client/use-form.ts'
import { Button } from '../../../design/button.tsx'
import { Dialog } from '../../../design/dialog.tsx'
import { Field } from '../../../design/form-field.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { endForm } from '../forms/end.ts'
import { type CriterionCode, standsAlone } from '../rules.ts'
import { type AftercarePage, api } from './api.ts'
import { FiguresSay } from './figures-say.tsx'
import { t } from './words.ts'

/** The end of the year after: it is over, or she wishes no more contact. Neutral words, no grade. */
export function EndDialog({ page, name, onClose }: { page: AftercarePage; name: string; onClose: () => void }) {
  const last = page.contacts.find((c) => c.said?.criteriaMet?.length)
  const draft = useForm(endForm, t, `aftercare/${page.caseId}/end`, {
    ...emptyDraft(endForm, { today: '' }),
    criteriaMet: [...(last?.said?.criteriaMet ?? [])],
  })
  const save = useCommand(api.aftercare.end, {
    onDone: () => {
      toast(t('end.done', { name }))
      void draft.discard().then(onClose)
    },
  })
  const f = draft.fields(save)
  const latest = page.contacts.find((c) => c.said?.figures?.householdSize)?.said?.figures
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={t('end.title', { name })}
      actions={
        <>
          <Button onClick={thrownAway(draft, onClose)}>{t('cancel')}</Button>
          <Button
            kind="primary"
            busy={save.busy}
            onClick={() => void save.run({ ...draft.input(), caseId: page.caseId })}
          >
            {t('end.do')}
          </Button>
        </>
      }
    >
      <div className="stack">
        <p>{t('end.effect')}</p>
        <CommandRefusal of={save} fields={draft.placeOf} />
        <Field of={f.outcome} as="cards" />
        <Field of={f.criteriaMet} />
        {f.criteriaMet.isAsked && <Counted met={draft.body.criteriaMet} figures={latest} />}
        <Field of={f.reason} save={draft.save} />
      </div>
    </Dialog>
  )
}

type Figures = Parameters<typeof FiguresSay>[0]['figures']

/** Six of eight with both that must hold: said before it is decided. */
function Counted({ met, figures }: { met: readonly CriterionCode[]; figures: object | undefined }) {
  return (
    <>
      <p role="status">
        {t('end.counted', { n: met.length })} {t(standsAlone(met) ? 'end.alone' : 'end.not_alone')}
      </p>
      <FiguresSay met={met} figures={figures as Figures /* with its size, as it was chosen */} />
    </>
  )
}
