import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { shortDayYear } from '../../../app/web/client/days.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useDraft } from '../../../app/web/client/use-draft.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Button } from '../../../design/button.tsx'
import { Segmented } from '../../../design/choices.tsx'
import { Card } from '../../../design/section.tsx'
import { TextArea } from '../../../design/text-area.tsx'
import { type Assessment, api } from './api.ts'
import { t } from './words.ts'

const LEVELS = ['low', 'medium', 'high', 'emergency'] as const
type Level = (typeof LEVELS)[number]
type Body = { level: Level | null; reason: string }

/** The level of risk is rated once, with the case; here it is rated anew within this assessment (gate G3). */
export function RiskRate({ caseId, risk }: { caseId: string; risk: Assessment['risk'] }) {
  const page = useRead(api.cases.page, { caseId })
  const draft = useDraft<Body>(`asesmen/${caseId}/risiko`, { level: null, reason: '' })
  const { level, reason } = draft.body
  const rate = useCommand(api.cases.rateRisk, {
    onDone: () => {
      draft.set({ level: null, reason: '' })
      void draft.discard()
    },
  })
  const version = page.data?.version
  return (
    <Card body>
      <div className="stack stack-3">
        <CommandRefusal of={rate} fields={{ reason: 'risk-reason' }} />
        {risk && <p>{t('risk.rated', { level: t(`risk.${risk.level}`), day: shortDayYear(risk.ratedOn) })}</p>}
        <Segmented
          legend={risk ? t('risk.again') : t('risk.ask')}
          name="risk"
          value={level}
          onChange={(value) => draft.set({ level: value })}
          options={LEVELS.map((value) => ({ value, label: t(`risk.${value}`) }))}
        />
        {level && (
          <>
            <TextArea
              id="risk-reason"
              label={t('risk.reason')}
              rows={2}
              value={reason}
              onChange={(text) => draft.set({ reason: text })}
              save={draft.save}
            />
            <Button
              busy={rate.busy}
              onClick={() => version !== undefined && void rate.run({ caseId, level, reason, version })}
            >
              {t('risk.save')}
            </Button>
          </>
        )}
      </div>
    </Card>
  )
}
