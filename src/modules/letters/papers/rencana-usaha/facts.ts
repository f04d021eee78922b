type Part = { name: string; rupiah: number }
type Month = Record<
  'units' | 'inRupiah' | 'materialRupiah' | 'fixedRupiah' | 'remainsRupiah' | 'asideRupiah' | 'homeRupiah',
  number
>

/** The plan of her business as the page shows it: her words under their questions, and the forecast reckoned there. */
export type BusinessPlanFacts = {
  on: string
  makes: string
  said: { label: string; text: string }[]
  unit: string
  priceRupiah: number
  minutesEach: number | null
  costs: Part[]
  fixed: Part[]
  forecast: {
    fixedRupiah: number
    leftRupiah: number
    breakEven: number | null
    hourRupiah: number | null
    months: Month[]
    dearer: { leftRupiah: number; breakEven: number | null } | null
  }
}
