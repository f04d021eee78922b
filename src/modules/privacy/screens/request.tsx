import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { momentOf } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRouteParam } from '../../../app/web/client/route.ts'
import { saveFile } from '../../../app/web/client/save-file.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { Section } from '../../../design/section.tsx'
import { StatusText } from '../../../design/status-text.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { answerForm, appealAnswerForm, appealForm } from '../forms/privacy.ts'
import { api, type Request } from './api.ts'
import { LOOK } from './how-long.tsx'
import { Notes } from './notes.tsx'
import { t } from './words.ts'

type Asked = 'answer' | 'appeal' | 'decide'

/** One request: its clock, what was asked, the answer, what she said to it. */
export function RequestPage() {
  const requestId = useRouteParam('rightId')
  const read = useRead(api.privacy.request, { requestId }, { fresh: true })
  return <ReadView read={read}>{(one) => <One of={one} />}</ReadView>
}

function One({ of: r }: { of: Request }) {
  const [asked, setAsked] = useState<Asked | null>(null)
  const print = useCommand(api.privacy.requestPaper, { changes: [], onDone: saveFile })
  const onClose = () => setAsked(null)
  const isOpen = r.standing === 'open' || r.standing === 'late'
  return (
    <div className="stack stack-5 measure">
      <PageHead
        title={t(`right.${r.right}`)}
        note={t('request.line', {
          number: r.number,
          who: r.herNo ?? t('request.no_number'),
          via: t(`via.${r.via}`),
          at: momentOf(r.askedAt),
          by: r.by,
        })}
        actions={
          <Button icon="printer" busy={print.busy} onClick={() => void print.run({ requestId: r.requestId })}>
            {t('paper.print')}
          </Button>
        }
      />
      <CommandRefusal of={print} />
      {isOpen && (
        <Banner
          kind={r.standing === 'late' ? 'danger' : 'attention'}
          action={
            r.mayAnswer && (
              <Button kind="primary" onClick={() => setAsked('answer')}>
                {t('answer.open')}
              </Button>
            )
          }
        >
          <p>
            <b>
              {r.dueAt ? t(r.standing === 'late' ? 'due.late' : 'due.until', { at: momentOf(r.dueAt) }) : t('due.none')}
            </b>
          </p>
          {r.standing === 'open' && r.hoursLeft !== null && <p>{t('due.left', { hours: r.hoursLeft })}</p>}
          {r.article && <p className="small">{t('due.article', { n: r.article })}</p>}
          <p className="small">{t(`identity.${r.identity}`)}</p>
        </Banner>
      )}
      {!isOpen && r.outcome && (
        <Section title={t('answer.title')}>
          <div className="stack stack-2">
            <p>
              <StatusText kind={LOOK[r.standing]}>{t(`outcome.${r.outcome}`)}</StatusText>
            </p>
            {r.ground && <p>{t(`ground.${r.ground}`)}</p>}
            <p className="small quiet">
              {t('answer.line', { at: momentOf(r.answeredAt ?? ''), by: r.answeredBy ?? '–' })}
            </p>
            {r.appealedAt && <p>{t('appeal.asked', { at: momentOf(r.appealedAt) })}</p>}
            {r.appeal && r.appealDoneAt && (
              <p>{t('appeal.line', { decided: t(`appeal.${r.appeal}`), at: momentOf(r.appealDoneAt) })}</p>
            )}
          </div>
        </Section>
      )}
      {r.copy && <Copy of={r} copy={r.copy} isOpen={isOpen} />}
      <Notes of={r.notes} />
      <p className="small quiet">{t('paper.note')}</p>
      {r.mayAppeal && (
        <div>
          <Button onClick={() => setAsked('appeal')}>{t('appeal.open')}</Button>
          <p className="small quiet">{t('appeal.why')}</p>
        </div>
      )}
      {r.standing === 'appealed' && (
        <Banner
          kind="attention"
          action={
            r.mayDecide && (
              <Button kind="primary" onClick={() => setAsked('decide')}>
                {t('appeal.decide')}
              </Button>
            )
          }
        >
          <p>{t(r.mayDecide ? 'appeal.yours' : 'appeal.waits')}</p>
        </Banner>
      )}
      {asked === 'answer' && <Answer {...{ onClose }} of={r} />}
      {asked === 'appeal' && <Appeal {...{ onClose }} of={r} />}
      {asked === 'decide' && <Decide {...{ onClose }} of={r} />}
    </div>
  )
}

/** What answers her: copies that were made since she asked, or where one is made. */
function Copy({ of: r, copy, isOpen }: { of: Request; copy: NonNullable<Request['copy']>; isOpen: boolean }) {
  const isAsked = isOpen || r.outcome === 'granted' || r.outcome === 'partly' || r.appeal === 'changed'
  return (
    <Section title={t('copy.title')}>
      <div className="stack stack-2">
        {copy.made.map((c) => (
          <p key={c.at}>
            {t('copy.made', { at: momentOf(c.at), by: c.by })} ·{' '}
            {c.takenAt ? t('copy.taken', { at: momentOf(c.takenAt) }) : t('copy.not_taken')}
          </p>
        ))}
        {copy.made.length === 0 && <p>{t('copy.none')}</p>}
        {copy.made.length === 0 && isAsked && <p className="small quiet">{t(whyNotYet(r))}</p>}
        {copy.caseId && isAsked && (
          <div>
            <LinkButton icon="lock" href={`/penerima-manfaat/${copy.caseId}/akses`}>
              {t('copy.make')}
            </LinkButton>
          </div>
        )}
      </div>
    </Section>
  )
}
const whyNotYet = (r: Request) =>
  r.herNo === null ? 'copy.no_number' : r.identity === 'not_yet' ? 'copy.identity' : 'copy.who'

type Props = { of: Request; onClose: () => void }

function Answer({ of, onClose }: Props) {
  const form = useShortForm(answerForm, t, { ...emptyDraft(answerForm, { today: '' }), identity: of.identity })
  const command = useCommand(api.privacy.answerRequest, { onDone: onClose })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('answer.open')}
      action={t('answer.save')}
      onSend={() => void command.run({ ...form.input(), requestId: of.requestId })}
    />
  )
}

function Appeal({ of, onClose }: Props) {
  const form = useShortForm(appealForm, t, emptyDraft(appealForm, { today: '' }))
  const command = useCommand(api.privacy.appeal, { onDone: onClose })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('appeal.open')}
      action={t('appeal.save')}
      onSend={() => void command.run({ ...form.input(), requestId: of.requestId })}
    />
  )
}

function Decide({ of, onClose }: Props) {
  const form = useShortForm(appealAnswerForm, t, emptyDraft(appealAnswerForm, { today: '' }))
  const command = useCommand(api.privacy.decideAppeal, { onDone: onClose })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('appeal.decide')}
      action={t('appeal.decide_do')}
      onSend={() => void command.run({ ...form.input(), requestId: of.requestId })}
    />
  )
}
