import { Notice } from '../../design/notice.tsx'
import type { Request } from '../../platform/platform.ts'
import { texts } from '../text.ts'

/** In the example the country and the report are made up too, which their names do not tell. */
export const MadeUp = ({ c }: { c: Request }) =>
  c.var.example ? (
    <Notice tone="amber">
      <p>{texts[c.var.language].madeUp}</p>
    </Notice>
  ) : null
