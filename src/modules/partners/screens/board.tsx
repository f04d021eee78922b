import { useState } from 'react'
import { dayMonthYear, shortDay } from '../../../app/web/client/days.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRead } from '../../../app/web/client/use-read.ts'
import { WholeList } from '../../../app/web/client/whole-list.tsx'
import { Button } from '../../../design/button.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { Link } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { Section } from '../../../design/section.tsx'
import { Flag, StatusText } from '../../../design/status-text.tsx'
import { formatRupiah, groupThousands } from '../../../kernel/rupiah.ts'
import { partnerList } from '../lists/partners.ts'
import { STAGES } from '../rules.ts'
import { api, type Card } from './api.ts'
import { PartnerDialog } from './partner-dialog.tsx'
import { t } from './words.ts'
import './partners.css'

/** Mitra: who they are and how far it has come, as a board and as a table. */
export function Board() {
  const read = useRead(api.partners.partners, {})
  const [adds, setAdds] = useState(false)
  const add = read.data?.mayWrite && (
    <Button kind="primary" icon="plus" onClick={() => setAdds(true)}>
      {t('partner.add')}
    </Button>
  )
  return (
    <>
      <PageHead
        title={t('board.title')}
        note={read.data && t('board.note', { count: read.data.active })}
        actions={add}
      />
      <ReadView read={read} lines={8}>
        {({ partners }) =>
          partners.length === 0 ? (
            <EmptyState title={t('board.none')} next={add || t('board.none_who')}>
              {t('board.none_why')}
            </EmptyState>
          ) : (
            <div className="stack stack-5">
              <div className="board">
                {STAGES.filter((s) => s !== 'declined').map((stage) => (
                  <Column key={stage} title={t(`stage.${stage}`)} cards={partners.filter((p) => p.stage === stage)} />
                ))}
              </div>
              <Section title={t('board.table')} count={partners.length}>
                <WholeList
                  of={partnerList}
                  t={t}
                  caption={t('board.table')}
                  rows={partners}
                  rowKey={(p) => p.partnerId}
                  href={(p) => `/mitra/${p.partnerId}`}
                  cells={{
                    hourly: (p) => <span className="num">{p.hourly === null ? '–' : groupThousands(p.hourly)}</span>,
                  }}
                />
              </Section>
            </div>
          )
        }
      </ReadView>
      {adds && <PartnerDialog partner={null} onClose={() => setAdds(false)} />}
    </>
  )
}

const Column = ({ title, cards }: { title: string; cards: readonly Card[] }) => (
  <section className="board__col" aria-label={title}>
    <h2>
      {title} <span className="count">{cards.length}</span>
    </h2>
    <ul className="board__cards">
      {cards.map((c) => (
        <li key={c.partnerId} className="card board__card">
          <h3>
            <Link href={`/mitra/${c.partnerId}`}>{c.name}</Link>
          </h3>
          <Said of={c} />
        </li>
      ))}
    </ul>
  </section>
)

/** Whether everybody is counted who is there, and beside which quota. */
const counted = (c: Card) => (c.isCounted ? (c.untilOn === null ? 'there' : 'people') : 'known')

/** Who is there today; whoever begins later is told apart. */
const now = (c: Card) => c.people - (c.coming ?? 0)

/** What matters of one: a wage that is too low, an agreement that runs out, the next step. */
export const Said = ({ of: c }: { of: Card }) => (
  <>
    {c.wants && <p className="small quiet">{c.wants}</p>}
    {c.isLow && c.hourly !== null && (
      <Flag icon="alert-triangle">{t('card.low', { money: formatRupiah(c.hourly) })}</Flag>
    )}
    {c.untilOn &&
      (c.isEnding ? (
        <Flag icon="clock">{t('card.ending', { on: dayMonthYear(c.untilOn) })}</Flag>
      ) : (
        <p className="small quiet">{t('card.until', { on: dayMonthYear(c.untilOn) })}</p>
      ))}
    {c.overOn && c.stage !== 'declined' && <Flag icon="clock">{t('card.over', { on: dayMonthYear(c.overOn) })}</Flag>}
    {now(c) > 0 && <p className="small">{t(`card.${counted(c)}`, { count: now(c), quota: c.quota })}</p>}
    {c.coming !== null && c.coming > 0 && <p className="small">{t('works.coming', { count: c.coming })}</p>}
    {c.next && c.nextOn && <p className="small">{t('card.next', { step: c.next, on: shortDay(c.nextOn) })}</p>}
    {c.isActive && <StatusText kind="full">{t('card.active')}</StatusText>}
  </>
)
