import type { ReactNode } from 'react'

/** What is said of one thing, each with its word; what is not said is left out. */
export const ToldList = ({ of }: { of: readonly (readonly [word: string, said: ReactNode])[] }) => (
  <dl className="told">
    {of.map(
      ([word, said]) =>
        said !== null &&
        said !== false &&
        said !== '' &&
        said !== undefined && (
          <div key={word}>
            <dt>{word}</dt>
            <dd>{said}</dd>
          </div>
        ),
    )}
  </dl>
)
