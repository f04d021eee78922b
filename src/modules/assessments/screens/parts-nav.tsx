import { Select } from '../../../design/select.tsx'
import { StatusText } from '../../../design/status-text.tsx'
import { PAGES, pageOf } from '../forms/parts.ts'
import type { Assessment } from './api.ts'
import { t } from './words.ts'

type Props = { assessment: Assessment; current: string; onPick: (part: string) => Promise<void> }

/** The thirteen parts in the order of the form, each with how far it is. */
export function PartsNav({ assessment, current, onPick }: Props) {
  const openOf = (code: string) =>
    assessment.sections.filter((s) => pageOf(s.part) === code).reduce((n, s) => n + s.openFields, 0)
  return (
    <div className="parts-nav">
      <div className="only-phone">
        <Select
          label={t('whole.parts')}
          value={current}
          options={PAGES.map((page) => {
            const [title, count] = [t(`part.${page}`), openOf(page)]
            return { value: page, label: count === 0 ? title : `${title} · ${t('whole.open_fields', { count })}` }
          })}
          onChange={(part) => void onPick(part)}
        />
      </div>
      <PartsList current={current} onPick={onPick} openOf={openOf} />
    </div>
  )
}

type ListProps = Pick<Props, 'current' | 'onPick'> & { openOf: (code: string) => number }

function PartsList({ current, onPick, openOf }: ListProps) {
  return (
    <nav className="parts card only-pc" aria-label={t('whole.parts')}>
      {PAGES.map((page) => {
        const open = openOf(page)
        return (
          <a
            key={page}
            className="parts__item"
            href={`?bagian=${page}`}
            aria-current={page === current ? 'step' : undefined}
            onClick={(event) => {
              event.preventDefault()
              void onPick(page)
            }}
          >
            <span>{t(`part.${page}`)}</span>
            <StatusText kind={open === 0 ? 'full' : 'none'}>
              {open === 0 ? ' ' : t('whole.open_fields', { count: open })}
            </StatusText>
          </a>
        )
      })}
    </nav>
  )
}
