import { MiniTable } from '../../../design/mini-table.tsx'
import { ELEMENTS, MARKS } from '../rules.ts'
import { t } from './words.ts'

/** Lembar survei, on paper alone: as many copies as are needed are made of it, each with another number, shuffled before they are given out. */
export function BlankSheet() {
  return (
    <div className="print-only">
      <h2>{t('blank.title')}</h2>
      <p>{t('blank.note')}</p>
      <p>{t('blank.no')}</p>
      <MiniTable
        title={t('blank.title')}
        head={[t('blank.question'), ...MARKS.slice(1).map((m) => t(`mark.${m}`))]}
        rows={ELEMENTS.map((element, i) => ({
          key: element,
          cells: [`${i + 1}. ${t(`element.${element}`)}`, '☐', '☐', '☐', '☐'],
        }))}
      />
      <p>{t('blank.words')}</p>
    </div>
  )
}
