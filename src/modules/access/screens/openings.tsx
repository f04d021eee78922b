import type { z } from 'zod'
import { momentOf, shortDay } from '../../../app/web/client/days.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useHasRole } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Button } from '../../../design/button.tsx'
import { Empty } from '../../../design/empty-state.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { Section } from '../../../design/section.tsx'
import type { access } from '../contract.ts'
import { api } from './api.ts'
import { t } from './words.ts'

type Opening = z.output<(typeof access)['openings']['output']>['openings'][number]

/** Files that were opened with a reason: whether it was right is said by a colleague within 72 hours. */
export function Openings() {
  const read = useRead(api.access.openings, {})
  return (
    <ReadView read={read} lines={6}>
      {({ openings }) => {
        const waiting = openings.filter((o) => o.reviewedAt === null)
        const past = openings.filter((o) => o.reviewedAt !== null)
        return (
          <div className="settings">
            <PageHead title={t('openings.title')} note={t('openings.note')} />
            {waiting.length === 0 ? (
              <Empty {...{ t, name: 'openings.empty', href: '/pengaturan/audit' }} />
            ) : (
              <Section title={t('openings.waiting')} count={waiting.length}>
                <List openings={waiting} />
              </Section>
            )}
            {past.length > 0 && (
              <Section title={t('openings.past')}>
                <List openings={past} />
              </Section>
            )}
          </div>
        )
      }}
    </ReadView>
  )
}

const List = ({ openings }: { openings: readonly Opening[] }) => (
  <ul className="card lines">
    {openings.map((o) => (
      <li key={o.id}>
        <One opening={o} />
      </li>
    ))}
  </ul>
)

function One({ opening: o }: { opening: Opening }) {
  const mayLook = useHasRole('head', 'coordinator')
  return (
    <article className="opening">
      <p>
        <b>{t('openings.by', { who: o.who, label: o.label ?? '–' })}</b>
        <br />
        <span className="small quiet">
          {t.code('glass', o.category)} ·{' '}
          {t('openings.window', { from: momentOf(o.openedAt), until: momentOf(o.expiresAt) })}
        </span>
      </p>
      <p className={o.reason === null ? 'quiet' : undefined}>{o.reason ?? t('openings.no_reason')}</p>
      {mayLook && (
        <p className="row row--wrap">
          <LinkButton small href={`/penerima-manfaat/${o.caseId}`}>
            {t('openings.file')}
          </LinkButton>
          <LinkButton small href={`/penerima-manfaat/${o.caseId}/akses`}>
            {t('openings.readers')}
          </LinkButton>
        </p>
      )}
      {o.reviewedAt === null ? <Review opening={o} /> : <Reviewed opening={o} />}
    </article>
  )
}

function Reviewed({ opening: o }: { opening: Opening }) {
  const said = { who: o.reviewer ?? '', day: shortDay(o.reviewedAt ?? '') }
  return (
    <p className="small">{t(o.verdict === 'right' ? 'openings.verdict.right' : 'openings.verdict.not_right', said)}</p>
  )
}

function Review({ opening: o }: { opening: Opening }) {
  const command = useCommand(api.access.reviewOpening)
  if (o.isMine) return <p className="small quiet">{t('openings.mine')}</p>
  const say = (verdict: 'right' | 'not_right') => void command.run({ openingId: o.id, verdict })
  return (
    <div className="stack stack-2">
      <p className="small quiet">{t('openings.review_by', { day: momentOf(o.reviewBy) })}</p>
      {command.sentence && <p role="alert">{command.sentence}</p>}
      <div className="row row--wrap">
        <Button kind="primary" icon="check" busy={command.busy} onClick={() => say('right')}>
          {t('openings.right')}
        </Button>
        <Button icon="messages" busy={command.busy} onClick={() => say('not_right')}>
          {t('openings.not_right')}
        </Button>
      </div>
    </div>
  )
}
