import { createElement, type ReactNode } from 'react'
import { Link } from '../../../design/link.tsx'
import type { Piece } from './manual-page.ts'

/** A page of the manual as elements; never as markup. `pictureOf` knows the file of a picture. */
export function Pieces({ of, pictureOf }: { of: readonly Piece[]; pictureOf: (name: string) => string | undefined }) {
  const draw = (piece: Piece, at: number): ReactNode => {
    if (typeof piece === 'string') return piece
    const inside = piece.of?.map(draw)
    if (piece.tag === 'a')
      return (
        <Link key={at} href={piece.to ?? ''}>
          {inside}
        </Link>
      )
    if (piece.tag === 'img')
      return <img key={at} className="manual__picture" src={pictureOf(piece.to ?? '')} alt={piece.alt} loading="lazy" />
    if (piece.tag === 'h1') return null // the head of the screen says it
    if (piece.tag === 'table')
      return (
        <div key={at} className="manual__table" tabIndex={0}>
          <table>{inside}</table>
        </div>
      )
    return createElement(piece.tag, { key: at, id: piece.id, ...(piece.id ? { tabIndex: -1 } : {}) }, inside)
  }
  return of.map(draw)
}
