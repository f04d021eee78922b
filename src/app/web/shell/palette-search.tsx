import { type KeyboardEvent, useEffect, useId, useState } from 'react'
import { Avatar } from '../../../design/avatar.tsx'
import { Icon } from '../../../design/icon.tsx'
import { navigate } from '../client/route.ts'
import { t } from '../words.ts'
import { closePalette } from './palette-store.ts'
import { type Hit, useHits } from './use-hits.ts'

/** One field and a list; the arrows choose, Enter goes. */
export function Search(early: { typed: string; entered: boolean }) {
  const id = useId()
  const [text, setText] = useState(early.typed)
  const [at, setAt] = useState(0)
  const [entered, setEntered] = useState(early.entered)
  const { hits, waiting } = useHits(text)
  const chosen = hits[Math.min(at, hits.length - 1)]

  useEffect(() => {
    if (!entered || waiting) return
    setEntered(false)
    if (chosen) go(chosen)
  }, [entered, waiting, chosen])

  const key = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined && hits.length > 0) {
      event.preventDefault()
      setAt((Math.min(at, hits.length - 1) + step + hits.length) % hits.length)
    }
    if (event.key === 'Enter') {
      event.preventDefault()
      setEntered(true)
    }
  }
  return (
    <>
      <div className="palette__field">
        <Icon name="search" />
        <input
          role="combobox"
          aria-label={t('find')}
          aria-expanded={hits.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={chosen ? `${id}-${chosen.id}` : undefined}
          aria-autocomplete="list"
          placeholder={t('find')}
          autoComplete="off"
          spellCheck={false}
          // biome-ignore lint/a11y/noAutofocus: the person has just asked for this field
          autoFocus
          value={text}
          onChange={(event) => {
            setText(event.target.value)
            setAt(0)
          }}
          onKeyDown={key}
        />
      </div>
      <div role="listbox" id={`${id}-list`} className="palette__list" aria-label={t('find.results')}>
        {hits.map((hit) => (
          <HitLine key={hit.id} id={`${id}-${hit.id}`} hit={hit} chosen={hit === chosen} />
        ))}
      </div>
      <p className="palette__foot small quiet" role="status">
        {waiting ? t('find.searching') : text !== '' && hits.length === 0 ? t('find.none') : t('find.keys')}
      </p>
    </>
  )
}

function HitLine({ id, hit, chosen }: { id: string; hit: Hit; chosen: boolean }) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled by the combobox that owns this list
    <div
      role="option"
      id={id}
      tabIndex={-1}
      aria-selected={chosen}
      className="palette__hit"
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => go(hit)}
    >
      {hit.icon ? <Icon name={hit.icon} /> : <Avatar name={hit.label} shielded={hit.shielded} size="small" />}
      <span className="grow">{hit.label}</span>
      {hit.note && <span className="small quiet">{hit.note}</span>}
    </div>
  )
}

function go(hit: Hit): void {
  closePalette()
  if (hit.href) navigate(hit.href)
  hit.run?.()
}
