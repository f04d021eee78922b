import { RefusedBecause } from '../../../app/web/client/refused-because.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useDraft } from '../../../app/web/client/use-draft.ts'
import { Button } from '../../../design/button.tsx'
import { Segmented } from '../../../design/choices.tsx'
import { TextArea } from '../../../design/text-area.tsx'
import { toast } from '../../../design/toast.tsx'
import { type AnswerDraft, AnswerFields, answerFor, firstAnswer } from './answer-fields.tsx'
import { api, type Kind, type Page } from './api.ts'
import { sayRule, t } from './words.ts'

const KINDS = ['accept', 'wait', 'refer', 'refuse', 'emergency'] as const
type Body = { kind: Kind | null; reason: string; answer: AnswerDraft }

/** The first of two people. What is typed is kept until it is sent. */
export function ProposeForm({ page }: { page: Page }) {
  const draft = useDraft<Body>(`propose/${page.caseId}`, { kind: null, reason: '', answer: firstAnswer(page) })
  const send = useCommand(api.selection.propose, {
    onDone: () => {
      void draft.discard()
      toast(t('propose.sent'))
    },
  })
  const { kind, reason, answer } = draft.body
  return (
    <div className="card__body stack two-form">
      <Segmented
        legend={t('propose.kind')}
        name="propose"
        value={kind}
        onChange={(v) => draft.set({ kind: v })}
        options={KINDS.map((k) => ({ value: k, label: t(`kind.${k}`) }))}
      />
      {!page.triagedAt && <p className="small quiet">{t('propose.safe_first')}</p>}
      {kind && (
        <>
          <RefusedBecause sayRule={sayRule} of={send} />
          <AnswerFields kind={kind} value={answer} onChange={(part) => draft.set({ answer: { ...answer, ...part } })} />
          <TextArea
            label={t('propose.reason')}
            value={reason}
            onChange={(v) => draft.set({ reason: v })}
            rows={3}
            error={send.issue('reason')}
            save={draft.save}
          />
          <Button
            kind="primary"
            busy={send.busy}
            busyWord={t('saving')}
            onClick={() =>
              void send.run({
                caseId: page.caseId,
                version: page.version,
                kind,
                reason,
                answer: answerFor(kind, answer),
              })
            }
          >
            {t('propose.do')}
          </Button>
        </>
      )}
    </div>
  )
}
