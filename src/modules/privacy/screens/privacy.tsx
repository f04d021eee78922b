import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { momentOf, shortDay } from '../../../app/web/client/days.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useSearchParam } from '../../../app/web/client/route.ts'
import { saveFile } from '../../../app/web/client/save-file.ts'
import { useMay } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { WholeList } from '../../../app/web/client/whole-list.tsx'
import { Button } from '../../../design/button.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { Calm, CalmRow } from '../../../design/home-rows.tsx'
import { Link, LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { Card, Section } from '../../../design/section.tsx'
import { StatusText } from '../../../design/status-text.tsx'
import { disclosureList, requestList } from '../lists/privacy.ts'
import { api, type BreachLine } from './api.ts'
import { LawClock } from './clock.tsx'
import { HowLong } from './how-long.tsx'
import { AskDisclosure, RecordBreach, RecordRequest } from './new-dialogs.tsx'
import { t } from './words.ts'

type Asked = 'request' | 'breach' | 'disclosure'

/** Pelindungan data: what runs against a clock stands first. */
export function Privacy() {
  const [wanted, setWanted] = useSearchParam('catat')
  const [copy, setCopy] = useSearchParam('salinan')
  const [asked, setAsked] = useState<Asked | null>(wanted === 'insiden' ? 'breach' : null)
  const leads = useMay('privacy.lead')
  const onClose = () => {
    setAsked(null)
    if (wanted !== null) setWanted(null)
    if (copy !== null) setCopy(null)
  }
  return (
    <div className="stack stack-5">
      <PageHead
        title={t('page.title')}
        note={t('page.note')}
        actions={
          <>
            <Button icon="user-shield" onClick={() => setAsked('request')}>
              {t('request.new')}
            </Button>
            <Button icon="alert-triangle" onClick={() => setAsked('breach')}>
              {t('breach.new')}
            </Button>
          </>
        }
      />
      <Breaches onNew={() => setAsked('breach')} />
      <Requests onNew={() => setAsked('request')} />
      {leads && <Withdrawals />}
      <Disclosures onNew={() => setAsked('disclosure')} />
      <div className="row row--wrap">
        {leads && (
          <LinkButton icon="archive" href="/pelindungan-data/retensi">
            {t('retention.open')}
          </LinkButton>
        )}
        <LinkButton icon="list" href="/pelindungan-data/pemrosesan">
          {t('processing.title')}
        </LinkButton>
      </div>
      {asked === 'request' && <RecordRequest onClose={onClose} />}
      {asked === 'breach' && <RecordBreach ofCopy={copy} onClose={onClose} />}
      {asked === 'disclosure' && <AskDisclosure onClose={onClose} />}
    </div>
  )
}

function Breaches({ onNew }: { onNew: () => void }) {
  const read = useRead(api.privacy.breaches, {}, { fresh: true })
  return (
    <ReadView read={read} lines={6}>
      {({ breaches }) => {
        const [open, closed] = [breaches.filter((b) => !b.closedAt), breaches.filter((b) => b.closedAt)]
        return (
          <Section title={t('breach.title')} count={open.length}>
            <div className="stack">
              {open.length === 0 && (
                <EmptyState title={t('breach.none')} next={<Button onClick={onNew}>{t('breach.new')}</Button>}>
                  {t('breach.none_why')}
                </EmptyState>
              )}
              {open.map((b) => (
                <Running key={b.breachId} of={b} />
              ))}
              {closed.length > 0 && (
                <Calm>
                  {closed.map((b) => (
                    <CalmRow
                      key={b.breachId}
                      title={<Link href={`/pelindungan-data/insiden/${b.breachId}`}>{b.title ?? b.number}</Link>}
                      note={t('breach.closed', { day: shortDay(b.closedAt ?? '') })}
                    />
                  ))}
                </Calm>
              )}
            </div>
          </Section>
        )
      }}
    </ReadView>
  )
}

function Running({ of: b }: { of: BreachLine }) {
  return (
    <Card>
      <LawClock of={b} />
      <div className="card__body">
        <div className="stack stack-2">
          <h3>{b.title ?? t('breach.sealed')}</h3>
          <p className="small quiet">{t('breach.known', { number: b.number, at: momentOf(b.foundAt), by: b.by })}</p>
          <p className="small">
            {b.mustTell.length > 0
              ? t('breach.waits', { whom: b.mustTell.map((w) => t(`whom.${w}`)).join(', ') })
              : t('breach.all_told')}
          </p>
          <p>
            <LinkButton kind="primary" href={`/pelindungan-data/insiden/${b.breachId}`}>
              {t('breach.open')}
            </LinkButton>
          </p>
        </div>
      </div>
    </Card>
  )
}

function Requests({ onNew }: { onNew: () => void }) {
  const read = useRead(api.privacy.requests, {}, { fresh: true })
  const blank = useCommand(api.privacy.requestForm, { changes: [], onDone: saveFile })
  return (
    <ReadView read={read} lines={4}>
      {({ requests }) => (
        <Section
          title={t('request.title')}
          count={requests.filter((r) => r.standing !== 'answered' && r.standing !== 'done').length}
        >
          <div className="stack stack-2">
            {requests.length === 0 ? (
              <EmptyState title={t('request.none')} next={<Button onClick={onNew}>{t('request.new')}</Button>} />
            ) : (
              <WholeList
                of={requestList}
                t={t}
                caption={t('request.title')}
                rows={requests.map((r) => ({ ...r, herNo: r.herNo ?? t('request.no_number') }))}
                rowKey={(r) => r.requestId}
                href={(r) => `/pelindungan-data/permintaan/${r.requestId}`}
                cells={{
                  standing: (r) => <HowLong of={r} />,
                }}
              />
            )}
            <p className="small quiet">{t('request.law')}</p>
            <CommandRefusal of={blank} />
            <p>
              <Button small icon="printer" busy={blank.busy} onClick={() => void blank.run({})}>
                {t('paper.blank')}
              </Button>
            </p>
          </div>
        </Section>
      )}
    </ReadView>
  )
}

/** What follows when she takes something back, until when. */
function Withdrawals() {
  const read = useRead(api.privacy.withdrawals, {}, { fresh: true })
  return (
    <ReadView read={read} lines={2}>
      {({ withdrawals }) =>
        withdrawals.length === 0 ? null : (
          <Section title={t('withdrawal.title')} count={withdrawals.filter((w) => !w.doneAt).length}>
            <Calm>
              {withdrawals.map((w) => (
                <CalmRow
                  key={w.id}
                  title={`${w.herNo ?? t('request.no_number')} · ${t.code('purpose', w.purpose)}`}
                  note={t(w.doneAt ? 'withdrawal.done' : 'withdrawal.until', {
                    at: momentOf(w.doneAt ?? w.dueAt ?? ''),
                    follows: t.code('follows', w.purpose),
                  })}
                >
                  <StatusText kind={w.doneAt ? 'full' : w.isLate ? 'back' : 'doing'}>
                    {t(w.doneAt ? 'standing.done' : w.isLate ? 'standing.late' : 'standing.open')}
                  </StatusText>
                </CalmRow>
              ))}
            </Calm>
          </Section>
        )
      }
    </ReadView>
  )
}

function Disclosures({ onNew }: { onNew: () => void }) {
  const read = useRead(api.privacy.disclosures, {}, { fresh: true })
  const add = (
    <Button icon="send" onClick={onNew}>
      {t('disclosure.new')}
    </Button>
  )
  return (
    <ReadView read={read} lines={3}>
      {({ disclosures }) => (
        <Section title={t('disclosure.title')} count={disclosures.length}>
          {disclosures.length === 0 ? (
            <EmptyState title={t('disclosure.none')} next={add}>
              {t('disclosure.none_why')}
            </EmptyState>
          ) : (
            <div className="stack">
              <WholeList
                of={disclosureList}
                t={t}
                caption={t('disclosure.title')}
                rows={disclosures.map((d) => ({ ...d, recipient: d.recipient ?? t('breach.sealed') }))}
                rowKey={(d) => d.disclosureId}
                href={(d) => `/pelindungan-data/keluar/${d.disclosureId}`}
              />
              <p>{add}</p>
            </div>
          )}
        </Section>
      )}
    </ReadView>
  )
}
