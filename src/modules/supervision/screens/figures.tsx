import { longDay, monthName } from '../../../app/web/client/days.ts'
import { Bars } from '../../../design/charts/bars.tsx'
import { MiniTable } from '../../../design/mini-table.tsx'
import { Card, Section } from '../../../design/section.tsx'
import { StatTile, Tiles } from '../../../design/tiles.tsx'
import type { Figures } from '../shapes.ts'
import { t } from './words.ts'

const monthOf = (month: string) => monthName(Number(month.slice(5)) - 1)

/** What was done in a span: counts, notes by part and month as a picture with its table, and in time or not. */
export function WorkFigures({ of, href }: { of: Figures; href: string }) {
  return (
    <>
      <Section title={t('done.title')}>
        <Tiles>
          <StatTile
            num={of.women}
            word={t('done.women')}
            was={t('done.women_now', { house: of.inHouse, after: of.aftercare })}
            href={href}
          />
          <StatTile num={of.notes} word={t('done.notes')} was={t('done.corrected', { n: of.corrected })} href={href} />
          <StatTile
            num={of.conferences}
            word={t('done.conferences')}
            was={t('done.chaired', { n: of.chaired })}
            href={href}
          />
          <StatTile num={of.visits} word={t('done.visits')} was={t('done.groups', { n: of.groups })} href={href} />
        </Tiles>
      </Section>
      {of.parts.length > 0 && <Parts of={of} />}
      {of.timely.length > 0 && <Timely of={of} />}
    </>
  )
}

function Parts({ of }: { of: Figures }) {
  const sum = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0)
  const perMonth = of.months.map((_, i) => sum(of.parts.map((p) => p.counts[i] ?? 0)))
  return (
    <Section title={t('parts.title')} count={t('parts.count', { n: of.notes })}>
      <Card body>
        <div className="stack stack-3">
          <Bars
            title={t('parts.picture')}
            head={[t('parts.part'), t('parts.sum')]}
            sentences
            rows={of.parts.map((p) => ({
              key: p.part,
              label: t(`part.${p.part}`),
              parts: [{ key: 'n', value: sum(p.counts), look: 'full' as const }],
              said: String(sum(p.counts)),
            }))}
          />
          {/* biome-ignore lint/a11y/useSemanticElements: as in the data table */}
          <div role="group" className="table-box" tabIndex={0} aria-label={t('parts.title')}>
            <MiniTable
              title={t('parts.title')}
              head={[t('parts.part'), ...of.months.map(monthOf), t('parts.sum')]}
              rows={[
                ...of.parts.map((p) => ({
                  key: p.part,
                  cells: [t(`part.${p.part}`), ...p.counts.map(String), String(sum(p.counts))],
                })),
                { key: 'sum', cells: [t('parts.sum'), ...perMonth.map(String), String(sum(perMonth))] },
              ]}
            />
          </div>
        </div>
      </Card>
    </Section>
  )
}

/** No percent, so that nobody's is laid beside another's: how many fell due, how many were kept. */
const Timely = ({ of }: { of: Figures }) => (
  <Section title={t('timely.title')}>
    <Card body>
      <MiniTable
        title={t('timely.title')}
        head={[t('timely.what'), t('timely.due'), t('timely.kept')]}
        rows={of.timely.map((x) => ({
          key: x.what,
          cells: [t(`timely.${x.what}`), String(x.due), String(x.kept)],
        }))}
      />
    </Card>
  </Section>
)

export function Trainings({ of }: { of: Figures }) {
  if (of.trainings.length === 0) return null
  return (
    <Section title={t('trainings.title')} count={of.trainings.length}>
      <ul className="card lines">
        {of.trainings.map((x) => (
          <li key={`${x.on} ${x.what}`} className="card__body">
            {[x.what, longDay(x.on), x.hours !== null && t('trainings.hours', { n: x.hours })]
              .filter(Boolean)
              .join(', ')}
          </li>
        ))}
      </ul>
    </Section>
  )
}

export function StoodIn({ of }: { of: Figures }) {
  if (of.stoodIn.length === 0) return null
  return (
    <Section title={t('stood_in.title')} count={of.stoodIn.length}>
      <ul className="card lines">
        {of.stoodIn.map((x) => (
          <li key={`${x.fromOn} ${x.forWhom}`} className="card__body">
            {t('stood_in.line', { who: x.forWhom, from: longDay(x.fromOn), to: longDay(x.untilOn) })}
          </li>
        ))}
      </ul>
    </Section>
  )
}
