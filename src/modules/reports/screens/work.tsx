import { dayMonth, monthOf } from '../../../app/web/client/days.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Bars } from '../../../design/charts/bars.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { grouped } from '../../../design/grouped.ts'
import { PageHead } from '../../../design/page-head.tsx'
import { PrintButton } from '../../../design/print.tsx'
import { Card, Section } from '../../../design/section.tsx'
import { StatTile, Tiles } from '../../../design/tiles.tsx'
import { formatRupiah } from '../../../kernel/rupiah.ts'
import { ANSWERS } from '../../offers/rules.ts'
import { answerWord } from '../../offers/said.ts'
import { type FigureName, figureOf } from '../work.ts'
import { api, type Work } from './api.ts'
import { OfficePart } from './office.tsx'
import { t } from './words.ts'

type Figure = Work['figures'][number]
type Bar = Figure['bars'][number]

/** Ringkasan of one's own work: each bar opens the rows that it counts, and is a line of its own table. */
export function WorkPage() {
  const read = useRead(api.reports.work, {})
  return (
    <ReadView read={read} lines={10}>
      {({ sheets, figures }) => (
        <>
          <PageHead
            title={t('work.title')}
            note={t('work.note')}
            actions={<PrintButton>{t('page.print')}</PrintButton>}
          />
          <div className="stack stack-5">
            {sheets.map((sheet) => (
              <Section key={sheet} title={t(`sheet.${sheet}`)}>
                <Sheet of={figures.filter((f) => figureOf(f.figure).sheet === sheet)} />
              </Section>
            ))}
            {sheets.includes('office') && <OfficePart />}
          </div>
        </>
      )}
    </ReadView>
  )
}

function Sheet({ of }: { of: readonly Figure[] }) {
  if (of.every((f) => f.bars.every((b) => b.n === 0)))
    return <EmptyState title={t('work.none')} next={t('work.none_who')} />
  return (
    <div className="stack">
      <Tiles>
        {of.flatMap(({ figure, bars }) => {
          const [last, now] = bars.slice(-2)
          if (!last || !now || figureOf(figure).by === 'part') return []
          return [
            <StatTile
              key={figure}
              num={saidOf(figure, now)}
              word={t(t.known(`now.${figure}`))}
              was={t('work.before', { when: barWord(figure, last.key), n: saidOf(figure, last) })}
              href={hrefOf(figure, now.key)}
            />,
          ]
        })}
      </Tiles>
      <div className="cols cols--even">
        {of.map((f) => (
          <Card key={f.figure} body>
            <Picture of={f} />
          </Card>
        ))}
      </div>
    </div>
  )
}

const hrefOf = (figure: FigureName, bar: string) => `/ringkasan-kerja/isi?angka=${figure}&batang=${bar}`

export function barWord(figure: FigureName, key: string): string {
  const { by } = figureOf(figure)
  if (by === 'part') return partWord(figure, key)
  return by === 'month' ? monthOf(key) : dayMonth(key)
}

/** How it was; of whom an office sent, in the words of its answers. */
export function partWord(figure: FigureName, part: string): string {
  const answer = figureOf(figure).sheet === 'office' ? ANSWERS.find((one) => one === part) : undefined
  return answer ? answerWord(answer) : t(t.known(`${figure}.${part}`))
}

function saidOf(figure: FigureName, { n, full }: Bar): string {
  if (figureOf(figure).sheet === 'money') return formatRupiah(n)
  if (n === 0) return '–'
  return figureOf(figure).full.length > 0 ? t('work.of', { n: grouped(full), d: grouped(n) }) : grouped(n)
}

/** Weeks before anything was written down say nothing; the last four stay. */
const withoutBeginning = (bars: readonly Bar[]) => {
  const first = bars.findIndex((b) => b.n !== 0)
  return bars.slice(Math.min(first === -1 ? bars.length : first, Math.max(0, bars.length - 4)))
}

function Picture({ of: { figure, bars } }: { of: Figure }) {
  const { by } = figureOf(figure)
  return (
    <Bars
      title={t(`figure.${figure}`)}
      note={t(`figure.${figure}_note`)}
      head={[t(`by.${by}`), t(`figure.${figure}`)]}
      wordy
      rows={withoutBeginning(bars).map((b) => ({
        key: b.key,
        label: barWord(figure, b.key),
        parts: [
          { key: 'full', value: Math.max(0, b.full), look: 'full' as const },
          { key: 'rest', value: Math.max(0, b.n - b.full), look: 'rest' as const },
        ],
        said: b.n === 0 ? '–' : saidOf(figure, b),
        href: b.n === 0 ? undefined : hrefOf(figure, b.key),
      }))}
    />
  )
}
