import { Select } from '../../../design/select.tsx'
import { StatusText } from '../../../design/status-text.tsx'
import { COMPREHENSIVE } from '../comprehensive/structure.ts'
import type { Assessment } from './api.ts'
import { own, t } from './words.ts'

type Props = { assessment: Assessment; current: string; onPick: (part: string) => Promise<void> }

/** The thirteen parts in the order of the form, each with how far it is. */
export function PartsNav({ assessment, current, onPick }: Props) {
  const openOf = (code: string) =>
    assessment.sections.filter((s) => s.part === code).reduce((n, s) => n + s.openFields, 0)
  return (
    <div className="parts-nav">
      <div className="only-phone">
        <Select
          label={t('whole.parts')}
          value={current}
          options={COMPREHENSIVE.parts.map((p) => ({
            value: String(p.code),
            label:
              openOf(p.code) === 0
                ? own(p.title)
                : `${own(p.title)} · ${t('whole.open_fields', { count: openOf(p.code) })}`,
          }))}
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
      {COMPREHENSIVE.parts.map((part) => {
        const open = openOf(part.code)
        return (
          <a
            key={part.code}
            className="parts__item"
            href={`?bagian=${part.code}`}
            aria-current={part.code === current ? 'step' : undefined}
            onClick={(event) => {
              event.preventDefault()
              void onPick(part.code)
            }}
          >
            <span>{own(part.title)}</span>
            <StatusText kind={open === 0 ? 'full' : 'none'}>
              {open === 0 ? ' ' : t('whole.open_fields', { count: open })}
            </StatusText>
          </a>
        )
      })}
    </nav>
  )
}
