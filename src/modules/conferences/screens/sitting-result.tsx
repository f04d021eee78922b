import { shortDay } from '../../../app/web/client/days.ts'
import { PrintForm } from '../../../app/web/client/print-form.tsx'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRead } from '../../../app/web/client/use-read.ts'
import { useTracks } from '../../../app/web/client/use-tracks.ts'
import { Banner } from '../../../design/banner.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { Facts } from '../../../design/person-name.tsx'
import { Quote, Section } from '../../../design/section.tsx'
import { StatusText } from '../../../design/status-text.tsx'
import { api, type Sitting } from './api.ts'
import { decisionWord } from './decision-word.ts'
import { NextCase } from './next-case.tsx'
import { SittingAfter } from './sitting-after.tsx'
import { t } from './words.ts'

/** What was decided and by whom; the minutes for those who may read them; what is still to be done about it. */
export function SittingResult({ conferenceId, caseId }: { conferenceId: string; caseId: string }) {
  const read = useRead(api.conferences.read, { conferenceId })
  return (
    <ReadView read={read} lines={8}>
      {(s) => (
        <div className="stack stack-5">
          <Head sitting={s} />
          {s.minutes ? <Minutes sitting={s} /> : <Banner icon="lock">{t('result.restricted')}</Banner>}
          <SittingAfter sitting={s} caseId={caseId} />
          <div className="row row--wrap">
            <LinkButton href={`/pembahasan/${caseId}`}>{t('result.again')}</LinkButton>
            {s.minutes && <Paper sitting={s} caseId={caseId} />}
            <NextCase caseId={caseId} />
          </div>
        </div>
      )}
    </ReadView>
  )
}

function Head({ sitting }: { sitting: Sitting }) {
  const { head, members } = sitting
  const tracks = useTracks()
  const there = members.filter((m) => m.wasPresent).map((m) => m.name ?? (m.guest ? t(`guest.${m.guest}`) : ''))
  return (
    <Section title={`${t(`kind.${head.kind}`)}, ${shortDay(head.heldOn)}`}>
      <div className="stack stack-3">
        <p>
          <b>{decisionWord(head)}</b>{' '}
          {head.needsHead && (
            <StatusText kind={head.endorsedAt ? 'approved' : 'wait'} who={head.endorsedAt ? undefined : t('head')} />
          )}
        </p>
        <Facts
          of={[
            head.cause && t(`cause.${head.cause}`),
            t('result.chair', { name: head.chair }),
            head.secretary && t('result.secretary', { name: head.secretary }),
            head.track && tracks.nameOf(head.track),
            head.nextReviewOn && t('result.next', { day: shortDay(head.nextReviewOn) }),
            head.toldOn ? t('result.told', { day: shortDay(head.toldOn) }) : t('earlier.not_told'),
            head.dissents > 0 && t('result.dissents', { count: head.dissents }),
          ]}
        />
        <p className="small quiet">{t('result.there', { names: there.join(', ') })}</p>
      </div>
    </Section>
  )
}

function Minutes({ sitting }: { sitting: Sitting }) {
  const m = sitting.minutes
  if (!m) return null
  const nameOf = (id: string) => sitting.members.find((x) => x.personId === id)?.name ?? ''
  const parts: [string, string][] = [
    [t('forms.record.facts'), m.facts],
    [t('forms.record.discussion'), m.discussion],
    [t('forms.record.options'), m.options],
    [t('forms.record.explanation'), m.explanation],
    [t('forms.record.dissent'), m.dissent.map((d) => `${nameOf(d.personId)}: ${d.text}`).join('\n')],
    [t('forms.record.guestNames'), m.guests],
  ]
  return (
    <>
      {m.herVoice && (
        <Section title={t('forms.record.herVoice')}>
          <Quote small>{m.herVoice}</Quote>
        </Section>
      )}
      {parts.map(([title, text]) =>
        text ? (
          <Section key={title} title={title}>
            {text}
          </Section>
        ) : null,
      )}
    </>
  )
}

/** F28 of a review, F29 of a conference. */
function Paper({ sitting: { head }, caseId }: { sitting: Sitting; caseId: string }) {
  const code = head.kind === 'review' ? 'F28' : 'F29'
  return (
    <PrintForm caseId={caseId} code={code.toLowerCase()} of="narrative" id={head.conferenceId}>
      {t('print_form', { code })}
    </PrintForm>
  )
}
