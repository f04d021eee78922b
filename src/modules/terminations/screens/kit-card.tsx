import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { momentOf } from '../../../app/web/client/days.ts'
import { useMay } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useTracks } from '../../../app/web/client/use-tracks.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { Facts } from '../../../design/person-name.tsx'
import { Card, Section } from '../../../design/section.tsx'
import { formatRupiah } from '../../../kernel/rupiah.ts'
import { api, CHANGES, type ExitPage, type Prepared } from './api.ts'
import { ExplainKit, HandOverKit, ReserveKit } from './kit-dialogs.tsx'
import { KitHome } from './kit-home.tsx'
import { t } from './words.ts'

export type KitOf = NonNullable<ExitPage['toolkit']>
type Kit = KitOf['kits'][number]

/** Business equipment: what is kept for her, who hands it over, or why there is none. One kit for each woman. */
export function KitCard({ caseId, name, page, current, mayWork, kitOf }: Prepared & { kitOf: KitOf }) {
  const [dialog, setDialog] = useState<'reserve' | 'explain' | null>(null)
  const [handing, setHanding] = useState<Kit | null>(null)
  const mayReserve = useMay('stock.reserve')
  const asksForKit = current.checklist.some((i) => i.name === 'toolkit_rule_met')
  const isOpen = current.state !== 'closed' && mayWork
  if (kitOf.judgement === 'not_for_this_exit' && kitOf.kits.length === 0) return null
  const kept = kitOf.kits.find((k) => k.state === 'reserved')
  return (
    <Section title={t('kit.title')}>
      <Card body>
        <div className="stack">
          {kitOf.ownedBefore > 0 && <Banner kind="attention">{t('kit.owned_before', { name })}</Banner>}
          {kitOf.judgement === 'conference_first' && <p className="quiet">{t('kit.conference_first')}</p>}
          {kitOf.kits.map((k) => (
            <KitRow key={k.toolkitId} kit={k} isOpen={isOpen} onHand={() => setHanding(k)} />
          ))}
          {kitOf.kits.length === 0 && <p className="quiet">{t('kit.none')}</p>}
          {isOpen && !kitOf.kits.some((k) => k.state === 'handed_over') && (
            <KitHome caseId={caseId} home={kitOf.home} />
          )}
          {isOpen && (
            <div className="row row--wrap">
              {mayReserve && !kept && (
                <Button small icon="box" onClick={() => setDialog('reserve')}>
                  {t('kit.reserve')}
                </Button>
              )}
              {asksForKit && page.maySeeStory && (
                <Button small kind="plain" onClick={() => setDialog('explain')}>
                  {t('kit.explain')}
                </Button>
              )}
            </div>
          )}
        </div>
      </Card>
      {dialog === 'reserve' && <ReserveKit caseId={caseId} home={kitOf.home} onClose={() => setDialog(null)} />}
      {dialog === 'explain' && <ExplainKit caseId={caseId} onClose={() => setDialog(null)} />}
      {handing && (
        <HandOverKit caseId={caseId} kit={handing} isSecond={kitOf.ownedBefore > 0} onClose={() => setHanding(null)} />
      )}
    </Section>
  )
}

function KitRow({ kit, isOpen, onHand }: { kit: Kit; isOpen: boolean; onHand: () => void }) {
  const tracks = useTracks()
  const mayHand = useMay('terminations.toolkit')
  const back = useCommand(api.stock.returnToolkit, { changes: CHANGES })
  return (
    <div>
      <div className="row row--between row--top">
        <p>
          <b>{t('kit.of_track', { track: tracks.spoken(kit.track) })}</b>, {formatRupiah(kit.valueRupiah)}
        </p>
        {isOpen && kit.state === 'reserved' && (
          <span className="row">
            <Button small kind="plain" busy={back.busy} onClick={() => void back.run({ toolkitId: kit.toolkitId })}>
              {t('kit.back')}
            </Button>
            {mayHand && !kit.reservedByMe && (
              <Button small kind="tint" onClick={onHand}>
                {t('kit.hand')}
              </Button>
            )}
          </span>
        )}
      </div>
      <Facts
        of={[
          kit.label,
          kit.handedOverAt ? t('kit.handed', { when: momentOf(kit.handedOverAt) }) : t('kit.kept'),
          kit.state === 'reserved' && kit.reservedByMe ? t('kit.other_hands') : null,
        ]}
      />
      <details className="small">
        <summary>{t('kit.items', { count: kit.items.length })}</summary>
        <ul>
          {kit.items.map((i) => (
            <li key={`${i.name} ${i.serial ?? ''}`}>
              {[i.name, i.brand, i.serial].filter(Boolean).join(', ')} · {i.quantity} {i.unit} ·{' '}
              {formatRupiah(i.quantity * i.unitPriceRupiah)}
            </li>
          ))}
        </ul>
      </details>
      <CommandRefusal of={back} />
    </div>
  )
}
