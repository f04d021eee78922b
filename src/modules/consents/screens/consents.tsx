import { useState } from 'react'
import { dayMonthYear } from '../../../app/web/client/days.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useHasRole, useMay } from '../../../app/web/client/session.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Button } from '../../../design/button.tsx'
import { DataTable } from '../../../design/data-table.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { Section } from '../../../design/section.tsx'
import { api, type CasePage, type Consents as Ledger } from './api.ts'
import { ConsentDialog } from './consent-dialog.tsx'
import { WithdrawDialog } from './withdraw-dialog.tsx'
import { t } from './words.ts'

type Line = Ledger['current'][number]

/** What stands today, one purpose a line. A yes may be taken back here; nothing is ever written over. */
export function Consents({ page }: { page: CasePage }) {
  const read = useRead(api.consents.ledger, { caseId: page.caseId })
  const mayWrite = useMay('consents.record') && page.maySeeIdentity && page.mayWork
  const mayPrint = useHasRole('head', 'coordinator', 'administration', 'social_worker') && page.mayWork // who makes F04/F05
  const [asking, setAsking] = useState(false)
  const [taking, setTaking] = useState<Line['purpose'] | null>(null)
  return (
    <Section title={t('consent.title')}>
      <ReadView read={read}>
        {({ current }) => (
          <div className="stack">
            {current.length === 0 ? (
              <p className="quiet">{t('consent.none')}</p>
            ) : (
              <Standing lines={current} onTake={mayWrite ? setTaking : undefined} />
            )}
            <div className="row row--wrap">
              {mayWrite && (
                <Button icon="plus" onClick={() => setAsking(true)}>
                  {t('consent.add')}
                </Button>
              )}
              {current.length > 0 && mayPrint && (
                <LinkButton icon="printer" href={`/surat/baru?case=${page.caseId}&surat=f04-f05`}>
                  {t('consent.print')}
                </LinkButton>
              )}
            </div>
            {asking && <ConsentDialog page={page} onClose={() => setAsking(false)} />}
            {taking && <WithdrawDialog caseId={page.caseId} purpose={taking} onClose={() => setTaking(null)} />}
          </div>
        )}
      </ReadView>
    </Section>
  )
}

function Standing({
  lines,
  onTake,
}: {
  lines: readonly Line[]
  onTake: ((purpose: Line['purpose']) => void) | undefined
}) {
  const answerOf = (l: Line) => {
    const said = t.code('answer', l.answer)
    if (l.validUntil && !l.stands) return t('consent.ran_out', { day: dayMonthYear(l.validUntil) })
    return l.validUntil && l.stands ? t('consent.until', { answer: said, day: dayMonthYear(l.validUntil) }) : said
  }
  return (
    <DataTable
      caption={t('consent.title')}
      rows={lines}
      rowKey={(l) => l.purpose}
      columns={[
        {
          key: 'purpose',
          label: t('forms.talk.purpose'),
          head: true,
          cell: (l) => [t.code('purpose', l.purpose), l.recipient].filter(Boolean).join(': '),
        },
        { key: 'answer', label: t('forms.talk.answer'), cell: answerOf },
        { key: 'by', label: t('consent.talk'), cell: (l) => `${dayMonthYear(l.givenAt)}, ${l.explainedBy}` },
        ...(onTake
          ? [
              {
                key: 'do',
                label: t('consent.to_do'),
                cell: (l: Line) =>
                  l.stands ? (
                    <Button small kind="plain" onClick={() => onTake(l.purpose)}>
                      {t('consent.withdraw')}
                    </Button>
                  ) : null,
              },
            ]
          : []),
      ]}
    />
  )
}
