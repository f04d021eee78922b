import { WholeList } from '../../../app/web/client/whole-list.tsx'
import { Button } from '../../../design/button.tsx'
import { Bars } from '../../../design/charts/bars.tsx'
import { Section } from '../../../design/section.tsx'
import { groupThousands } from '../../../kernel/rupiah.ts'
import { lineList } from '../lists/outings.ts'
import type { Line, Outing } from './api.ts'
import { t } from './words.ts'

/** What went along: the numbers must settle, and the picture says what is still open. */
export function Lines({ outing: o, onCount }: { outing: Outing; onCount: (line: Line) => void }) {
  const goods = o.lines.filter((l) => !l.isService)
  const sum = (of: 'taken' | 'sold' | 'back' | 'lost') => goods.reduce((n, l) => n + l[of], 0)
  const open = goods.reduce((n, l) => n + l.left, 0)
  if (o.lines.length === 0) return <p className="quiet">{t(o.step === 'planned' ? 'lines.wait' : 'lines.none')}</p>
  const said = t('lines.says', { taken: sum('taken'), sold: sum('sold'), back: sum('back'), lost: sum('lost') })
  return (
    <Section title={t('lines.title')} count={open > 0 ? t('lines.open', { said, count: open }) : said}>
      <div className="stack">
        {goods.length > 0 && (
          <Bars
            title={t('lines.picture')}
            note={t('lines.picture_note')}
            head={[t('lines.what'), t('lines.picture')]}
            long
            rows={goods.map((l) => ({
              key: l.workId,
              label: l.title,
              parts: [
                { key: 'sold', value: l.sold, look: 'full' as const },
                { key: 'back', value: l.back + l.lost, look: 'half' as const },
                { key: 'left', value: l.left, look: 'rest' as const },
              ],
              said: t('lines.bar', { sold: l.sold, taken: l.taken }),
            }))}
          />
        )}
        <WholeList
          of={lineList}
          t={t}
          caption={t('lines.title')}
          rows={o.lines}
          rowKey={(l) => l.workId}
          cells={{
            getsRupiah: (l) => <span className="num">{groupThousands(l.getsRupiah)}</span>,
            soldRupiah: (l) => <span className="num">{groupThousands(l.soldRupiah)}</span>,
            step: (l) =>
              o.mayCarry && (l.left > 0 || (l.isService && o.step !== 'back')) ? (
                <Button small onClick={() => onCount(l)}>
                  {t('count.open')} <span className="sr">{l.title}</span>
                </Button>
              ) : (
                '–'
              ),
          }}
        />
      </div>
    </Section>
  )
}
