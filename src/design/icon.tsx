import sprite from './assets/icons.svg?url'
import type { IconName } from './icon-names.ts'

/** One drawing from the sprite. Decorative unless it has a `label`; beside a word it needs none. */
export function Icon({
  name,
  small,
  label,
  className,
}: {
  name: IconName
  small?: boolean | undefined
  label?: string | undefined
  className?: string | undefined
}) {
  const look = className ?? (small ? 'icon icon--small' : 'icon')
  const use = <use href={`${sprite}#i-${name}`} />
  return label ? (
    <svg className={look} role="img" aria-label={label}>
      {use}
    </svg>
  ) : (
    <svg className={look} aria-hidden="true">
      {use}
    </svg>
  )
}
