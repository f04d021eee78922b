import { LivingPart, livingPath } from '../../../app/web/client/living-part.tsx'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import type { CasePart } from '../../../app/web/client/screen-route.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { EmptyState } from '../../../design/empty-state.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { Card, Quote, Section } from '../../../design/section.tsx'
import { StatTile, Tiles } from '../../../design/tiles.tsx'
import { groupThousands } from '../../../kernel/rupiah.ts'
import { CRITERIA, ENOUGH_CRITERIA } from '../../aftercare/rules.ts'
import { toolWords } from '../../stock/said.ts'
import { api, type Business } from './api.ts'
import { Licence, Loans } from './legal.tsx'
import { Criteria, Tools } from './standing.tsx'
import { Trend } from './trend.tsx'
import { whenOf } from './when.ts'
import { t } from './words.ts'

/** Usaha, sekarang: what her business brings, beside dated yardsticks, and how far she stands alone. */
export function Now(of: CasePart) {
  const { caseId } = of.page
  const read = useRead(api.enterprise.ofCase, { caseId })
  return (
    <LivingPart of={of} part="now" t={t}>
      <ReadView read={read} lines={8}>
        {(her) => (
          <>
            {her.ownWords && <Quote>{her.ownWords}</Quote>}
            {her.months.length > 0 ? (
              <>
                <Sums her={her} />
                <Trend her={her} />
              </>
            ) : (
              <Before caseId={caseId} her={her} />
            )}
            <div className="cols cols--even">
              <Tools her={her} />
              <Criteria her={her} />
            </div>
            <div className="cols cols--even">
              <Loans {...{ caseId, her }} />
              <Licence {...{ caseId, her }} />
            </div>
          </>
        )}
      </ReadView>
    </LivingPart>
  )
}

/** Before anybody has asked after her stay: what is planned, and where it is written. */
function Before({ caseId, her }: { caseId: string; her: Business }) {
  const to = her.plan ? 'plan' : her.picked ? 'plan' : 'choices'
  return (
    <Section title={t('trend.title')}>
      <Card body>
        <EmptyState
          title={t('trend.none')}
          next={<LinkButton href={livingPath(caseId, to)}>{t(`trend.to_${to}`)}</LinkButton>}
        >
          {t('trend.why')}
        </EmptyState>
      </Card>
    </Section>
  )
}

function Sums({ her }: { her: Business }) {
  const last = her.months.at(-1)
  const before = her.months.at(-2)
  if (!last) return null
  const used = her.tools.at(-1)
  const isAsked = her.criteria.met.length + her.criteria.notMet.length > 0
  return (
    <Tiles>
      <StatTile
        href="#tren"
        num={groupThousands(last.ownRupiah)}
        word={t('tile.own', { when: whenOf(last.month) })}
        was={before && t('tile.own_before', { when: whenOf(before.month), rupiah: groupThousands(before.ownRupiah) })}
      />
      <StatTile
        href="#tren"
        num={groupThousands(last.perCapitaRupiah)}
        word={t('tile.head', { n: last.people })}
        was={
          last.povertyLine
            ? t('tile.line', {
                rupiah: groupThousands(last.povertyLine.rupiah),
                from: last.povertyLine.from.slice(0, 7),
              })
            : t('tile.no_line')
        }
      />
      <StatTile href="#alat" num={used ? toolWords.code('tool', used.status) : '–'} word={t('tile.tools')} />
      <StatTile
        href="#ukuran"
        num={isAsked ? t('tile.of', { n: her.criteria.met.length, of: CRITERIA.length }) : '–'}
        word={t(isAsked ? 'tile.criteria' : 'tile.criteria_unasked', { n: ENOUGH_CRITERIA })}
        was={t(her.criteria.isDecided ? 'tile.decided' : 'tile.undecided')}
      />
    </Tiles>
  )
}
