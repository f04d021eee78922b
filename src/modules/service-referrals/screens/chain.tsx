import { useState } from 'react'
import { dayMonthYear, momentOf, shortDay } from '../../../app/web/client/days.ts'
import { useHasRole } from '../../../app/web/client/session.ts'
import { Button } from '../../../design/button.tsx'
import { Milestones } from '../../../design/charts/milestones.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { Card } from '../../../design/section.tsx'
import { Flag } from '../../../design/status-text.tsx'
import { formatRupiah } from '../../../kernel/rupiah.ts'
import { type Reach, reachOf } from '../rules.ts'
import type { Leg } from './api.ts'
import { Papers, Transfer } from './papers.tsx'
import { ReplyDialog } from './reply-dialog.tsx'
import { t } from './words.ts'

/** Of what only the nurse, or only the head and her worker may know, no letter stands in the book. */
const HAS_LETTER: readonly Reach[] = ['story', 'health']

/** One chain as a picture, health centre, then hospital, then the result; under it what was written, and the one thing to do next. */
export function Chain({ legs }: { legs: readonly Leg[] }) {
  const [replies, setReplies] = useState(false)
  const last = legs.at(-1)
  const makes = useHasRole('head', 'coordinator', 'social_worker') // who makes F23
  if (!last) return null
  const mayPrint = makes && HAS_LETTER.includes(reachOf(last.kind, last.isNurseOnly))
  return (
    <Card body>
      <div className="stack stack-3">
        <Milestones
          label={t('chain.label')}
          of={[
            ...legs.map((leg) => ({
              key: leg.id,
              title: leg.service,
              when: `${shortDay(leg.referredOn)} · ${leg.referredBy}`,
              said: about(leg),
              look: leg.result ? ('done' as const) : ('now' as const),
            })),
            {
              key: 'result',
              title: t('chain.result'),
              when:
                last.result && last.closedOn
                  ? shortDay(last.closedOn)
                  : t('chain.by', { day: shortDay(last.answerBy) }),
              said: last.result ? t(`result.${last.result}`) : undefined,
              look: last.result ? ('done' as const) : ('ahead' as const),
            },
          ]}
        />
        {last.isLate && (
          <Flag danger icon="alert-circle">
            {t('standing.late', { day: shortDay(last.answerBy) })}
          </Flag>
        )}
        {last.urgency === 'now' && !last.result && (
          <Flag danger icon="alert-triangle">
            {t('urgency.now')}
          </Flag>
        )}
        {legs.map((leg) => (
          <Written key={leg.id} leg={leg} />
        ))}
        {last.kind === 'institution' && <Transfer leg={last} />}
        {legs.map((leg) => (
          <Papers key={leg.id} leg={leg} />
        ))}
        {last.mayAnswer && (
          <div className="row row--wrap">
            <Button kind="primary" icon="inbox" onClick={() => setReplies(true)}>
              {t('reply.do')}
            </Button>
            <LinkButton icon="arrow-right" href={`/penerima-manfaat/${last.caseId}/layanan?lanjut=${last.id}`}>
              {t('chain.onward')}
            </LinkButton>
            {mayPrint && (
              <LinkButton icon="printer" href={`/surat/baru?case=${last.caseId}&surat=f23&tentang=${last.id}`}>
                {t('chain.letter')}
              </LinkButton>
            )}
          </div>
        )}
        {replies && <ReplyDialog leg={last} onClose={() => setReplies(false)} />}
      </div>
    </Card>
  )
}

const about = (leg: Leg): string =>
  [
    leg.escort && t('chain.escort', { who: leg.escort }),
    leg.costRupiah !== null && formatRupiah(leg.costRupiah),
    leg.payer && t(`payer.${leg.payer}`),
  ]
    .filter(Boolean)
    .join(' · ')

/** What was asked and told, and what came back; closed to whoever holds no key of it. */
function Written({ leg }: { leg: Leg }) {
  const shared = leg.shared.map((s) => t(`shared.${s}`)).join(', ')
  return (
    <details>
      <summary>
        {leg.service} · {dayMonthYear(leg.referredOn)}
      </summary>
      <dl className="told">
        <div>
          <dt>{t('written.shared')}</dt>
          <dd>{shared === '' ? t('written.nothing') : shared}</dd>
        </div>
        <div>
          <dt>{t('written.basis')}</dt>
          <dd>
            {t(`basis.${leg.basis}`)}
            {leg.sent?.ground && `: ${leg.sent.ground}`}
          </dd>
        </div>
        {leg.sent ? (
          (['reason', 'message', 'condition'] as const).map(
            (key) =>
              leg.sent?.[key] && (
                <div key={key}>
                  <dt>{t(`written.${key}`)}</dt>
                  <dd>{leg.sent[key]}</dd>
                </div>
              ),
          )
        ) : (
          <div>
            <dt>{t('written.reason')}</dt>
            <dd className="quiet">{t('written.closed')}</dd>
          </div>
        )}
        {leg.replies.map((r) => (
          <div key={r.noteId}>
            <dt>{t('written.reply', { who: r.by, at: momentOf(r.at) })}</dt>
            <dd>{r.said}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
