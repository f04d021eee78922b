import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { Clash } from '../../../app/web/client/form-views.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useForm } from '../../../app/web/client/use-form.ts'
import { toDraft } from '../../../kernel/form-values.ts'
import { planForm } from '../forms/plan.ts'
import { api, type Safety } from './api.ts'
import { t } from './words.ts'

/** Her safety plan (F17), begun with the one that stands; each saving is a version of its own. */
export function PlanDialog({ caseId, plan, onClose }: { caseId: string; plan: Safety['plan']; onClose: () => void }) {
  const form = useForm(planForm, t, `keselamatan/${caseId}/rencana`, {
    ...toDraft(planForm, plan?.said),
    version: plan?.version ?? 0,
  })
  const done = () => {
    void form.discard()
    onClose()
  }
  const command = useCommand(api.flags.savePlan, { clashShown: true, onDone: done })
  const theirs = command.clash?.theirs
  const send = (version = form.body.version) => {
    form.set({ version })
    void command.run({ ...form.input(), caseId, version })
  }
  return (
    <FormDialog
      wide
      {...{ form, command, onClose }}
      title={t('plan.title')}
      action={t('plan.save')}
      onSend={() => send()}
      intro={
        <>
          <p>{t('plan.lead')}</p>
          {theirs && (
            <Clash
              of={planForm}
              {...{ t, yours: form.body, theirs: toDraft(planForm, theirs.said) }}
              busy={command.busy}
              onPick={(whose) => (whose === 'yours' ? send(theirs.version) : done())}
            />
          )}
        </>
      }
    />
  )
}
