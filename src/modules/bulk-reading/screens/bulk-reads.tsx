import type { z } from 'zod'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { momentOf, shortDay } from '../../../app/web/client/days.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Button } from '../../../design/button.tsx'
import { Empty } from '../../../design/empty-state.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { Section } from '../../../design/section.tsx'
import type { bulkReading } from '../contract.ts'
import { api } from './api.ts'
import { t } from './words.ts'

type BulkRead = z.output<typeof bulkReading.bulkReads.output>['reads'][number]

/** Who opened very many files in an hour: whether it was her work is said by a colleague. */
export function BulkReads() {
  const read = useRead(api.bulkReading.bulkReads, {})
  return (
    <ReadView read={read} lines={6}>
      {({ reads }) => {
        const waiting = reads.filter((r) => r.reviewedAt === null)
        const past = reads.filter((r) => r.reviewedAt !== null)
        return (
          <div className="settings">
            <PageHead title={t('title')} note={t('note')} />
            {waiting.length === 0 ? (
              <Empty {...{ t, name: 'empty', href: '/pengaturan/audit' }} />
            ) : (
              <Section title={t('waiting')} count={waiting.length}>
                <List reads={waiting} />
              </Section>
            )}
            {past.length > 0 && (
              <Section title={t('past')}>
                <List reads={past} />
              </Section>
            )}
          </div>
        )
      }}
    </ReadView>
  )
}

const List = ({ reads }: { reads: readonly BulkRead[] }) => (
  <ul className="card lines">
    {reads.map((r) => (
      <li key={r.bulkReadId}>
        <One of={r} />
      </li>
    ))}
  </ul>
)

function One({ of: r }: { of: BulkRead }) {
  return (
    <article className="opening">
      <p>
        <b>{t('by', { who: r.who, files: r.files })}</b>
        <br />
        <span className="small quiet">{momentOf(r.at)}</span>
      </p>
      <p className={r.why === null ? 'quiet' : undefined}>{r.why === null ? t('unsaid') : t.code('why', r.why)}</p>
      <p className="row row--wrap">
        <LinkButton small href="/pengaturan/audit">
          {t('what')}
        </LinkButton>
      </p>
      {r.verdict === null ? (
        <Review of={r} />
      ) : (
        <p className="small">
          {t(`verdict.${r.verdict}`, { who: r.reviewer ?? '', day: shortDay(r.reviewedAt ?? '') })}
        </p>
      )}
    </article>
  )
}

function Review({ of: r }: { of: BulkRead }) {
  const command = useCommand(api.bulkReading.review, { changes: [api.bulkReading.bulkReads] })
  if (r.isMine) return <p className="small quiet">{t('mine')}</p>
  const say = (verdict: 'right' | 'not_right') => void command.run({ bulkReadId: r.bulkReadId, verdict })
  return (
    <div className="stack stack-2">
      <p className="small quiet">{t('look_by', { day: momentOf(r.lookBy) })}</p>
      <CommandRefusal of={command} />
      <div className="row row--wrap">
        <Button kind="primary" icon="check" busy={command.busy} onClick={() => say('right')}>
          {t('right')}
        </Button>
        <Button icon="messages" busy={command.busy} onClick={() => say('not_right')}>
          {t('not_right')}
        </Button>
      </div>
    </div>
  )
}
