import { Icon } from './icon.tsx'

/** First letters of the first two words, or two letters of a single-word name; honorifics do not count. */
export function initialsOf(name: string): string {
  // of a register number the last two digits: the year would be the same for everybody
  if (/^\d/.test(name)) return name.replace(/\D/g, '').slice(-2)
  const parts = name
    .split(/\s+/)
    .filter((word) => word !== '' && !/^(ibu|bu|bapak|pak|mbak|mas|sdri|dr)\.?$/i.test(word))
  const [first = '', second] = parts
  const letters = second ? [...first].slice(0, 1).concat([...second].slice(0, 1)) : [...first].slice(0, 2)
  return letters.join('').toLocaleUpperCase('id')
}

/** Initials in a grey circle, a shield for a protected person. Nobody has a colour of her own. */
export function Avatar({
  name,
  shielded,
  size,
}: {
  name: string
  shielded?: boolean | undefined
  size?: 'small' | 'large' | undefined
}) {
  return (
    <span className={size ? `avatar avatar--${size}` : 'avatar'} aria-hidden="true">
      {shielded ? <Icon name="shield-lock" /> : initialsOf(name)}
    </span>
  )
}
