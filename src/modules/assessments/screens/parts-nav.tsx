import { StatusText } from '../../../design/status-text.tsx'
import { COMPREHENSIVE } from '../comprehensive/structure.ts'
import type { Assessment } from './api.ts'
import { own, t } from './words.ts'

/** The thirteen parts in the order of the form, each with how far it is. */
export function PartsNav({ assessment, current, onPick }: { assessment: Assessment; current: string; onPick: (part: string) => Promise<void> }) {
  return (
    <nav className="parts parts-nav card" aria-label={t('whole.parts')}>
      {COMPREHENSIVE.parts.map((part) => {
        const sections = assessment.sections.filter((s) => s.part === part.code)
        const open = sections.reduce((n, s) => n + s.openFields, 0)
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
            <StatusText kind={open === 0 ? 'full' : 'none'}>{open === 0 ? ' ' : t('whole.open_fields', { count: open })}</StatusText>
          </a>
        )
      })}
    </nav>
  )
}
