import { todayKey } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { navigate } from '../../../app/web/client/route.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { Field } from '../../../design/form-field.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft, toDraft } from '../../../kernel/form-values.ts'
import { evidenceForm, factorForm, reviewForm } from '../forms/quality.ts'
import { techniquesOf } from '../rules.ts'
import { api, type Factor } from './api.ts'
import { t } from './words.ts'

/** A new factor, or other words for one; its side stays, for its evidence speaks for it. */
export function FactorDialog({ factor, onClose }: { factor: Factor | null; onClose: () => void }) {
  const form = useShortForm(factorForm, t, factor ? toDraft(factorForm, factor) : emptyDraft(factorForm, { today: '' }))
  const command = useCommand(api.quality.saveFactor, {
    onDone: ({ factorId }) => {
      toast(t('factor.saved'))
      onClose()
      if (!factor) navigate(`/mutu/hal/${factorId}`)
    },
  })
  const f = form.fields(command)
  const side = form.body.side
  return (
    <FormDialog
      {...{ form, command, onClose }}
      wide
      title={t(factor ? 'factor.change' : 'factor.add')}
      action={t('save')}
      onSend={() =>
        void command.run({
          ...form.input(),
          factor: factor && { factorId: factor.factorId, seen: factor.version },
        })
      }
    >
      {!factor && <Field of={f.side} as="pills" />}
      <Field of={f.title} />
      <Field of={f.field} as="list" />
      <Field of={f.why} />
      <Field of={f.hinders} label={t(`chain.${side}`)} hint={t(`chain.${side}.hint`)} />
    </FormDialog>
  )
}

/** A document is not interviewed: only what reaches a source is offered. */
export function EvidenceDialog({ factor, onClose }: { factor: Factor; onClose: () => void }) {
  const form = useShortForm(evidenceForm, t, emptyDraft(evidenceForm, { today: todayKey() }))
  const command = useCommand(api.quality.addEvidence, {
    onDone: () => {
      toast(t('evidence.added'))
      onClose()
    },
  })
  const f = form.fields(command)
  const { source } = form.body
  const reached = source === '' ? [] : techniquesOf(source)
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('evidence.add')}
      action={t('save')}
      onSend={() => void command.run({ ...form.input(), factorId: factor.factorId })}
    >
      <Field of={f.source} as="list" />
      {source !== '' && (
        <Field
          of={f.technique}
          as="pills"
          options={reached.map((value) => ({ value, label: t(`technique.${value}`) }))}
        />
      )}
      <Field of={f.on} />
      <Field of={f.said} />
    </FormDialog>
  )
}

export function ReviewDialog({ factor, onClose }: { factor: Factor; onClose: () => void }) {
  const start = { effect: factor.effect ?? undefined, isSettled: factor.settledOn !== null }
  const form = useShortForm(reviewForm, t, toDraft(reviewForm, start))
  const command = useCommand(api.quality.review, {
    onDone: () => {
      toast(t('review.done'))
      onClose()
    },
  })
  const f = form.fields(command)
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('review.title', { title: factor.title })}
      action={t('review.do')}
      onSend={() => void command.run({ ...form.input(), factorId: factor.factorId, seen: factor.version })}
    >
      <Field of={f.effect} />
      <Field of={f.isSettled} label={t(`settle.${factor.side}`)} />
    </FormDialog>
  )
}
