import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { longDay, momentOf } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRouteParam } from '../../../app/web/client/route.ts'
import { saveFile } from '../../../app/web/client/save-file.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useForm } from '../../../app/web/client/use-form.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Button } from '../../../design/button.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { Facts } from '../../../design/person-name.tsx'
import { Card, Section } from '../../../design/section.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { answerForm } from '../forms/supervision.ts'
import type { PaperForm } from '../rules.ts'
import { api, type Review } from './api.ts'
import { StoodIn, Trainings, WorkFigures } from './figures.tsx'
import { t } from './words.ts'

/** A span as it was sent: the figures of that day, her words and the head's. It prints for her SKP. */
export function ReviewPage() {
  const reviewId = useRouteParam('reviewId')
  const read = useRead(api.supervision.review, { reviewId })
  return (
    <ReadView read={read} lines={10}>
      {(of) => <Shown of={of} />}
    </ReadView>
  )
}

function Shown({ of }: { of: Review }) {
  const paper = useCommand(api.supervision.paper, { changes: [], onDone: saveFile })
  const take = (form: PaperForm) => void paper.run({ reviewId: of.reviewId, form })
  const [answers, setAnswers] = useState(false)
  const has = (what: Review['with'][number]) => of.with.includes(what)
  return (
    <div className="stack stack-5">
      <PageHead
        title={t('review.title', { who: of.who })}
        note={<Facts of={[of.position, t('span', { from: longDay(of.fromOn), to: longDay(of.untilOn) })]} />}
        actions={
          <>
            {of.mayAnswer && (
              <Button kind="primary" icon="message-2" onClick={() => setAnswers(true)}>
                {t('answer.open')}
              </Button>
            )}
            <Button icon="download" busy={paper.busy} onClick={() => take('pdf')}>
              {t('paper.pdf')}
            </Button>
            <Button icon="download" busy={paper.busy} onClick={() => take('word')}>
              {t('paper.word')}
            </Button>
          </>
        }
      />
      <CommandRefusal of={paper} />
      <div className="cols">
        <div className="stack stack-5">
          <WorkFigures of={of.figures} href={`/bukti-kerja/${of.reviewId}`} />
          {has('trainings') && <Trainings of={of.figures} />}
          {has('stood_in') && <StoodIn of={of.figures} />}
        </div>
        <div className="stack stack-5">
          <Said title={t('own.title')} when={momentOf(of.sentAt)} words={of.own} />
          {of.lateWhy && has('late_why') && <Said title={t('late.title')} when={null} words={of.lateWhy} />}
          {of.answeredAt && (
            <Said
              title={t('answer.title')}
              when={[of.answeredBy, momentOf(of.answeredAt)].filter(Boolean).join(', ')}
              words={of.answer}
            />
          )}
          <p className="small quiet">{t('paper.note')}</p>
        </div>
      </div>
      {answers && <AnswerDialog reviewId={of.reviewId} onClose={() => setAnswers(false)} />}
    </div>
  )
}

const Said = ({ title, when, words }: { title: string; when: string | null; words: string | null }) => (
  <Section title={title} count={when ?? undefined}>
    <Card body>
      <p className={words === null ? 'quiet' : undefined}>{words ?? t('own.closed')}</p>
    </Card>
  </Section>
)

function AnswerDialog({ reviewId, onClose }: { reviewId: string; onClose: () => void }) {
  const form = useForm(answerForm, t, `bukti-kerja/${reviewId}`, emptyDraft(answerForm, { today: '' }))
  const command = useCommand(api.supervision.answer, {
    onDone: async () => {
      await form.discard()
      toast(t('answer.done'))
      onClose()
    },
  })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      wide
      title={t('answer.open')}
      action={t('answer.do')}
      onSend={() => void command.run({ ...form.input(), reviewId })}
    />
  )
}
