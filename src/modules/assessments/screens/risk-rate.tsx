import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { shortDayYear } from '../../../app/web/client/days.ts'
import { navigate } from '../../../app/web/client/route.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useForm } from '../../../app/web/client/use-form.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Button } from '../../../design/button.tsx'
import { Field } from '../../../design/form-field.tsx'
import { Card } from '../../../design/section.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { raisesFlag } from '../../flags/rules.ts'
import { riskForm } from '../forms/risk.ts'
import { type Assessment, api } from './api.ts'
import { t } from './words.ts'

/** The level of risk is rated once, with the case; here it is rated anew within this assessment (gate G3). */
export function RiskRate({ caseId, risk }: { caseId: string; risk: Assessment['risk'] }) {
  const page = useRead(api.cases.page, { caseId })
  const draft = useForm(riskForm, t, `asesmen/${caseId}/risiko`, emptyDraft(riskForm, { today: '' }))
  const rate = useCommand(api.cases.rateRisk, {
    onDone: (_, { level }) => {
      void draft.discard()
      if (raisesFlag(level)) navigate(`/penerima-manfaat/${caseId}/keselamatan/berhenti`)
    },
  })
  const { level, reason } = draft.body
  const version = page.data?.version
  const f = draft.fields(rate)
  return (
    <Card body>
      <div className="stack stack-3">
        <CommandRefusal of={rate} fields={draft.placeOf} />
        {risk && <p>{t('risk.rated', { level: t.code('risk', risk.level), day: shortDayYear(risk.ratedOn) })}</p>}
        <Field of={f.level} label={risk ? t('risk.again') : undefined} />
        <Field of={f.reason} save={draft.save} />
        {level && (
          <Button
            busy={rate.busy}
            onClick={() => version !== undefined && void rate.run({ caseId, level, reason, version })}
          >
            {t('risk.save')}
          </Button>
        )}
      </div>
    </Card>
  )
}
